import { authorizationFail } from "../funcs/authorizationFail.js";
import { authorizationIssue } from "../funcs/authorizationIssue.js";
import { authorizationProcessRequest } from "../funcs/authorizationProcessRequest.js";
import { AuthorizationManagement } from "./authorizationManagement.js";
import { Namespace } from "./namespace.js";

/** `authlete.authorization`: the authorization endpoint. */
export class Authorization extends Namespace {
  /** `authlete.authorization.management`: what is attached to a ticket of an authorization request. */
  get management(): AuthorizationManagement {
    return this.namespace(AuthorizationManagement);
  }

  /** Ends an authorization request with an error: `authorizationFail`. */
  readonly fail = this.method(authorizationFail);
  /** Ends an authorization request with success: `authorizationIssue`. */
  readonly issue = this.method(authorizationIssue);
  /** Checks an authorization request and tells how to go on: `authorizationProcessRequest`. */
  readonly processRequest = this.method(authorizationProcessRequest);
}
