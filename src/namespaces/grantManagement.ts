import { grantManagementProcessRequest } from "../funcs/grantManagementProcessRequest.js";
import { Namespace } from "./namespace.js";

/** `authlete.grantManagement`: the grant management endpoint. */
export class GrantManagement extends Namespace {
  readonly processRequest = this.method(grantManagementProcessRequest);
}
