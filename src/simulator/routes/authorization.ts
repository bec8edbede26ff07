import type { Route } from "../route.js";

export const authorizationRoutes: readonly Route[] = [
  { name: "authorizationFail", method: "POST", path: "/{serviceId}/auth/authorization/fail" },
  { name: "authorizationIssue", method: "POST", path: "/{serviceId}/auth/authorization/issue" },
  {
    name: "authorizationManagementGetTicketInfo",
    method: "POST",
    path: "/{serviceId}/auth/authorization/ticket/info",
  },
  {
    name: "authorizationManagementUpdateTicket",
    method: "POST",
    path: "/{serviceId}/auth/authorization/ticket/update",
  },
  { name: "authorizationProcessRequest", method: "POST", path: "/{serviceId}/auth/authorization" },
  { name: "pushedAuthorizationCreate", method: "POST", path: "/{serviceId}/pushed_auth_req" },
];
