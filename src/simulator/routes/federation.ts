import type { Route } from "../route.js";

export const federationRoutes: readonly Route[] = [
  { name: "federationConfiguration", method: "POST", path: "/{serviceId}/federation/configuration" },
  { name: "federationRegistration", method: "POST", path: "/{serviceId}/federation/registration" },
];
