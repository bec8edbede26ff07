import type { Route } from "./route.js";
import { authorizationRoutes } from "./routes/authorization.js";
import { cibaRoutes } from "./routes/ciba.js";
import { clientsRoutes } from "./routes/clients.js";
import { credentialsRoutes } from "./routes/credentials.js";
import { deviceRoutes } from "./routes/device.js";
import { federationRoutes } from "./routes/federation.js";
import { keysRoutes } from "./routes/keys.js";
import { organizationRoutes } from "./routes/organization.js";
import { registrationRoutes } from "./routes/registration.js";
import { resourcesRoutes } from "./routes/resources.js";
import { serverRoutes } from "./routes/server.js";
import { servicesRoutes } from "./routes/services.js";
import { sessionsRoutes } from "./routes/sessions.js";
import { tokenRoutes } from "./routes/token.js";
import { tokenManagementRoutes } from "./routes/tokenManagement.js";

/** All operations of the API: a file of `routes` for each part of it. */
export const routes: readonly Route[] = [
  ...authorizationRoutes,
  ...cibaRoutes,
  ...clientsRoutes,
  ...credentialsRoutes,
  ...deviceRoutes,
  ...federationRoutes,
  ...keysRoutes,
  ...organizationRoutes,
  ...registrationRoutes,
  ...resourcesRoutes,
  ...serverRoutes,
  ...servicesRoutes,
  ...sessionsRoutes,
  ...tokenRoutes,
  ...tokenManagementRoutes,
];
