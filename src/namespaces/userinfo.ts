import { userinfoIssue } from "../funcs/userinfoIssue.js";
import { userinfoProcess } from "../funcs/userinfoProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.userinfo`: the userinfo endpoint. */
export class Userinfo extends Namespace {
  /** Makes the userinfo response out of the claims that you collected: `userinfoIssue`. */
  readonly issue = this.method(userinfoIssue);
  /** Checks the access token of a userinfo request and tells the claims: `userinfoProcess`. */
  readonly process = this.method(userinfoProcess);
}
