import type { Client } from "../../models/client.js";
import { ClientAuthMethod } from "../../models/clientAuthMethod.js";
import { ClientType } from "../../models/clientType.js";
import { GrantType } from "../../models/grantType.js";
import { ResponseType } from "../../models/responseType.js";
import { SubjectType } from "../../models/subjectType.js";
import { parseObject } from "../json.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import { parseUri } from "./parseUri.js";

/** Why Authlete does not store a client. */
interface Problem {
  readonly code: string;
  readonly text: string;
}

/**
 * Returns the response to a request with an invalid client.
 *
 * @param path the path of the operation, for the message
 */
export function refuseClient(path: string, client: Client): SimulatorResponse | undefined {
  const problem =
    unsupportedValue(client) ??
    redirectUriProblem(client.redirectUris ?? []) ??
    metadataProblem(client) ??
    sectorProblem(client) ??
    dependencyProblem(client);
  return problem && errorResponse(400, problem.code, `${path}, ${problem.text}`);
}

function unsupportedValue(client: Client): Problem | undefined {
  const fields: [keyof Client, readonly string[]][] = [
    ["clientType", Object.values(ClientType)],
    ["tokenAuthMethod", Object.values(ClientAuthMethod)],
    ["subjectType", Object.values(SubjectType)],
    ["grantTypes", Object.values(GrantType)],
    ["responseTypes", Object.values(ResponseType)],
  ];
  for (const [name, supported] of fields) {
    const values = [client[name] ?? []].flat();
    const value = values.find((one) => !supported.includes(`${one}`));
    if (value !== undefined)
      return { code: "A031201", text: `'${value}' is not supported as a value for '${name}'.` };
  }
  return undefined;
}

function redirectUriProblem(uris: readonly string[]): Problem | undefined {
  for (const [index, uri] of uris.entries()) {
    const problem = (code: string, what: string): Problem => ({
      code,
      text: `The element at the index '${index}' of 'redirectUris' ${what}.`,
    });
    if (/[^\x21-\x7e]/.test(uri) || uri === "") return problem("A031208", "is not a well-formed URI");
    if (!parseUri(uri)) return problem("A031209", "is not an absolute URI");
    if (uri.includes("#")) return problem("A031210", "has a fragment component");
    if (uris.indexOf(uri) !== index) return problem("A031211", "is a duplicate");
  }
  return undefined;
}

function metadataProblem({ jwks, customMetadata, defaultMaxAge }: Client): Problem | undefined {
  const keys = jwks ? parseObject(jwks)?.["keys"] : [];
  if (!Array.isArray(keys))
    return { code: "A031212", text: "The value of 'jwks' failed to be parsed as a JWK Set." };
  if (customMetadata && !parseObject(customMetadata))
    return { code: "A032223", text: "The format of 'customMetadata' is wrong." };
  if ((defaultMaxAge ?? 0) < 0) return { code: "A031213", text: "'defaultMaxAge' must not be negative." };
  return undefined;
}

function sectorProblem({ sectorIdentifierUri, subjectType, redirectUris = [] }: Client): Problem | undefined {
  if (sectorIdentifierUri && parseUri(sectorIdentifierUri)?.protocol !== "https:")
    return { code: "A032210", text: "The scheme of Sector Identifier URI must be 'https'." };
  const hosts = new Set(redirectUris.map((uri) => parseUri(uri)?.host));
  if (subjectType !== SubjectType.Pairwise || sectorIdentifierUri || hosts.size === 1) return undefined;
  return {
    code: "A032221",
    text: "The 'pairwise' subject type must be used with a 'sector_identifier_uri' or a single host in 'redirect_uris'.",
  };
}

/** Checks fields that need other fields. */
function dependencyProblem(client: Client): Problem | undefined {
  for (const [code, prefix] of encryptions) {
    if (client[`${prefix}EncryptionEnc`] && !client[`${prefix}EncryptionAlg`])
      return { code, text: `${prefix}EncryptionAlg is null although ${prefix}EncryptionEnc is not null.` };
  }
  if (["PING", "PUSH"].includes(client.bcDeliveryMode ?? "") && !client.bcNotificationEndpoint)
    return {
      code: "A032215",
      text: "bcNotificationEndpoint must not be null when bcDeliveryMode is PING or PUSH.",
    };
  const certificateNames = certificateFields.filter((name) => client[name]).length;
  if (certificateNames > 1)
    return { code: "A032216", text: "Must not have multiple certificate subject types." };
  if (client.tokenAuthMethod === ClientAuthMethod.TlsClientAuth && !certificateNames)
    return {
      code: "A032217",
      text: "When using TLS_CLIENT_AUTH, a certificate subject type must be set.",
    };
  return undefined;
}

const encryptions = [
  ["A032211", "idToken"],
  ["A032212", "userInfo"],
  ["A032213", "request"],
  ["A032214", "authorization"],
] as const;

const certificateFields = [
  "tlsClientAuthSubjectDn",
  "tlsClientAuthSanDns",
  "tlsClientAuthSanUri",
  "tlsClientAuthSanIp",
  "tlsClientAuthSanEmail",
] as const;
