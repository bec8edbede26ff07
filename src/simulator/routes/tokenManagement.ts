import { IdtokenReissueRequestSchema } from "../../models/idtokenReissueRequest.js";
import { TokenManagementDeleteRequestSchema } from "../../models/operations/tokenManagementDeleteRequest.js";
import { TokenManagementListRequestSchema } from "../../models/operations/tokenManagementListRequest.js";
import { TokenCreateRequestSchema } from "../../models/tokenCreateRequest.js";
import { TokenRevokeRequestSchema } from "../../models/tokenRevokeRequest.js";
import { TokenUpdateRequestSchema } from "../../models/tokenUpdateRequest.js";
import { createToken } from "../operations/tokenManagementCreate.js";
import { deleteToken } from "../operations/tokenManagementDelete.js";
import { listTokens } from "../operations/tokenManagementList.js";
import { reissueIdToken } from "../operations/tokenManagementReissueIdToken.js";
import { revokeTokens } from "../operations/tokenManagementRevoke.js";
import { updateToken } from "../operations/tokenManagementUpdate.js";
import type { Route } from "../route.js";

export const tokenManagementRoutes: readonly Route[] = [
  {
    name: "tokenManagementCreate",
    method: "POST",
    path: "/{serviceId}/auth/token/create",
    request: TokenCreateRequestSchema,
    run: createToken,
  },
  { name: "tokenManagementCreateBatch", method: "POST", path: "/{serviceId}/auth/token/create/batch" },
  {
    name: "tokenManagementDelete",
    method: "DELETE",
    path: "/{serviceId}/auth/token/delete/{accessTokenIdentifier}",
    request: TokenManagementDeleteRequestSchema,
    run: deleteToken,
  },
  {
    name: "tokenManagementGetBatchStatus",
    method: "GET",
    path: "/{serviceId}/auth/token/create/batch/status/{tokenBatchRequestId}",
  },
  {
    name: "tokenManagementList",
    method: "GET",
    path: "/{serviceId}/auth/token/get/list",
    request: TokenManagementListRequestSchema,
    run: listTokens,
  },
  {
    name: "tokenManagementReissueIdToken",
    method: "POST",
    path: "/{serviceId}/idtoken/reissue",
    request: IdtokenReissueRequestSchema,
    isBodyOptional: true,
    run: reissueIdToken,
  },
  {
    name: "tokenManagementRevoke",
    method: "POST",
    path: "/{serviceId}/auth/token/revoke",
    request: TokenRevokeRequestSchema,
    run: revokeTokens,
  },
  {
    name: "tokenManagementUpdate",
    method: "POST",
    path: "/{serviceId}/auth/token/update",
    request: TokenUpdateRequestSchema,
    run: updateToken,
  },
];
