import { v2Operations } from "../v2/operations.js";
import type { SimulatorOptions } from "./options.js";
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

/** The credentials that a simulator accepts. */
export type Credentials = Pick<
  SimulatorOptions,
  "bearer" | "serviceOwnerApiKey" | "serviceOwnerApiSecret" | "serviceId"
>;

type Refuse = (status: number, code: string, text: string) => Access;

/**
 * Checks the credentials of a call. A bearer of Authlete 3.0 stands beside the service in the path; the API key and
 * secret of Authlete 2.x (HTTP Basic) imply the service, unless they are those of the service owner.
 */
export function grantAccess(
  world: World,
  route: Route,
  authorization: string | null,
  accepted: Credentials,
  serviceId: string | undefined,
): Access {
  const path = route.path.replace("{serviceId}/", "");
  const refuse: Refuse = (status, code, text) => ({
    refusal: errorResponse(status, code, `${path}, ${text}`),
  });
  if (route.isAnonymous) return {};
  if (!authorization) return refuse(401, "A001202", "Authorization header is missing.");
  const [scheme = "", credentials = ""] = authorization.split(" ");
  if (scheme.toLowerCase() === "basic") {
    const given = decodeBasic(credentials);
    const isForOwner = v2Operations[`${route.method} /api${route.path}`]?.credentials === "owner";
    return isForOwner
      ? grantOwner(world, given, accepted, serviceId, refuse)
      : grantService(world, given, refuse);
  }
  if (accepted.bearer !== undefined && authorization !== `Bearer ${accepted.bearer}`)
    return refuse(401, "SIM001203", "The bearer is invalid.");
  if (serviceId === undefined) return {};
  const service = world.serviceOf(serviceId);
  return service ? { service } : refuse(403, "SIM001204", "The bearer has no access to this service.");
}

/** The key and secret of HTTP Basic. */
interface Basic {
  readonly key: string;
  readonly secret: string;
}

function grantService(world: World, { key, secret }: Basic, refuse: Refuse): Access {
  const service = key ? world.serviceOf(key) : undefined;
  if (!service) return refuse(401, "A003201", "No service has the API credentials.");
  const text = `The API credentials do not match those of the service (API Key = ${key}).`;
  return isSecretOf(service, secret) ? { service } : refuse(401, "A003204", text);
}

/** Grants access to the service in the path, or if there is none, to that of the credentials or the only one. */
function grantOwner(
  world: World,
  given: Basic,
  accepted: Credentials,
  serviceId: string | undefined,
  refuse: Refuse,
): Access {
  const own = world.services.get(given.key);
  const isService = own !== undefined && isSecretOf(own, given.secret);
  if (!isService && !isOwner(given, accepted))
    return refuse(401, "A002201", "No service owner has the API credentials.");
  const id = serviceId ?? (isService ? given.key : accepted.serviceId);
  if (id === undefined) return {};
  const text = `The service (API Key = ${id}) does not exist.`;
  const service = world.serviceOf(id);
  return service ? { service } : refuse(404, "A035201", text);
}

function isOwner(
  { key, secret }: Basic,
  { serviceOwnerApiKey, serviceOwnerApiSecret }: Credentials,
): boolean {
  return (
    key !== "" &&
    (serviceOwnerApiKey === undefined || serviceOwnerApiKey === key) &&
    (serviceOwnerApiSecret === undefined || serviceOwnerApiSecret === secret)
  );
}

/** A service without a secret accepts every secret. */
function isSecretOf({ settings }: Service, secret: string): boolean {
  return settings.apiSecret === undefined || settings.apiSecret === secret;
}

/** The key and the secret, which may contain colons. */
function decodeBasic(credentials: string): Basic {
  try {
    const [key = "", ...secret] = atob(credentials).split(":");
    return { key, secret: secret.join(":") };
  } catch {
    return { key: "", secret: "" };
  }
}
