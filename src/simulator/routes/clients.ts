import { ClientSchema } from "../../models/client.js";
import { ClientExtensionRequestableScopesUpdateRequestSchema } from "../../models/clientExtensionRequestableScopesUpdateRequest.js";
import { ClientFlagUpdateRequestSchema } from "../../models/clientFlagUpdateRequest.js";
import { ClientSecretUpdateRequestSchema } from "../../models/clientSecretUpdateRequest.js";
import { ClientListRequestSchema } from "../../models/operations/clientListRequest.js";
import * as s from "../../models/schemaParts.js";
import { createClient } from "../operations/clientCreate.js";
import { deleteClientById } from "../operations/clientDelete.js";
import { getClient } from "../operations/clientGet.js";
import { listClients } from "../operations/clientList.js";
import { deleteAuthorizations } from "../operations/clientManagementDeleteAuthorizations.js";
import { deleteGrantedScopes } from "../operations/clientManagementDeleteGrantedScopes.js";
import { deleteRequestableScopes } from "../operations/clientManagementDeleteRequestableScopes.js";
import { getGrantedScopes } from "../operations/clientManagementGetGrantedScopes.js";
import { getRequestableScopes } from "../operations/clientManagementGetRequestableScopes.js";
import { listAuthorizations } from "../operations/clientManagementListAuthorizations.js";
import { refreshClientSecret } from "../operations/clientManagementRefreshSecret.js";
import { updateAuthorizations } from "../operations/clientManagementUpdateAuthorizations.js";
import { updateClientLock } from "../operations/clientManagementUpdateLockFlag.js";
import { updateRequestableScopes } from "../operations/clientManagementUpdateRequestableScopes.js";
import { updateClientSecret } from "../operations/clientManagementUpdateSecret.js";
import { updateClient } from "../operations/clientUpdate.js";
import type { Route } from "../route.js";

/** The requests of operations for a user. The operations themselves refuse those without a user: it has a result code. */
const userRequest = s.object({
  subject: s.optional(s.string),
  developer: s.optional(s.string),
  start: s.optional(s.integer),
  end: s.optional(s.integer),
  scopes: s.optional(s.array(s.string)),
});

export const clientsRoutes: readonly Route[] = [
  {
    name: "clientCreate",
    method: "POST",
    path: "/{serviceId}/client/create",
    request: ClientSchema,
    isBodyOptional: true,
    run: createClient,
  },
  {
    name: "clientDelete",
    method: "DELETE",
    path: "/{serviceId}/client/delete/{clientId}",
    run: deleteClientById,
  },
  { name: "clientGet", method: "GET", path: "/{serviceId}/client/get/{clientId}", run: getClient },
  {
    name: "clientList",
    method: "GET",
    path: "/{serviceId}/client/get/list",
    request: ClientListRequestSchema,
    run: listClients,
  },
  {
    name: "clientManagementClientAuthorizationDeleteApi",
    method: "DELETE",
    path: "/{serviceId}/client/authorization/delete/{clientId}",
    request: userRequest,
    run: deleteAuthorizations,
  },
  {
    name: "clientManagementClientAuthorizationDeleteApiPost",
    method: "POST",
    path: "/{serviceId}/client/authorization/delete/{clientId}",
    request: userRequest,
    run: deleteAuthorizations,
  },
  {
    name: "clientManagementClientAuthorizationGetListApi",
    method: "GET",
    path: "/{serviceId}/client/authorization/get/list",
    request: userRequest,
    run: listAuthorizations,
  },
  {
    name: "clientManagementClientAuthorizationGetListApiPost",
    method: "POST",
    path: "/{serviceId}/client/authorization/get/list",
    request: userRequest,
    run: listAuthorizations,
  },
  {
    name: "clientManagementClientExtensionRequestablesScopesUpdateApiPost",
    method: "POST",
    path: "/{serviceId}/client/extension/requestable_scopes/update/{clientId}",
    request: ClientExtensionRequestableScopesUpdateRequestSchema,
    run: updateRequestableScopes,
  },
  {
    name: "clientManagementClientGrantedScopesDeleteApi",
    method: "DELETE",
    path: "/{serviceId}/client/granted_scopes/delete/{clientId}",
    request: userRequest,
    run: deleteGrantedScopes,
  },
  {
    name: "clientManagementClientGrantedScopesGetApi",
    method: "GET",
    path: "/{serviceId}/client/granted_scopes/get/{clientId}",
    request: userRequest,
    run: getGrantedScopes,
  },
  {
    name: "clientManagementClientGrantedScopesGetApiPost",
    method: "POST",
    path: "/{serviceId}/client/granted_scopes/get/{clientId}",
    request: userRequest,
    run: getGrantedScopes,
  },
  {
    name: "clientManagementDeleteAuthorizations",
    method: "DELETE",
    path: "/{serviceId}/client/authorization/delete/{clientId}/{subject}",
    request: userRequest,
    run: deleteAuthorizations,
  },
  {
    name: "clientManagementDeleteGrantedScopes",
    method: "DELETE",
    path: "/{serviceId}/client/granted_scopes/delete/{clientId}/{subject}",
    request: userRequest,
    run: deleteGrantedScopes,
  },
  {
    name: "clientManagementDeleteRequestableScopes",
    method: "DELETE",
    path: "/{serviceId}/client/extension/requestable_scopes/delete/{clientId}",
    run: deleteRequestableScopes,
  },
  {
    name: "clientManagementGetGrantedScopes",
    method: "GET",
    path: "/{serviceId}/client/granted_scopes/get/{clientId}/{subject}",
    request: userRequest,
    run: getGrantedScopes,
  },
  {
    name: "clientManagementGetRequestableScopes",
    method: "GET",
    path: "/{serviceId}/client/extension/requestable_scopes/get/{clientId}",
    run: getRequestableScopes,
  },
  {
    name: "clientManagementListAuthorizations",
    method: "GET",
    path: "/{serviceId}/client/authorization/get/list/{subject}",
    request: userRequest,
    run: listAuthorizations,
  },
  {
    name: "clientManagementRefreshSecret",
    method: "GET",
    path: "/{serviceId}/client/secret/refresh/{clientIdentifier}",
    run: refreshClientSecret,
  },
  {
    name: "clientManagementUpdateAuthorizations",
    method: "POST",
    path: "/{serviceId}/client/authorization/update/{clientId}",
    request: userRequest,
    run: updateAuthorizations,
  },
  {
    name: "clientManagementUpdateLockFlag",
    method: "POST",
    path: "/{serviceId}/client/lock_flag/update/{clientIdentifier}",
    request: ClientFlagUpdateRequestSchema,
    run: updateClientLock,
  },
  {
    name: "clientManagementUpdateRequestableScopes",
    method: "PUT",
    path: "/{serviceId}/client/extension/requestable_scopes/update/{clientId}",
    request: ClientExtensionRequestableScopesUpdateRequestSchema,
    run: updateRequestableScopes,
  },
  {
    name: "clientManagementUpdateSecret",
    method: "POST",
    path: "/{serviceId}/client/secret/update/{clientIdentifier}",
    request: ClientSecretUpdateRequestSchema,
    run: updateClientSecret,
  },
  {
    name: "clientUpdate",
    method: "POST",
    path: "/{serviceId}/client/update/{clientId}",
    request: ClientSchema,
    run: updateClient,
  },
  {
    name: "clientUpdateForm",
    method: "POST",
    path: "/{serviceId}/client/update/{clientId}",
    isForm: true,
    request: ClientSchema,
    run: updateClient,
  },
];
