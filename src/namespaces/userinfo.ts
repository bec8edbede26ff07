import { userinfoIssue } from "../funcs/userinfoIssue.js";
import { userinfoProcess } from "../funcs/userinfoProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.userinfo`: the userinfo endpoint. */
export class Userinfo extends Namespace {
  readonly issue = this.method(userinfoIssue);
  readonly process = this.method(userinfoProcess);
}
