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

  readonly fail = this.method(authorizationFail);
  readonly issue = this.method(authorizationIssue);
  readonly processRequest = this.method(authorizationProcessRequest);
}
