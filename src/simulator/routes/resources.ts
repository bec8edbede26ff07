import { IntrospectionRequestSchema } from "../../models/introspectionRequest.js";
import { introspectToken } from "../operations/introspectionProcess.js";
import type { Route } from "../route.js";

export const resourcesRoutes: readonly Route[] = [
  {
    name: "introspectionProcess",
    method: "POST",
    path: "/{serviceId}/auth/introspection",
    request: IntrospectionRequestSchema,
    run: introspectToken,
  },
  { name: "introspectionStandardProcess", method: "POST", path: "/{serviceId}/auth/introspection/standard" },
  { name: "revocationProcess", method: "POST", path: "/{serviceId}/auth/revocation" },
  { name: "userinfoIssue", method: "POST", path: "/{serviceId}/auth/userinfo/issue" },
  { name: "userinfoProcess", method: "POST", path: "/{serviceId}/auth/userinfo" },
];
