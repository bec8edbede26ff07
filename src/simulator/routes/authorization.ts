import { AuthorizationFailRequestSchema } from "../../models/authorizationFailRequest.js";
import { AuthorizationIssueRequestSchema } from "../../models/authorizationIssueRequest.js";
import { AuthorizationRequestSchema } from "../../models/authorizationRequest.js";
import { AuthorizationTicketInfoRequestSchema } from "../../models/authorizationTicketInfoRequest.js";
import { AuthorizationTicketUpdateRequestSchema } from "../../models/authorizationTicketUpdateRequest.js";
import { PushedAuthorizationRequestSchema } from "../../models/pushedAuthorizationRequest.js";
import { failAuthorization } from "../operations/authorizationFail.js";
import { issueAuthorization } from "../operations/authorizationIssue.js";
import { getTicketInfo } from "../operations/authorizationManagementGetTicketInfo.js";
import { updateTicket } from "../operations/authorizationManagementUpdateTicket.js";
import { processAuthorizationRequest } from "../operations/authorizationProcessRequest.js";
import { pushAuthorizationRequest } from "../operations/pushedAuthorizationCreate.js";
import type { Route } from "../route.js";

export const authorizationRoutes: readonly Route[] = [
  {
    name: "authorizationFail",
    method: "POST",
    path: "/{serviceId}/auth/authorization/fail",
    request: AuthorizationFailRequestSchema,
    run: failAuthorization,
  },
  {
    name: "authorizationIssue",
    method: "POST",
    path: "/{serviceId}/auth/authorization/issue",
    request: AuthorizationIssueRequestSchema,
    run: issueAuthorization,
  },
  {
    name: "authorizationManagementGetTicketInfo",
    method: "POST",
    path: "/{serviceId}/auth/authorization/ticket/info",
    request: AuthorizationTicketInfoRequestSchema,
    run: getTicketInfo,
  },
  {
    name: "authorizationManagementUpdateTicket",
    method: "POST",
    path: "/{serviceId}/auth/authorization/ticket/update",
    request: AuthorizationTicketUpdateRequestSchema,
    run: updateTicket,
  },
  {
    name: "authorizationProcessRequest",
    method: "POST",
    path: "/{serviceId}/auth/authorization",
    request: AuthorizationRequestSchema,
    run: processAuthorizationRequest,
  },
  {
    name: "pushedAuthorizationCreate",
    method: "POST",
    path: "/{serviceId}/pushed_auth_req",
    request: PushedAuthorizationRequestSchema,
    run: pushAuthorizationRequest,
  },
];
