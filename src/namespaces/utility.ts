import { utilityEcho } from "../funcs/utilityEcho.js";
import { utilityGetInfo } from "../funcs/utilityGetInfo.js";
import { Namespace } from "./namespace.js";

/** `authlete.utility`: information about the server. */
export class Utility extends Namespace {
  /** Returns the query parameters of the request: `utilityEcho`. */
  readonly echo = this.method(utilityEcho);
  /** Returns the version and the features of the Authlete server: `utilityGetInfo`. */
  readonly getInfo = this.method(utilityGetInfo);
}
