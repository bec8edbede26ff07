/** An operation of Authlete 2.x. */
export interface V2Operation {
  readonly path: string;
  /** The API key and secret that it needs: those of the service, or those of the service owner. */
  readonly credentials: "service" | "owner";
}

/**
 * The operations of Authlete 2.x by their method and path in Authlete 3.0. In 2.x, the credentials imply the service,
 * and users are in the query instead of the path. Operations that are missing here were added in 3.0.
 */
export const v2Operations: Readonly<Record<string, V2Operation>> = {
  "POST /api/{serviceId}/auth/authorization": { path: "/api/auth/authorization", credentials: "service" },
  "POST /api/{serviceId}/auth/authorization/fail": {
    path: "/api/auth/authorization/fail",
    credentials: "service",
  },
  "POST /api/{serviceId}/auth/authorization/issue": {
    path: "/api/auth/authorization/issue",
    credentials: "service",
  },
  "POST /api/{serviceId}/auth/introspection": { path: "/api/auth/introspection", credentials: "service" },
  "POST /api/{serviceId}/auth/introspection/standard": {
    path: "/api/auth/introspection/standard",
    credentials: "service",
  },
  "POST /api/{serviceId}/auth/revocation": { path: "/api/auth/revocation", credentials: "service" },
  "POST /api/{serviceId}/auth/token": { path: "/api/auth/token", credentials: "service" },
  "POST /api/{serviceId}/auth/token/create": { path: "/api/auth/token/create", credentials: "service" },
  "DELETE /api/{serviceId}/auth/token/delete/{accessTokenIdentifier}": {
    path: "/api/auth/token/delete/{accessTokenIdentifier}",
    credentials: "service",
  },
  "POST /api/{serviceId}/auth/token/fail": { path: "/api/auth/token/fail", credentials: "service" },
  "GET /api/{serviceId}/auth/token/get/list": { path: "/api/auth/token/get/list", credentials: "service" },
  "POST /api/{serviceId}/auth/token/issue": { path: "/api/auth/token/issue", credentials: "service" },
  "POST /api/{serviceId}/auth/token/revoke": { path: "/api/auth/token/revoke", credentials: "service" },
  "POST /api/{serviceId}/auth/token/update": { path: "/api/auth/token/update", credentials: "service" },
  "POST /api/{serviceId}/auth/userinfo": { path: "/api/auth/userinfo", credentials: "service" },
  "POST /api/{serviceId}/auth/userinfo/issue": { path: "/api/auth/userinfo/issue", credentials: "service" },
  "POST /api/{serviceId}/backchannel/authentication": {
    path: "/api/backchannel/authentication",
    credentials: "service",
  },
  "POST /api/{serviceId}/backchannel/authentication/complete": {
    path: "/api/backchannel/authentication/complete",
    credentials: "service",
  },
  "POST /api/{serviceId}/backchannel/authentication/fail": {
    path: "/api/backchannel/authentication/fail",
    credentials: "service",
  },
  "POST /api/{serviceId}/backchannel/authentication/issue": {
    path: "/api/backchannel/authentication/issue",
    credentials: "service",
  },
  "DELETE /api/{serviceId}/client/authorization/delete/{clientId}": {
    path: "/api/client/authorization/delete/{clientId}",
    credentials: "service",
  },
  "DELETE /api/{serviceId}/client/authorization/delete/{clientId}/{subject}": {
    path: "/api/client/authorization/delete/{clientId}",
    credentials: "service",
  },
  "GET /api/{serviceId}/client/authorization/get/list": {
    path: "/api/client/authorization/get/list",
    credentials: "service",
  },
  "GET /api/{serviceId}/client/authorization/get/list/{subject}": {
    path: "/api/client/authorization/get/list",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/authorization/update/{clientId}": {
    path: "/api/client/authorization/update/{clientId}",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/create": { path: "/api/client/create", credentials: "service" },
  "DELETE /api/{serviceId}/client/delete/{clientId}": {
    path: "/api/client/delete/{clientId}",
    credentials: "service",
  },
  "DELETE /api/{serviceId}/client/extension/requestable_scopes/delete/{clientId}": {
    path: "/api/client/extension/requestable_scopes/delete/{clientId}",
    credentials: "service",
  },
  "GET /api/{serviceId}/client/extension/requestable_scopes/get/{clientId}": {
    path: "/api/client/extension/requestable_scopes/get/{clientId}",
    credentials: "service",
  },
  "PUT /api/{serviceId}/client/extension/requestable_scopes/update/{clientId}": {
    path: "/api/client/extension/requestable_scopes/update/{clientId}",
    credentials: "service",
  },
  "GET /api/{serviceId}/client/get/list": { path: "/api/client/get/list", credentials: "service" },
  "GET /api/{serviceId}/client/get/{clientId}": {
    path: "/api/client/get/{clientId}",
    credentials: "service",
  },
  "DELETE /api/{serviceId}/client/granted_scopes/delete/{clientId}": {
    path: "/api/client/granted_scopes/delete/{clientId}",
    credentials: "service",
  },
  "DELETE /api/{serviceId}/client/granted_scopes/delete/{clientId}/{subject}": {
    path: "/api/client/granted_scopes/delete/{clientId}",
    credentials: "service",
  },
  "GET /api/{serviceId}/client/granted_scopes/get/{clientId}": {
    path: "/api/client/granted_scopes/get/{clientId}",
    credentials: "service",
  },
  "GET /api/{serviceId}/client/granted_scopes/get/{clientId}/{subject}": {
    path: "/api/client/granted_scopes/get/{clientId}",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/lock_flag/update/{clientIdentifier}": {
    path: "/api/client/lock_flag/update/{clientIdentifier}",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/registration": { path: "/api/client/registration", credentials: "service" },
  "POST /api/{serviceId}/client/registration/delete": {
    path: "/api/client/registration/delete",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/registration/get": {
    path: "/api/client/registration/get",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/registration/update": {
    path: "/api/client/registration/update",
    credentials: "service",
  },
  "GET /api/{serviceId}/client/secret/refresh/{clientIdentifier}": {
    path: "/api/client/secret/refresh/{clientIdentifier}",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/secret/update/{clientIdentifier}": {
    path: "/api/client/secret/update/{clientIdentifier}",
    credentials: "service",
  },
  "POST /api/{serviceId}/client/update/{clientId}": {
    path: "/api/client/update/{clientId}",
    credentials: "service",
  },
  "POST /api/{serviceId}/device/authorization": { path: "/api/device/authorization", credentials: "service" },
  "POST /api/{serviceId}/device/complete": { path: "/api/device/complete", credentials: "service" },
  "POST /api/{serviceId}/device/verification": { path: "/api/device/verification", credentials: "service" },
  "POST /api/{serviceId}/federation/configuration": {
    path: "/api/federation/configuration",
    credentials: "service",
  },
  "POST /api/{serviceId}/federation/registration": {
    path: "/api/federation/registration",
    credentials: "service",
  },
  "POST /api/{serviceId}/gm": { path: "/api/gm", credentials: "service" },
  "POST /api/{serviceId}/hsk/create": { path: "/api/hsk/create", credentials: "owner" },
  "DELETE /api/{serviceId}/hsk/delete/{handle}": { path: "/api/hsk/delete/{handle}", credentials: "owner" },
  "GET /api/{serviceId}/hsk/get/list": { path: "/api/hsk/get/list", credentials: "owner" },
  "GET /api/{serviceId}/hsk/get/{handle}": { path: "/api/hsk/get/{handle}", credentials: "owner" },
  "POST /api/{serviceId}/idtoken/reissue": { path: "/api/idtoken/reissue", credentials: "service" },
  "GET /api/info": { path: "/api/info", credentials: "service" },
  "POST /api/{serviceId}/jose/verify": { path: "/api/jose/verify", credentials: "owner" },
  "GET /api/misc/echo": { path: "/api/misc/echo", credentials: "service" },
  "POST /api/{serviceId}/pushed_auth_req": { path: "/api/pushed_auth_req", credentials: "service" },
  "GET /api/{serviceId}/service/configuration": {
    path: "/api/service/configuration",
    credentials: "service",
  },
  "POST /api/service/create": { path: "/api/service/create", credentials: "owner" },
  "DELETE /api/{serviceId}/service/delete": { path: "/api/service/delete/{serviceId}", credentials: "owner" },
  "GET /api/service/get/list": { path: "/api/service/get/list", credentials: "owner" },
  "GET /api/{serviceId}/service/get": { path: "/api/service/get/{serviceId}", credentials: "owner" },
  "GET /api/{serviceId}/service/jwks/get": { path: "/api/service/jwks/get", credentials: "service" },
  "POST /api/{serviceId}/service/update": { path: "/api/service/update/{serviceId}", credentials: "owner" },
};
