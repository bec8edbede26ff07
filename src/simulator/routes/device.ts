import type { Route } from "../route.js";

export const deviceRoutes: readonly Route[] = [
  { name: "deviceFlowAuthorization", method: "POST", path: "/{serviceId}/device/authorization" },
  { name: "deviceFlowComplete", method: "POST", path: "/{serviceId}/device/complete" },
  { name: "deviceFlowVerification", method: "POST", path: "/{serviceId}/device/verification" },
];
