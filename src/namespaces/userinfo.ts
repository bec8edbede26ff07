import { userinfoIssue } from "../funcs/userinfoIssue.js";
import { userinfoProcess } from "../funcs/userinfoProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.userinfo`: the userinfo endpoint. */
export class Userinfo extends Namespace {
  /** Creates the userinfo response from the collected claims: `userinfoIssue`. */
  readonly issue = this.method(userinfoIssue);
  /** Validates a userinfo request and returns the requested claims: `userinfoProcess`. */
  readonly process = this.method(userinfoProcess);
}
