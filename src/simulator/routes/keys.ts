import { HskCreateRequestSchema } from "../../models/hskCreateRequest.js";
import { JoseVerifyRequestSchema } from "../../models/joseVerifyRequest.js";
import { HardwareSecurityKeysDeleteRequestSchema } from "../../models/operations/hardwareSecurityKeysDeleteRequest.js";
import { HardwareSecurityKeysGetRequestSchema } from "../../models/operations/hardwareSecurityKeysGetRequest.js";
import { HardwareSecurityKeysListRequestSchema } from "../../models/operations/hardwareSecurityKeysListRequest.js";
import { createHsk } from "../operations/hardwareSecurityKeysCreate.js";
import { deleteHsk } from "../operations/hardwareSecurityKeysDelete.js";
import { getHsk } from "../operations/hardwareSecurityKeysGet.js";
import { listHsks } from "../operations/hardwareSecurityKeysList.js";
import { verifyJose } from "../operations/joseObjectJoseVerifyApi.js";
import { getJwkSet } from "../operations/jwkSetEndpointServiceJwksGetApi.js";
import type { Route } from "../route.js";

export const keysRoutes: readonly Route[] = [
  {
    name: "hardwareSecurityKeysCreate",
    method: "POST",
    path: "/{serviceId}/hsk/create",
    request: HskCreateRequestSchema,
    run: createHsk,
  },
  {
    name: "hardwareSecurityKeysDelete",
    method: "DELETE",
    path: "/{serviceId}/hsk/delete/{handle}",
    request: HardwareSecurityKeysDeleteRequestSchema,
    run: deleteHsk,
  },
  {
    name: "hardwareSecurityKeysGet",
    method: "GET",
    path: "/{serviceId}/hsk/get/{handle}",
    request: HardwareSecurityKeysGetRequestSchema,
    run: getHsk,
  },
  {
    name: "hardwareSecurityKeysList",
    method: "GET",
    path: "/{serviceId}/hsk/get/list",
    request: HardwareSecurityKeysListRequestSchema,
    run: listHsks,
  },
  {
    name: "joseObjectJoseVerifyApi",
    method: "POST",
    path: "/{serviceId}/jose/verify",
    request: JoseVerifyRequestSchema,
    run: verifyJose,
  },
  {
    name: "jwkSetEndpointServiceJwksGetApi",
    method: "GET",
    path: "/{serviceId}/service/jwks/get",
    run: getJwkSet,
  },
];
