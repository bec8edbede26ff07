import { clientManagementDeleteAuthorizations } from "../funcs/clientManagementDeleteAuthorizations.js";
import { clientManagementDeleteGrantedScopes } from "../funcs/clientManagementDeleteGrantedScopes.js";
import { clientManagementDeleteRequestableScopes } from "../funcs/clientManagementDeleteRequestableScopes.js";
import { clientManagementGetGrantedScopes } from "../funcs/clientManagementGetGrantedScopes.js";
import { clientManagementGetRequestableScopes } from "../funcs/clientManagementGetRequestableScopes.js";
import { clientManagementListAuthorizations } from "../funcs/clientManagementListAuthorizations.js";
import { clientManagementRefreshSecret } from "../funcs/clientManagementRefreshSecret.js";
import { clientManagementUpdateAuthorizations } from "../funcs/clientManagementUpdateAuthorizations.js";
import { clientManagementUpdateLockFlag } from "../funcs/clientManagementUpdateLockFlag.js";
import { clientManagementUpdateRequestableScopes } from "../funcs/clientManagementUpdateRequestableScopes.js";
import { clientManagementUpdateSecret } from "../funcs/clientManagementUpdateSecret.js";
import { Namespace } from "./namespace.js";

/** `authlete.client.management`: secret, lock, authorizations and scopes of a client. */
export class ClientManagement extends Namespace {
  readonly deleteAuthorizations = this.method(clientManagementDeleteAuthorizations);
  readonly deleteGrantedScopes = this.method(clientManagementDeleteGrantedScopes);
  readonly deleteRequestableScopes = this.method(clientManagementDeleteRequestableScopes);
  readonly getGrantedScopes = this.method(clientManagementGetGrantedScopes);
  readonly getRequestableScopes = this.method(clientManagementGetRequestableScopes);
  readonly listAuthorizations = this.method(clientManagementListAuthorizations);
  readonly refreshSecret = this.method(clientManagementRefreshSecret);
  readonly updateAuthorizations = this.method(clientManagementUpdateAuthorizations);
  readonly updateLockFlag = this.method(clientManagementUpdateLockFlag);
  readonly updateRequestableScopes = this.method(clientManagementUpdateRequestableScopes);
  readonly updateSecret = this.method(clientManagementUpdateSecret);
}
