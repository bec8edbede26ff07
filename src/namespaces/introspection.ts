import { introspectionProcess } from "../funcs/introspectionProcess.js";
import { introspectionStandardProcess } from "../funcs/introspectionStandardProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.introspection`: access token validation. */
export class Introspection extends Namespace {
  readonly process = this.method(introspectionProcess);
  readonly standardProcess = this.method(introspectionStandardProcess);
}
