import { authorizationFail } from "../funcs/authorizationFail.js";
import { authorizationIssue } from "../funcs/authorizationIssue.js";
import { authorizationProcessRequest } from "../funcs/authorizationProcessRequest.js";
import { AuthorizationManagement } from "./authorizationManagement.js";
import { Namespace } from "./namespace.js";

/** `authlete.authorization`: the authorization endpoint. */
export class Authorization extends Namespace {
  /** `authlete.authorization.management`: data of the ticket of an authorization request. */
  get management(): AuthorizationManagement {
    return this.namespace(AuthorizationManagement);
  }

  /**
   * Creates the error response to an authorization request: `authorizationFail`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly fail = this.method(authorizationFail);
  /**
   * Creates the success response to an authorization request: `authorizationIssue`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly issue = this.method(authorizationIssue);
  /**
   * Validates an authorization request and returns the next step: `authorizationProcessRequest`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly processRequest = this.method(authorizationProcessRequest);
}
