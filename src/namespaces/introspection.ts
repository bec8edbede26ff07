import { introspectionProcess } from "../funcs/introspectionProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.introspection`: for protected resources. */
export class Introspection extends Namespace {
  /** Tells whether an access token is good for a request: {@link introspectionProcess}. */
  readonly process = this.method(introspectionProcess);
}
