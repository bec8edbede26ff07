import { introspectionProcess } from "../funcs/introspectionProcess.js";
import { introspectionStandardProcess } from "../funcs/introspectionStandardProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.introspection`: checks of access tokens. */
export class Introspection extends Namespace {
  /** Tells whether an access token is good for a request that came with it: `introspectionProcess`. */
  readonly process = this.method(introspectionProcess);
  /** Handles an introspection request as RFC 7662 defines it: `introspectionStandardProcess`. */
  readonly standardProcess = this.method(introspectionStandardProcess);
}
