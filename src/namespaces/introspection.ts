import { introspectionProcess } from "../funcs/introspectionProcess.js";
import { introspectionStandardProcess } from "../funcs/introspectionStandardProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.introspection`: access token validation. */
export class Introspection extends Namespace {
  /** Checks whether an access token is valid for the request that contains it: `introspectionProcess`. */
  readonly process = this.method(introspectionProcess);
  /** Handles an introspection request as defined by RFC 7662: `introspectionStandardProcess`. */
  readonly standardProcess = this.method(introspectionStandardProcess);
}
