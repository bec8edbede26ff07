import { utilityEcho } from "../funcs/utilityEcho.js";
import { utilityGetInfo } from "../funcs/utilityGetInfo.js";
import { Namespace } from "./namespace.js";

/** `authlete.utility`: information about the server. */
export class Utility extends Namespace {
  readonly echo = this.method(utilityEcho);
  readonly getInfo = this.method(utilityGetInfo);
}
