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
  /** Deletes a client's access tokens of one user: `clientManagementDeleteAuthorizations`. */
  readonly deleteAuthorizations = this.method(clientManagementDeleteAuthorizations);
  /** Forgets which scopes a user has granted to a client: `clientManagementDeleteGrantedScopes`. */
  readonly deleteGrantedScopes = this.method(clientManagementDeleteGrantedScopes);
  /** Lifts the confinement of a client to certain scopes: `clientManagementDeleteRequestableScopes`. */
  readonly deleteRequestableScopes = this.method(clientManagementDeleteRequestableScopes);
  /** Tells which scopes a user has granted to a client: `clientManagementGetGrantedScopes`. */
  readonly getGrantedScopes = this.method(clientManagementGetGrantedScopes);
  /** Tells which scopes a client may ask for: `clientManagementGetRequestableScopes`. */
  readonly getRequestableScopes = this.method(clientManagementGetRequestableScopes);
  /** Lists the clients that a user has authorized: `clientManagementListAuthorizations`. */
  readonly listAuthorizations = this.method(clientManagementListAuthorizations);
  /** Replaces the secret of a client with a new one: `clientManagementRefreshSecret`. */
  readonly refreshSecret = this.method(clientManagementRefreshSecret);
  /** Changes the scopes of a client's tokens of one user: `clientManagementUpdateAuthorizations`. */
  readonly updateAuthorizations = this.method(clientManagementUpdateAuthorizations);
  /** Locks a client, or unlocks it: `clientManagementUpdateLockFlag`. */
  readonly updateLockFlag = this.method(clientManagementUpdateLockFlag);
  /** Confines a client to certain scopes: `clientManagementUpdateRequestableScopes`. */
  readonly updateRequestableScopes = this.method(clientManagementUpdateRequestableScopes);
  /** Sets the secret of a client to a value of your choice: `clientManagementUpdateSecret`. */
  readonly updateSecret = this.method(clientManagementUpdateSecret);
}
