import type { Route } from "../route.js";

export const servicesRoutes: readonly Route[] = [
  { name: "serviceCreateApi", method: "POST", path: "/service/create" },
  { name: "serviceDelete", method: "DELETE", path: "/{serviceId}/service/delete" },
  { name: "serviceGet", method: "GET", path: "/{serviceId}/service/get" },
  { name: "serviceGetConfiguration", method: "GET", path: "/{serviceId}/service/configuration" },
  { name: "serviceList", method: "GET", path: "/service/get/list" },
  { name: "serviceUpdate", method: "POST", path: "/{serviceId}/service/update" },
];
