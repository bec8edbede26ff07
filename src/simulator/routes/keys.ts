import { getJwkSet } from "../operations/jwkSetEndpointServiceJwksGetApi.js";
import type { Route } from "../route.js";

export const keysRoutes: readonly Route[] = [
  { name: "hardwareSecurityKeysCreate", method: "POST", path: "/{serviceId}/hsk/create" },
  { name: "hardwareSecurityKeysDelete", method: "DELETE", path: "/{serviceId}/hsk/delete/{handle}" },
  { name: "hardwareSecurityKeysGet", method: "GET", path: "/{serviceId}/hsk/get/{handle}" },
  { name: "hardwareSecurityKeysList", method: "GET", path: "/{serviceId}/hsk/get/list" },
  { name: "joseObjectJoseVerifyApi", method: "POST", path: "/{serviceId}/jose/verify" },
  {
    name: "jwkSetEndpointServiceJwksGetApi",
    method: "GET",
    path: "/{serviceId}/service/jwks/get",
    run: getJwkSet,
  },
];
