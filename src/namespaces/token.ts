import { tokenFail } from "../funcs/tokenFail.js";
import { tokenIssue } from "../funcs/tokenIssue.js";
import { tokenProcess } from "../funcs/tokenProcess.js";
import { Namespace } from "./namespace.js";
import { TokenManagement } from "./tokenManagement.js";

/** `authlete.token`: the token endpoint. */
export class Token extends Namespace {
  /** `authlete.token.management`: tokens as an operator handles them. */
  get management(): TokenManagement {
    return this.namespace(TokenManagement);
  }

  /** Ends a token request with an error: `tokenFail`. */
  readonly fail = this.method(tokenFail);
  /** Completes a token request with the grant type `password`: `tokenIssue`. */
  readonly issue = this.method(tokenIssue);
  /** Handles a token request: `tokenProcess`. */
  readonly process = this.method(tokenProcess);
}
