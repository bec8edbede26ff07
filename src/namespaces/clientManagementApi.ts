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
  readonly clientAuthorizationDeleteApi = this.method(clientManagementClientAuthorizationDeleteApi);
  readonly clientAuthorizationDeleteApiPost = this.method(clientManagementClientAuthorizationDeleteApiPost);
  readonly clientAuthorizationGetListApi = this.method(clientManagementClientAuthorizationGetListApi);
  readonly clientAuthorizationGetListApiPost = this.method(clientManagementClientAuthorizationGetListApiPost);
  readonly clientExtensionRequestablesScopesUpdateApiPost = this.method(
    clientManagementClientExtensionRequestablesScopesUpdateApiPost,
  );
  readonly clientGrantedScopesDeleteApi = this.method(clientManagementClientGrantedScopesDeleteApi);
  readonly clientGrantedScopesGetApi = this.method(clientManagementClientGrantedScopesGetApi);
  readonly clientGrantedScopesGetApiPost = this.method(clientManagementClientGrantedScopesGetApiPost);
}
