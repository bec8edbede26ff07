import { cibaComplete } from "../funcs/cibaComplete.js";
import { cibaFail } from "../funcs/cibaFail.js";
import { cibaIssue } from "../funcs/cibaIssue.js";
import { cibaProcessAuthentication } from "../funcs/cibaProcessAuthentication.js";
import { Namespace } from "./namespace.js";

/** `authlete.ciba`: client-initiated backchannel authentication. */
export class Ciba extends Namespace {
  readonly complete = this.method(cibaComplete);
  readonly fail = this.method(cibaFail);
  readonly issue = this.method(cibaIssue);
  readonly processAuthentication = this.method(cibaProcessAuthentication);
}
