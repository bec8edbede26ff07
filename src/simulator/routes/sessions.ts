import { BackchannelLogoutTokenRequestSchema } from "../../models/backchannelLogoutTokenRequest.js";
import { createLogoutToken } from "../operations/backchannelLogoutToken.js";
import type { Route } from "../route.js";

export const sessionsRoutes: readonly Route[] = [
  { name: "attestationChallenge", method: "POST", path: "/{serviceId}/attestation/challenge" },
  {
    name: "backchannelLogoutToken",
    method: "POST",
    path: "/{serviceId}/backchannel/logout/token",
    request: BackchannelLogoutTokenRequestSchema,
    run: createLogoutToken,
  },
  { name: "grantManagementProcessRequest", method: "POST", path: "/{serviceId}/gm" },
  { name: "nativeSsoLogout", method: "POST", path: "/{serviceId}/nativesso/logout" },
  { name: "nativeSsoProcess", method: "POST", path: "/{serviceId}/nativesso" },
];
