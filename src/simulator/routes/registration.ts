import type { Route } from "../route.js";

export const registrationRoutes: readonly Route[] = [
  {
    name: "dynamicClientRegistrationDelete",
    method: "POST",
    path: "/{serviceId}/client/registration/delete",
  },
  { name: "dynamicClientRegistrationGet", method: "POST", path: "/{serviceId}/client/registration/get" },
  { name: "dynamicClientRegistrationRegister", method: "POST", path: "/{serviceId}/client/registration" },
  {
    name: "dynamicClientRegistrationUpdate",
    method: "POST",
    path: "/{serviceId}/client/registration/update",
  },
];
