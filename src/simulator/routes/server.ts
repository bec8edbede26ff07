import { checkHealth } from "../operations/lifecycleGetApiLifecycleHealthcheck.js";
import { echo } from "../operations/utilityEcho.js";
import { getInfo } from "../operations/utilityGetInfo.js";
import type { Route } from "../route.js";

export const serverRoutes: readonly Route[] = [
  {
    name: "lifecycleGetApiLifecycleHealthcheck",
    method: "GET",
    path: "/lifecycle/healthcheck",
    isAnonymous: true,
    run: checkHealth,
  },
  { name: "utilityEcho", method: "GET", path: "/misc/echo", run: echo },
  { name: "utilityGetInfo", method: "GET", path: "/info", isAnonymous: true, run: getInfo },
];
