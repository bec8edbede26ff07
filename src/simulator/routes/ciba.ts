import type { Route } from "../route.js";

export const cibaRoutes: readonly Route[] = [
  { name: "cibaComplete", method: "POST", path: "/{serviceId}/backchannel/authentication/complete" },
  { name: "cibaFail", method: "POST", path: "/{serviceId}/backchannel/authentication/fail" },
  { name: "cibaIssue", method: "POST", path: "/{serviceId}/backchannel/authentication/issue" },
  { name: "cibaProcessAuthentication", method: "POST", path: "/{serviceId}/backchannel/authentication" },
];
