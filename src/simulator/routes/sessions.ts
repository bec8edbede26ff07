import type { Route } from "../route.js";

export const sessionsRoutes: readonly Route[] = [
  { name: "attestationChallenge", method: "POST", path: "/{serviceId}/attestation/challenge" },
  { name: "backchannelLogoutToken", method: "POST", path: "/{serviceId}/backchannel/logout/token" },
  { name: "grantManagementProcessRequest", method: "POST", path: "/{serviceId}/gm" },
  { name: "nativeSsoLogout", method: "POST", path: "/{serviceId}/nativesso/logout" },
  { name: "nativeSsoProcess", method: "POST", path: "/{serviceId}/nativesso" },
];
