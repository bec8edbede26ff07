import type { Route } from "../route.js";

export const tokenRoutes: readonly Route[] = [
  { name: "tokenFail", method: "POST", path: "/{serviceId}/auth/token/fail" },
  { name: "tokenIssue", method: "POST", path: "/{serviceId}/auth/token/issue" },
  { name: "tokenProcess", method: "POST", path: "/{serviceId}/auth/token" },
];
