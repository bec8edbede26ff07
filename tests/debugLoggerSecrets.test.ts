import { secretFields, secretMembers } from "authlete-typescript-sdk/debugLogger";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import * as models from "authlete-typescript-sdk/models";
import * as operations from "authlete-typescript-sdk/models/operations";
import { afterAll, describe, expect, it } from "vitest";
import { declarations, leastOf } from "./support/apiDocument.js";
import { logged } from "./support/logged.js";
import { filled, marking } from "./support/marked.js";
import { http, rawServer } from "./support/raw.js";

let answer = http(200, "{}");
const server = await rawServer((socket) => socket.write(answer));
afterAll(() => server[Symbol.asyncDispose]());
const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });

const object = { type: "object", entries: {} };
const listed = new Set(secretMembers);
const declared = await declarations();
const shown = new Set<string>();

/** Notes which members a line shows, and gives the values that it may not. */
function leaks(line: string | undefined, marks: Map<string, string[]>): string[] {
  return [...marks].flatMap(([mark, names]) => {
    if (!line?.includes(mark)) return [];
    shown.add(names.at(-1) ?? "");
    return names.some((name) => listed.has(name)) ? [mark] : [];
  });
}

/** What may not be shown of an answer and is. */
async function answeredWith(schema: unknown, call: () => unknown = () => tokenManagementList(authlete)) {
  lines.length = 0;
  const { marks, mark } = marking();
  answer = http(200, JSON.stringify(filled(schema, mark)));
  await call();
  expect(lines).toHaveLength(1);
  return leaks(lines[0], marks);
}

describe.each(declared)("no secret is shown of $name:", ({ func, operation }) => {
  const isPath = (name = "") => operation.path.includes(`{${name}}`);

  it("its request", async () => {
    lines.length = server.requests.length = 0;
    answer = http(200, "{}");
    const { marks, mark } = marking();
    await func(authlete, filled(operation.request, mark) as object);
    expect(lines).toHaveLength(1);
    for (const mark of marks.keys()) expect(server.requests[0]).toContain(mark);
    expect(leaks(lines[0], marks)).toEqual([]);
    const inPath = [...marks].filter(([mark, [name]]) => isPath(name) && lines[0]?.includes(mark));
    const ids = ["serviceId", "clientId", "clientIdentifier"].filter(isPath);
    expect(inPath.map(([, [name]]) => name).sort()).toEqual(ids.sort());
  });

  it("its answer", async () => {
    const call = () => func(authlete, leastOf(operation.request) as object);
    expect(await answeredWith(operation.response ?? object, call)).toEqual([]);
  });
});

describe("the list of secrets", () => {
  /** What may be in the name of a secret: more than one would think. */
  const net =
    /secret|token|code|ticket|key|passw|pin|otp|assert|proof|nonce|credential|private|sign|jw|jose|dpop|hash|digest|thumb|session|cookie|auth|user|subject|sub$|hint|claim|cert|chain|param|content|context|request|identifier|handle|grant|transaction|payload|state|offer|binding|header|body|message|json|url|uri|value|detail|location|id$/i;

  /** What is caught in it and may be seen: an aspect of a secret, and these. */
  const aspects = /(Alg|Algorithm|Enc|Mode|Method|Type)s?$|(Endpoint|Uris?)$|^supported|Supported$|KeyId$/;
  const harmless: Record<string, string> = {
    "who takes part":
      "clientEntityId clientId clientIdentifier credentialIssuer derivedSectorIdentifier entityId requestId serviceId softwareId trustAnchorId",
    "names of claims, without values":
      "claimNames claimsAtUserInfo claimsLocales consentedClaims invalidClaims mandatoryClaims missingClaims predefinedTransformedClaims requestedClaimsForTx requestedVerifiedClaimsForTx verifiedClaimsValidationSchemaSet",
    "names of scopes, resources, servers, properties and others":
      "accessTokenResources acrValues authorityHints authorizationServers credentialConfigurationIds key latestGrantedScopes mergedGrantedScopes refreshTokenScopes requestableScopes",
    "addresses, whose queries are not shown":
      "deviceVerificationUriComplete locations metadataDocumentLocation tlsClientAuthSanDns tlsClientAuthSanIp",
    "public keys and certificates, and their names":
      "certificateThumbprint contentDigest kid publicKey publicKeyForEncryption trustedRootCertificates",
    "what happened, and what something looks like":
      "errorCode httpAcceptHeader resultCode resultMessage txCodeDescription userCodeCharset",
  };
  const explained = new Set(Object.values(harmless).flatMap((names) => names.split(" ")));

  it("or that of the harmless has each member of each model that may be one", async () => {
    for (const model of Object.values({ ...models, ...operations })) {
      if ((model as { entries?: object }).entries) expect(await answeredWith(model)).toEqual([]);
    }
    const caught = [...shown].filter((name) => net.test(name) && !aspects.test(name));
    expect(caught.filter((name) => !explained.has(name))).toEqual([]);
    expect([...explained].filter((name) => !caught.includes(name))).toEqual([]);
  });

  it("names nothing twice", () => {
    expect(secretMembers).toEqual([...listed]);
  });

  it.each(secretMembers)("has %s, however it is written, and whatever its value is", async (name) => {
    const snake = name.replace(/[A-Z]/g, "_$&");
    const names = [name, snake.toLowerCase(), snake.toUpperCase(), snake.replaceAll("_", "-")];
    const each = (value: unknown) => Object.fromEntries(names.map((name) => [name, value]));
    const all = ["mark-1", 26888344961664, ["mark-2"], { a: { b: [["mark-3"]] }, 4: true }].map(each);
    const members = { all, list: [[each("mark-4")]], in: { it: each("mark-5") } };
    lines.length = server.requests.length = 0;
    answer = http(200, JSON.stringify(members));
    await tokenManagementCreate(authlete, {
      tokenCreateRequest: { grantType: "PASSWORD", ...members } as never,
    });
    await tokenManagementList(authlete, each("mark-6"));
    const ofClient = (models.ClientSchema as unknown as { entries: Record<string, unknown> }).entries[name];
    const client = { ...each("mark-7"), [name]: filled(ofClient ?? { type: "string" }, () => "mark-7") };
    await clientUpdateForm(authlete, { clientId: "1", client });
    for (const mark of [/mark-[1-5].*26888344961664/, /mark-6/, /mark-7/])
      expect(server.requests.join()).toMatch(mark);
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toMatch(/mark|26888344961664/);
    for (const written of names) expect(lines[0]).toContain(`"${written}":"***"`);
  });
});

it("exports the list under its former name, too", () => {
  expect(secretMembers).toBe(secretFields);
});
