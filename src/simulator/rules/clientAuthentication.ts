import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { verifyAssertion } from "./clientAssertion.js";
import { findClient, isConfidential } from "./findClient.js";
import { readJwt } from "./readJwt.js";
import type { OAuthRefusal } from "./refusal.js";

export type AuthenticatingEndpoint = "token" | "par" | "revocation" | "device" | "backchannel";

/** What a client is identified and authenticated by. */
export interface ClientCredentials {
  readonly parameters: Readonly<Record<string, string>>;
  /** User name of the `Authorization` header. */
  readonly clientId?: string | number | undefined;
  /** Password of the `Authorization` header. */
  readonly clientSecret?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly endpoint: AuthenticatingEndpoint;
  /** The URL of the request, which is a valid audience of a client assertion. */
  readonly url?: string | undefined;
}

export type AuthenticatedClient =
  | { readonly client: StoredClient; readonly identifier: string; readonly refusal?: undefined }
  | { readonly refusal: OAuthRefusal };

/** The result codes that depend on the endpoint. */
const codes = {
  token: { missing: "A244305", unknown: "A244306", locked: "A048307", different: "A048312" },
  par: { missing: "A247306", unknown: "A247307", locked: "SIM247308", different: "A247303" },
  revocation: { missing: "A114301", unknown: "A114304", locked: "A114307", different: "A114312" },
  device: { missing: "SIM218304", unknown: "A218305", locked: "SIM218306", different: "A218303" },
  backchannel: { missing: "A168309", unknown: "A168310", locked: "SIM168313", different: "A168303" },
} as const;

/** Finds the client of a request and authenticates it (RFC 6749, section 2.3; OpenID Connect Core, section 9). */
export async function authenticateClient(
  service: Service,
  given: ClientCredentials,
): Promise<AuthenticatedClient> {
  const { parameters, endpoint } = given;
  const refuse = (resultCode: string, text: string) => refused(endpoint, resultCode, text);
  const code = codes[endpoint];

  const ofHeader = given.clientId === undefined || given.clientId === "" ? undefined : `${given.clientId}`;
  const ofForm = parameters["client_id"] || undefined;
  if (ofHeader && ofForm && ofHeader !== ofForm)
    return refuse(
      code.different,
      "The client ID used in the Authorization header does not match 'client_id'.",
    );
  const identifier = ofHeader ?? ofForm ?? readJwt(parameters["client_assertion"] ?? "")?.claims.iss;
  if (!identifier)
    return refuse(code.missing, "The request does not include any clue to identify the client.");

  const client = findClient(service, identifier);
  if (!client) return refuse(code.unknown, `The client (${identifier}) was not found.`);
  if (client.locked) return refuse(code.locked, `The client (ID = ${client.clientId}) is locked.`);

  const problem = await findProblem(service, client, given);
  return problem ? refuse(problem.resultCode, problem.text) : { client, identifier };
}

function refused(endpoint: AuthenticatingEndpoint, resultCode: string, text: string) {
  const hasInvalidClient = endpoint === "token" || endpoint === "revocation";
  const action = hasInvalidClient ? "INVALID_CLIENT" : "UNAUTHORIZED";
  return { refusal: { action, error: "invalid_client", resultCode, text } } as const;
}

/** Why a client is not authenticated. */
interface Problem {
  readonly resultCode: string;
  readonly text: string;
}

async function findProblem(
  service: Service,
  client: StoredClient,
  given: ClientCredentials,
): Promise<Problem | undefined> {
  const method = client.tokenAuthMethod ?? "NONE";
  if (method === "NONE" && isConfidential(client))
    return problem("A157301", "The client is confidential, but its client authentication method is 'none'.");
  if (method === "NONE" && hasCredentials(given))
    return problem(
      "A157303",
      "The request contains data for client authentication, but the client is public.",
    );
  if (method === "NONE") return undefined;
  if (!isConfidential(client))
    return problem("A157302", "The client is public, but its client authentication method is not 'none'.");

  const { parameters, clientSecret } = given;
  const ofForm = parameters["client_secret"];
  if (method === "CLIENT_SECRET_BASIC") return findSecretProblem(client, method, clientSecret, ofForm);
  if (method === "CLIENT_SECRET_POST") return findSecretProblem(client, method, ofForm, clientSecret);
  if (method === "CLIENT_SECRET_JWT" || method === "PRIVATE_KEY_JWT")
    return verifyAssertion(service, client, method, parameters, given.url);
  return problem("A157344", `The simulator does not support the client authentication method '${method}'.`);
}

function hasCredentials({ parameters, clientSecret }: ClientCredentials): boolean {
  return !!(clientSecret || parameters["client_secret"] || parameters["client_assertion"]);
}

/**
 * @param secret where the method expects it
 * @param elsewhere the secret in the other place, which is ignored if there is one in the right place
 */
function findSecretProblem(
  client: StoredClient,
  method: string,
  secret: string | undefined,
  elsewhere: string | undefined,
): Problem | undefined {
  if (!secret && elsewhere)
    return problem("A157357", `The client secret is not where '${method.toLowerCase()}' requires it.`);
  if (!secret)
    return problem("A157304", `The method is '${method.toLowerCase()}', but there is no client secret.`);
  if (secret !== client.clientSecret) return problem("A157305", "The client secret does not match.");
  return undefined;
}

function problem(resultCode: string, text: string): Problem {
  return { resultCode, text };
}
