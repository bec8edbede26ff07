import type { Route } from "../route.js";

export const clientsRoutes: readonly Route[] = [
  { name: "clientCreate", method: "POST", path: "/{serviceId}/client/create" },
  { name: "clientDelete", method: "DELETE", path: "/{serviceId}/client/delete/{clientId}" },
  { name: "clientGet", method: "GET", path: "/{serviceId}/client/get/{clientId}" },
  { name: "clientList", method: "GET", path: "/{serviceId}/client/get/list" },
  {
    name: "clientManagementClientAuthorizationDeleteApi",
    method: "DELETE",
    path: "/{serviceId}/client/authorization/delete/{clientId}",
  },
  {
    name: "clientManagementClientAuthorizationDeleteApiPost",
    method: "POST",
    path: "/{serviceId}/client/authorization/delete/{clientId}",
  },
  {
    name: "clientManagementClientAuthorizationGetListApi",
    method: "GET",
    path: "/{serviceId}/client/authorization/get/list",
  },
  {
    name: "clientManagementClientAuthorizationGetListApiPost",
    method: "POST",
    path: "/{serviceId}/client/authorization/get/list",
  },
  {
    name: "clientManagementClientExtensionRequestablesScopesUpdateApiPost",
    method: "POST",
    path: "/{serviceId}/client/extension/requestable_scopes/update/{clientId}",
  },
  {
    name: "clientManagementClientGrantedScopesDeleteApi",
    method: "DELETE",
    path: "/{serviceId}/client/granted_scopes/delete/{clientId}",
  },
  {
    name: "clientManagementClientGrantedScopesGetApi",
    method: "GET",
    path: "/{serviceId}/client/granted_scopes/get/{clientId}",
  },
  {
    name: "clientManagementClientGrantedScopesGetApiPost",
    method: "POST",
    path: "/{serviceId}/client/granted_scopes/get/{clientId}",
  },
  {
    name: "clientManagementDeleteAuthorizations",
    method: "DELETE",
    path: "/{serviceId}/client/authorization/delete/{clientId}/{subject}",
  },
  {
    name: "clientManagementDeleteGrantedScopes",
    method: "DELETE",
    path: "/{serviceId}/client/granted_scopes/delete/{clientId}/{subject}",
  },
  {
    name: "clientManagementDeleteRequestableScopes",
    method: "DELETE",
    path: "/{serviceId}/client/extension/requestable_scopes/delete/{clientId}",
  },
  {
    name: "clientManagementGetGrantedScopes",
    method: "GET",
    path: "/{serviceId}/client/granted_scopes/get/{clientId}/{subject}",
  },
  {
    name: "clientManagementGetRequestableScopes",
    method: "GET",
    path: "/{serviceId}/client/extension/requestable_scopes/get/{clientId}",
  },
  {
    name: "clientManagementListAuthorizations",
    method: "GET",
    path: "/{serviceId}/client/authorization/get/list/{subject}",
  },
  {
    name: "clientManagementRefreshSecret",
    method: "GET",
    path: "/{serviceId}/client/secret/refresh/{clientIdentifier}",
  },
  {
    name: "clientManagementUpdateAuthorizations",
    method: "POST",
    path: "/{serviceId}/client/authorization/update/{clientId}",
  },
  {
    name: "clientManagementUpdateLockFlag",
    method: "POST",
    path: "/{serviceId}/client/lock_flag/update/{clientIdentifier}",
  },
  {
    name: "clientManagementUpdateRequestableScopes",
    method: "PUT",
    path: "/{serviceId}/client/extension/requestable_scopes/update/{clientId}",
  },
  {
    name: "clientManagementUpdateSecret",
    method: "POST",
    path: "/{serviceId}/client/secret/update/{clientIdentifier}",
  },
  { name: "clientUpdate", method: "POST", path: "/{serviceId}/client/update/{clientId}" },
  { name: "clientUpdateForm", method: "POST", path: "/{serviceId}/client/update/{clientId}", isForm: true },
];
