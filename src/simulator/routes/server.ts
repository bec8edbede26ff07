import type { Route } from "../route.js";

export const serverRoutes: readonly Route[] = [
  { name: "lifecycleGetApiLifecycleHealthcheck", method: "GET", path: "/lifecycle/healthcheck" },
  { name: "utilityEcho", method: "GET", path: "/misc/echo" },
  { name: "utilityGetInfo", method: "GET", path: "/info" },
];
