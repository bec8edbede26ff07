import { utilityEcho } from "../funcs/utilityEcho.js";
import { utilityGetInfo } from "../funcs/utilityGetInfo.js";
import { Namespace } from "./namespace.js";

/** `authlete.utility`: the server itself. */
export class Utility extends Namespace {
  /** Sends query parameters of your choice and gets them back: `utilityEcho`. */
  readonly echo = this.method(utilityEcho);
  /** Tells the version of the Authlete server and what it is able to do: `utilityGetInfo`. */
  readonly getInfo = this.method(utilityGetInfo);
}
