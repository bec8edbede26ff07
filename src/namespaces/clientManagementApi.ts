import { clientManagementClientAuthorizationDeleteApi } from "../funcs/clientManagementClientAuthorizationDeleteApi.js";
import { clientManagementClientAuthorizationDeleteApiPost } from "../funcs/clientManagementClientAuthorizationDeleteApiPost.js";
import { clientManagementClientAuthorizationGetListApi } from "../funcs/clientManagementClientAuthorizationGetListApi.js";
import { clientManagementClientAuthorizationGetListApiPost } from "../funcs/clientManagementClientAuthorizationGetListApiPost.js";
import { clientManagementClientExtensionRequestablesScopesUpdateApiPost } from "../funcs/clientManagementClientExtensionRequestablesScopesUpdateApiPost.js";
import { clientManagementClientGrantedScopesDeleteApi } from "../funcs/clientManagementClientGrantedScopesDeleteApi.js";
import { clientManagementClientGrantedScopesGetApi } from "../funcs/clientManagementClientGrantedScopesGetApi.js";
import { clientManagementClientGrantedScopesGetApiPost } from "../funcs/clientManagementClientGrantedScopesGetApiPost.js";
import { Namespace } from "./namespace.js";

/** `authlete.clientManagement`: operations of `client.management` with other HTTP methods or paths. */
export class ClientManagementApi extends Namespace {
  /** Deletes the tokens of a client for one user: `clientManagementClientAuthorizationDeleteApi`. */
  readonly clientAuthorizationDeleteApi = this.method(clientManagementClientAuthorizationDeleteApi);
  /** Deletes the tokens of a client for one user: `clientManagementClientAuthorizationDeleteApiPost`. */
  readonly clientAuthorizationDeleteApiPost = this.method(clientManagementClientAuthorizationDeleteApiPost);
  /** Lists the clients that a user has authorized: `clientManagementClientAuthorizationGetListApi`. */
  readonly clientAuthorizationGetListApi = this.method(clientManagementClientAuthorizationGetListApi);
  /** Lists the clients that a user has authorized: `clientManagementClientAuthorizationGetListApiPost`. */
  readonly clientAuthorizationGetListApiPost = this.method(clientManagementClientAuthorizationGetListApiPost);
  /** Limits the scopes of a client: `clientManagementClientExtensionRequestablesScopesUpdateApiPost`. */
  readonly clientExtensionRequestablesScopesUpdateApiPost = this.method(
    clientManagementClientExtensionRequestablesScopesUpdateApiPost,
  );
  /** Deletes the record of granted scopes: `clientManagementClientGrantedScopesDeleteApi`. */
  readonly clientGrantedScopesDeleteApi = this.method(clientManagementClientGrantedScopesDeleteApi);
  /** Returns the scopes that a user has granted: `clientManagementClientGrantedScopesGetApi`. */
  readonly clientGrantedScopesGetApi = this.method(clientManagementClientGrantedScopesGetApi);
  /** Returns the scopes that a user has granted: `clientManagementClientGrantedScopesGetApiPost`. */
  readonly clientGrantedScopesGetApiPost = this.method(clientManagementClientGrantedScopesGetApiPost);
}
