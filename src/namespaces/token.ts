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

  /**
   * Creates the error response to a token request: `tokenFail`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly fail = this.method(tokenFail);
  /**
   * Creates the success response to a token request with the grant type `password`: `tokenIssue`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly issue = this.method(tokenIssue);
  /**
   * Handles a token request: `tokenProcess`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly process = this.method(tokenProcess);
}
