import { IntrospectionRequestSchema } from "../../models/introspectionRequest.js";
import { RevocationRequestSchema } from "../../models/revocationRequest.js";
import { StandardIntrospectionRequestSchema } from "../../models/standardIntrospectionRequest.js";
import { UserinfoIssueRequestSchema } from "../../models/userinfoIssueRequest.js";
import { UserinfoRequestSchema } from "../../models/userinfoRequest.js";
import { introspectToken } from "../operations/introspectionProcess.js";
import { introspectStandard } from "../operations/introspectionStandardProcess.js";
import { processRevocation } from "../operations/revocationProcess.js";
import { issueUserinfo } from "../operations/userinfoIssue.js";
import { processUserinfo } from "../operations/userinfoProcess.js";
import type { Route } from "../route.js";

export const resourcesRoutes: readonly Route[] = [
  {
    name: "introspectionProcess",
    method: "POST",
    path: "/{serviceId}/auth/introspection",
    request: IntrospectionRequestSchema,
    run: introspectToken,
  },
  {
    name: "introspectionStandardProcess",
    method: "POST",
    path: "/{serviceId}/auth/introspection/standard",
    request: StandardIntrospectionRequestSchema,
    run: introspectStandard,
  },
  {
    name: "revocationProcess",
    method: "POST",
    path: "/{serviceId}/auth/revocation",
    request: RevocationRequestSchema,
    run: processRevocation,
  },
  {
    name: "userinfoIssue",
    method: "POST",
    path: "/{serviceId}/auth/userinfo/issue",
    request: UserinfoIssueRequestSchema,
    run: issueUserinfo,
  },
  {
    name: "userinfoProcess",
    method: "POST",
    path: "/{serviceId}/auth/userinfo",
    request: UserinfoRequestSchema,
    run: processUserinfo,
  },
];
