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
  /** Deletes the access tokens of a client for one user: `clientManagementDeleteAuthorizations`. */
  readonly deleteAuthorizations = this.method(clientManagementDeleteAuthorizations);
  /** Deletes the record of the scopes granted to a client by a user: `clientManagementDeleteGrantedScopes`. */
  readonly deleteGrantedScopes = this.method(clientManagementDeleteGrantedScopes);
  /** Removes the limit on the scopes that a client can request: `clientManagementDeleteRequestableScopes`. */
  readonly deleteRequestableScopes = this.method(clientManagementDeleteRequestableScopes);
  /** Returns the scopes granted to a client by a user: `clientManagementGetGrantedScopes`. */
  readonly getGrantedScopes = this.method(clientManagementGetGrantedScopes);
  /** Returns the scopes that a client can request: `clientManagementGetRequestableScopes`. */
  readonly getRequestableScopes = this.method(clientManagementGetRequestableScopes);
  /** Lists the clients that a user has authorized: `clientManagementListAuthorizations`. */
  readonly listAuthorizations = this.method(clientManagementListAuthorizations);
  /**
   * Replaces the secret of a client with a new one: `clientManagementRefreshSecret`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly refreshSecret = this.method(clientManagementRefreshSecret);
  /** Changes the scopes of the tokens of a client for one user: `clientManagementUpdateAuthorizations`. */
  readonly updateAuthorizations = this.method(clientManagementUpdateAuthorizations);
  /** Locks or unlocks a client: `clientManagementUpdateLockFlag`. */
  readonly updateLockFlag = this.method(clientManagementUpdateLockFlag);
  /** Limits the scopes that a client can request: `clientManagementUpdateRequestableScopes`. */
  readonly updateRequestableScopes = this.method(clientManagementUpdateRequestableScopes);
  /**
   * Sets the secret of a client to a given value: `clientManagementUpdateSecret`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly updateSecret = this.method(clientManagementUpdateSecret);
}
