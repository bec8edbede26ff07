import { TokenFailRequestSchema } from "../../models/tokenFailRequest.js";
import { TokenIssueRequestSchema } from "../../models/tokenIssueRequest.js";
import { TokenRequestSchema } from "../../models/tokenRequest.js";
import { failTokenRequest } from "../operations/tokenFail.js";
import { completeTokenRequest } from "../operations/tokenIssue.js";
import { processTokenRequest } from "../operations/tokenProcess.js";
import type { Route } from "../route.js";

export const tokenRoutes: readonly Route[] = [
  {
    name: "tokenFail",
    method: "POST",
    path: "/{serviceId}/auth/token/fail",
    request: TokenFailRequestSchema,
    run: failTokenRequest,
  },
  {
    name: "tokenIssue",
    method: "POST",
    path: "/{serviceId}/auth/token/issue",
    request: TokenIssueRequestSchema,
    run: completeTokenRequest,
  },
  {
    name: "tokenProcess",
    method: "POST",
    path: "/{serviceId}/auth/token",
    request: TokenRequestSchema,
    run: processTokenRequest,
  },
];
