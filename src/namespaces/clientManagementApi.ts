import { clientManagementClientAuthorizationDeleteApi } from "../funcs/clientManagementClientAuthorizationDeleteApi.js";
import { clientManagementClientAuthorizationDeleteApiPost } from "../funcs/clientManagementClientAuthorizationDeleteApiPost.js";
import { clientManagementClientAuthorizationGetListApi } from "../funcs/clientManagementClientAuthorizationGetListApi.js";
import { clientManagementClientAuthorizationGetListApiPost } from "../funcs/clientManagementClientAuthorizationGetListApiPost.js";
import { clientManagementClientExtensionRequestablesScopesUpdateApiPost } from "../funcs/clientManagementClientExtensionRequestablesScopesUpdateApiPost.js";
import { clientManagementClientGrantedScopesDeleteApi } from "../funcs/clientManagementClientGrantedScopesDeleteApi.js";
import { clientManagementClientGrantedScopesGetApi } from "../funcs/clientManagementClientGrantedScopesGetApi.js";
import { clientManagementClientGrantedScopesGetApiPost } from "../funcs/clientManagementClientGrantedScopesGetApiPost.js";
import { Namespace } from "./namespace.js";

/** `authlete.clientManagement`: operations of `client.management` in other HTTP forms. */
export class ClientManagementApi extends Namespace {
  /** Deletes a client's tokens of one user: `clientManagementClientAuthorizationDeleteApi`. */
  readonly clientAuthorizationDeleteApi = this.method(clientManagementClientAuthorizationDeleteApi);
  /** Deletes a client's tokens of one user: `clientManagementClientAuthorizationDeleteApiPost`. */
  readonly clientAuthorizationDeleteApiPost = this.method(clientManagementClientAuthorizationDeleteApiPost);
  /** Lists the clients a user has authorized: `clientManagementClientAuthorizationGetListApi`. */
  readonly clientAuthorizationGetListApi = this.method(clientManagementClientAuthorizationGetListApi);
  /** Lists clients a user has authorized: `clientManagementClientAuthorizationGetListApiPost`. */
  readonly clientAuthorizationGetListApiPost = this.method(clientManagementClientAuthorizationGetListApiPost);
  /** Confines a client to scopes: `clientManagementClientExtensionRequestablesScopesUpdateApiPost`. */
  readonly clientExtensionRequestablesScopesUpdateApiPost = this.method(
    clientManagementClientExtensionRequestablesScopesUpdateApiPost,
  );
  /** Forgets what a user has granted to a client: `clientManagementClientGrantedScopesDeleteApi`. */
  readonly clientGrantedScopesDeleteApi = this.method(clientManagementClientGrantedScopesDeleteApi);
  /** Tells what a user has granted to a client: `clientManagementClientGrantedScopesGetApi`. */
  readonly clientGrantedScopesGetApi = this.method(clientManagementClientGrantedScopesGetApi);
  /** Tells what a user has granted to a client: `clientManagementClientGrantedScopesGetApiPost`. */
  readonly clientGrantedScopesGetApiPost = this.method(clientManagementClientGrantedScopesGetApiPost);
}
