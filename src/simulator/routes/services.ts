import { ServiceListRequestSchema } from "../../models/operations/serviceListRequest.js";
import { ServiceSchema } from "../../models/service.js";
import { createService } from "../operations/serviceCreateApi.js";
import { deleteService } from "../operations/serviceDelete.js";
import { getService } from "../operations/serviceGet.js";
import { getServiceConfiguration } from "../operations/serviceGetConfiguration.js";
import { listServices } from "../operations/serviceList.js";
import { updateService } from "../operations/serviceUpdate.js";
import type { Route } from "../route.js";

export const servicesRoutes: readonly Route[] = [
  {
    name: "serviceCreateApi",
    method: "POST",
    path: "/service/create",
    request: ServiceSchema,
    isBodyOptional: true,
    run: createService,
  },
  { name: "serviceDelete", method: "DELETE", path: "/{serviceId}/service/delete", run: deleteService },
  { name: "serviceGet", method: "GET", path: "/{serviceId}/service/get", run: getService },
  {
    name: "serviceGetConfiguration",
    method: "GET",
    path: "/{serviceId}/service/configuration",
    run: getServiceConfiguration,
  },
  {
    name: "serviceList",
    method: "GET",
    path: "/service/get/list",
    request: ServiceListRequestSchema,
    run: listServices,
  },
  {
    name: "serviceUpdate",
    method: "POST",
    path: "/{serviceId}/service/update",
    request: ServiceSchema,
    run: updateService,
  },
];
