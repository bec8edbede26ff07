import type { Service } from "../service.js";
import type { PushedRequest, StoredClient } from "../state/records.js";
import { findClient } from "./findClient.js";
import type { ParsedParameters } from "./parameters.js";
import { mergeRequestObject } from "./requestObject.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";

/** The parameters of an authorization request, from wherever they come, and its client. */
export interface CollectedRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly repeated: readonly string[];
  readonly resources: readonly string[];
  readonly client: StoredClient;
  /** The client ID in the request: the number or the alias. */
  readonly identifier: string;
  /** The pushed request that `request_uri` refers to. */
  readonly pushed?: PushedRequest | undefined;
  /** The payload of the request object, as JSON. */
  readonly requestObjectPayload?: string | undefined;
}

type Collected =
  | { readonly request: CollectedRequest; readonly problem?: undefined }
  | { readonly problem: RequestProblem };

const refuse = (...problem: Parameters<typeof requestProblem>) => ({ problem: requestProblem(...problem) });

/** Collects the parameters of a request at the authorization endpoint. */
export async function collectParameters(service: Service, parsed: ParsedParameters): Promise<Collected> {
  const { parameters, repeated } = parsed;
  if (!Object.keys(parameters).length)
    return refuse("invalid_request", "A004301", "The authorization request does not contain any parameters.");
  const identifier = parameters["client_id"];
  if (!identifier)
    return refuse("invalid_request", "A010301", "The authorization request does not contain 'client_id'.");
  if (repeated.includes("client_id"))
    return refuse("invalid_request", "A010303", "The authorization request contains multiple 'client_id'.");
  const client = findClient(service, identifier);
  if (!client)
    return refuse("invalid_client", unknownCode(service), `No client has the client ID (${identifier}).`);
  if (client.locked) return refuse("invalid_client", "A010307", `The client (ID = ${identifier}) is locked.`);

  if (repeated.includes("request"))
    return refuse("invalid_request", "A008301", "The authorization request contains multiple 'request'.");
  if (repeated.includes("request_uri"))
    return refuse("invalid_request", "A008302", "The authorization request contains multiple 'request_uri'.");
  const { request, request_uri: requestUri } = parameters;
  if (request && requestUri)
    return refuse("invalid_request", "A008304", "The request contains both 'request' and 'request_uri'.");
  const problem = requestUri ? undefined : findMissingPushedRequest(service, client);
  if (problem) return { problem };
  if (requestUri) return collectPushed(service, client, identifier, requestUri);
  return collectDirect(service, client, identifier, parsed);
}

/** Collects the parameters of a pushed request, whose client has been authenticated. */
export async function collectDirect(
  service: Service,
  client: StoredClient,
  identifier: string,
  parsed: ParsedParameters,
): Promise<Collected> {
  const { parameters, repeated, resources } = parsed;
  const jwt = parameters["request"];
  const isRequired = service.settings.requestObjectRequired || client.requestObjectRequired;
  if (!jwt && isRequired) return refuse("invalid_request", "A150301", "A request object is required.");
  if (!jwt) return { request: { parameters, repeated, resources, client, identifier } };
  const merged = await mergeRequestObject(service, client, parsed, jwt);
  if (merged.problem) return merged;
  return { request: { ...merged, client, identifier } };
}

/** A request URI is consumed when the authorization response is issued, and not when a user visits it. */
function collectPushed(
  service: Service,
  client: StoredClient,
  identifier: string,
  requestUri: string,
): Collected {
  const pushed = service.pushedRequests.find("requestUri", requestUri);
  const isValid = pushed && pushed.clientId === client.clientId && pushed.expiresAt > service.now();
  if (!isValid)
    return refuse(
      "invalid_request_uri",
      "A008303",
      "The value of 'request_uri' parameter is not registered.",
    );
  const { parameters, resources = [] } = pushed;
  return { request: { parameters, repeated: [], resources, client, identifier, pushed } };
}

function findMissingPushedRequest({ settings }: Service, client: StoredClient): RequestProblem | undefined {
  const text = "The 'request_uri' parameter must be given because pushed authorization requests are required";
  if (client.parRequired)
    return requestProblem("invalid_request", "A008305", `${text} by the client's metadata.`);
  if (settings.parRequired)
    return requestProblem("invalid_request", "A008306", `${text} by the server's metadata.`);
  return undefined;
}

function unknownCode({ settings }: Service): string {
  return settings.clientIdAliasEnabled ? "A010308" : "A010304";
}
