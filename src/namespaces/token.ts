import { tokenFail } from "../funcs/tokenFail.js";
import { tokenIssue } from "../funcs/tokenIssue.js";
import { tokenProcess } from "../funcs/tokenProcess.js";
import { Namespace } from "./namespace.js";
import { TokenManagement } from "./tokenManagement.js";

/** `authlete.token`: the token endpoint. */
export class Token extends Namespace {
  /** `authlete.token.management`: management of access tokens. */
  get management(): TokenManagement {
    return this.namespace(TokenManagement);
  }

  readonly fail = this.method(tokenFail);
  readonly issue = this.method(tokenIssue);
  readonly process = this.method(tokenProcess);
}
