import { errorResponse, type SimulatorResponse } from "./responses.js";
import type { Route } from "./route.js";
import type { Service } from "./service.js";
import type { World } from "./world.js";

/** The service of a call, or why the call is refused. */
export interface Access {
  /** Absent if the operation belongs to no service. */
  readonly service?: Service | undefined;
  readonly refusal?: SimulatorResponse;
}

/**
 * Checks the credentials of a call. A bearer of Authlete 3.0 stands beside the service in the path; the API key and
 * secret of Authlete 2.x (HTTP Basic) imply the service.
 */
export function grantAccess(
  world: World,
  route: Route,
  authorization: string | null,
  bearer: string | undefined,
  serviceId: string | undefined,
): Access {
  const path = route.path.replace("{serviceId}/", "");
  const refuse = (status: number, code: string, text: string): Access => ({
    refusal: errorResponse(status, code, `${path}, ${text}`),
  });
  if (route.isAnonymous) return {};
  if (!authorization) return refuse(401, "A001202", "Authorization header is missing.");
  const [scheme = "", credentials = ""] = authorization.split(" ");
  if (scheme.toLowerCase() === "basic") return grantBasic(world, credentials, refuse);
  if (bearer !== undefined && authorization !== `Bearer ${bearer}`)
    return refuse(401, "SIM001203", "The bearer is invalid.");
  if (serviceId === undefined) return {};
  const service = world.serviceOf(serviceId);
  return service ? { service } : refuse(403, "SIM001204", "The bearer has no access to this service.");
}

function grantBasic(
  world: World,
  credentials: string,
  refuse: (status: number, code: string, text: string) => Access,
): Access {
  const [key = "", secret = ""] = decodeBasic(credentials).split(":");
  const service = key ? world.serviceOf(key) : undefined;
  const expected = service?.settings.apiSecret;
  if (service && (expected === undefined || expected === secret)) return { service };
  return refuse(401, "SIM001203", "The API key or the API secret is invalid.");
}

function decodeBasic(credentials: string): string {
  try {
    return atob(credentials);
  } catch {
    return "";
  }
}
