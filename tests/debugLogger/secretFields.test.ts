import { secretFields, secretMembers } from "authlete-typescript-sdk/debugLogger";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
import * as models from "authlete-typescript-sdk/models";
import * as operations from "authlete-typescript-sdk/models/operations";
import { afterAll, describe, expect, it } from "vitest";
import { declarations, leastOf } from "../support/apiDocument.js";
import { logged } from "../support/logged.js";
import { filled, marking } from "../support/marked.js";
import { http, rawServer } from "../support/raw.js";

let response = http(200, "{}");
const server = await rawServer((socket) => socket.write(response));
afterAll(() => server[Symbol.asyncDispose]());
const { lines, authlete } = logged(
  { bodies: true },
  { serverURL: server.url, idpURL: server.url, apiServerId: 1 },
);

const object = { type: "object", entries: {} };
const listed = new Set(secretMembers);
const declared = await declarations();
const shown = new Set<string>();

/** Records which fields a line shows, and returns the marks that it must not show. */
function leaks(line: string | undefined, marks: Map<string, string[]>): string[] {
  return [...marks].flatMap(([mark, names]) => {
    if (!line?.includes(mark)) return [];
    shown.add(names.at(-1) ?? "");
    return names.some((name) => listed.has(name)) ? [mark] : [];
  });
}

/** The marks of a response that are logged although they must not be. */
async function leaksOfResponse(schema: unknown, call: () => unknown = () => tokenManagementList(authlete)) {
  lines.length = 0;
  const { marks, mark } = marking();
  response = http(200, JSON.stringify(filled(schema, mark)));
  await call();
  expect(lines).toHaveLength(1);
  return leaks(lines[0], marks);
}

describe.each(declared)("no secret of $name is logged", ({ func, operation }) => {
  const isPath = (name = "") => operation.path.includes(`{${name}}`);

  it("in the request", async () => {
    lines.length = server.requests.length = 0;
    response = http(200, "{}");
    const { marks, mark } = marking();
    await func(authlete, filled(operation.request, mark) as object);
    expect(lines).toHaveLength(1);
    for (const mark of marks.keys()) expect(server.requests[0]).toContain(mark);
    expect(leaks(lines[0], marks)).toEqual([]);
    const inPath = [...marks].filter(([mark, [name]]) => isPath(name) && lines[0]?.includes(mark));
    const ids = ["serviceId", "clientId", "clientIdentifier"].filter(isPath);
    expect(inPath.map(([, [name]]) => name).sort()).toEqual(ids.sort());
  });

  it("in the response", async () => {
    const call = () => func(authlete, leastOf(operation.request) as object);
    expect(await leaksOfResponse(operation.response ?? object, call)).toEqual([]);
  });
});

describe("the list of secrets", () => {
  /** Matches field names that may belong to a secret. It is broad on purpose. */
  const suspicious =
    /secret|token|code|ticket|key|passw|pin|otp|assert|proof|nonce|credential|private|sign|jw|jose|dpop|hash|digest|thumb|session|cookie|auth|user|subject|sub$|hint|claim|cert|chain|param|content|context|request|identifier|handle|grant|transaction|payload|state|offer|binding|header|body|message|json|url|uri|value|detail|location|id$/i;

  /** Suspicious names that may be shown: properties of a secret other than its value, and those listed as harmless. */
  const aspects = /(Alg|Algorithm|Enc|Mode|Method|Type)s?$|(Endpoint|Uris?)$|^supported|Supported$|KeyId$/;
  const harmless: Record<string, string> = {
    participants:
      "clientEntityId clientId clientIdentifier credentialIssuer derivedSectorIdentifier entityId requestId serviceId softwareId spiffeId trustAnchorId user userAgent",
    "names of claims, without values":
      "claimNames claimsAtUserInfo claimsLocales consentedClaims invalidClaims mandatoryClaims missingClaims predefinedTransformedClaims requestedClaimsForTx requestedVerifiedClaimsForTx verifiedClaimsValidationSchemaSet",
    "names of scopes, resources, servers, properties and others":
      "accessTokenResources acrValues authorityHints authorizationServers credentialConfigurationId credentialConfigurationIds credentialIdentifier key latestGrantedScopes mergedGrantedScopes refreshTokenScopes requestableScopes",
    "addresses, shown without their queries":
      "apiServerUrl deviceVerificationUriComplete locations metadataDocumentLocation tlsClientAuthSanDns tlsClientAuthSanIp",
    "public keys and certificates, and their names":
      "certificateThumbprint contentDigest kid publicKey publicKeyForEncryption trustedRootCertificates",
    "outcomes and formats":
      "errorCode httpAcceptHeader resultCode resultMessage txCodeDescription userCodeCharset",
  };
  const explained = new Set(Object.values(harmless).flatMap((names) => names.split(" ")));

  it("or the list of harmless names contains each suspicious field of each model", async () => {
    for (const model of Object.values({ ...models, ...operations })) {
      if ((model as { entries?: object }).entries) expect(await leaksOfResponse(model)).toEqual([]);
    }
    const matched = [...shown].filter((name) => suspicious.test(name) && !aspects.test(name));
    expect(matched.filter((name) => !explained.has(name))).toEqual([]);
    expect([...explained].filter((name) => !matched.includes(name))).toEqual([]);
  });

  it("has no duplicates", () => {
    expect(secretMembers).toEqual([...listed]);
  });

  it.each(secretMembers)("masks %s in any notation and with any value", async (name) => {
    const snake = name.replace(/[A-Z]/g, "_$&");
    const names = [name, snake.toLowerCase(), snake.toUpperCase(), snake.replaceAll("_", "-")];
    const withAllNames = (value: unknown) => Object.fromEntries(names.map((name) => [name, value]));
    const all = ["mark-1", 26888344961664, ["mark-2"], { a: { b: [["mark-3"]] }, 4: true }].map(withAllNames);
    const fields = { all, list: [[withAllNames("mark-4")]], in: { it: withAllNames("mark-5") } };
    lines.length = server.requests.length = 0;
    response = http(200, JSON.stringify(fields));
    await tokenManagementCreate(authlete, {
      tokenCreateRequest: { grantType: "PASSWORD", ...fields } as never,
    });
    await utilityEcho(authlete, withAllNames("mark-6"));
    const fieldSchema = (models.ClientSchema as unknown as { entries: Record<string, unknown> }).entries[
      name
    ];
    const client = {
      ...withAllNames("mark-7"),
      [name]: filled(fieldSchema ?? { type: "string" }, () => "mark-7"),
    };
    await clientUpdateForm(authlete, { clientId: "1", client });
    for (const mark of [/mark-[1-5].*26888344961664/, /mark-6/, /mark-7/])
      expect(server.requests.join()).toMatch(mark);
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toMatch(/mark|26888344961664/);
    for (const notation of names) expect(lines[0]).toContain(`"${notation}":"***"`);
  });
});

it("exports the list under its former name, too", () => {
  expect(secretMembers).toBe(secretFields);
});
