// How the simulator manages clients, and what users have granted to them.
import { clientCreate } from "authlete-typescript-sdk/funcs/clientCreate";
import { clientDelete } from "authlete-typescript-sdk/funcs/clientDelete";
import { clientGet } from "authlete-typescript-sdk/funcs/clientGet";
import { clientList } from "authlete-typescript-sdk/funcs/clientList";
import { clientManagementClientAuthorizationDeleteApi } from "authlete-typescript-sdk/funcs/clientManagementClientAuthorizationDeleteApi";
import { clientManagementClientAuthorizationDeleteApiPost } from "authlete-typescript-sdk/funcs/clientManagementClientAuthorizationDeleteApiPost";
import { clientManagementClientAuthorizationGetListApi } from "authlete-typescript-sdk/funcs/clientManagementClientAuthorizationGetListApi";
import { clientManagementClientAuthorizationGetListApiPost } from "authlete-typescript-sdk/funcs/clientManagementClientAuthorizationGetListApiPost";
import { clientManagementClientExtensionRequestablesScopesUpdateApiPost } from "authlete-typescript-sdk/funcs/clientManagementClientExtensionRequestablesScopesUpdateApiPost";
import { clientManagementClientGrantedScopesDeleteApi } from "authlete-typescript-sdk/funcs/clientManagementClientGrantedScopesDeleteApi";
import { clientManagementClientGrantedScopesGetApi } from "authlete-typescript-sdk/funcs/clientManagementClientGrantedScopesGetApi";
import { clientManagementClientGrantedScopesGetApiPost } from "authlete-typescript-sdk/funcs/clientManagementClientGrantedScopesGetApiPost";
import { clientManagementDeleteAuthorizations } from "authlete-typescript-sdk/funcs/clientManagementDeleteAuthorizations";
import { clientManagementDeleteGrantedScopes } from "authlete-typescript-sdk/funcs/clientManagementDeleteGrantedScopes";
import { clientManagementDeleteRequestableScopes } from "authlete-typescript-sdk/funcs/clientManagementDeleteRequestableScopes";
import { clientManagementGetGrantedScopes } from "authlete-typescript-sdk/funcs/clientManagementGetGrantedScopes";
import { clientManagementGetRequestableScopes } from "authlete-typescript-sdk/funcs/clientManagementGetRequestableScopes";
import { clientManagementListAuthorizations } from "authlete-typescript-sdk/funcs/clientManagementListAuthorizations";
import { clientManagementRefreshSecret } from "authlete-typescript-sdk/funcs/clientManagementRefreshSecret";
import { clientManagementUpdateAuthorizations } from "authlete-typescript-sdk/funcs/clientManagementUpdateAuthorizations";
import { clientManagementUpdateLockFlag } from "authlete-typescript-sdk/funcs/clientManagementUpdateLockFlag";
import { clientManagementUpdateRequestableScopes } from "authlete-typescript-sdk/funcs/clientManagementUpdateRequestableScopes";
import { clientManagementUpdateSecret } from "authlete-typescript-sdk/funcs/clientManagementUpdateSecret";
import { clientUpdate } from "authlete-typescript-sdk/funcs/clientUpdate";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import {
  type Client,
  ClientAuthMethod,
  ClientSchema,
  ClientType,
  GrantType,
  ResponseType,
} from "authlete-typescript-sdk/models";
import { ConflictError } from "authlete-typescript-sdk/models/errors";
import { clientPatch } from "authlete-typescript-sdk/patch";
import { createSimulator, type SimulatorState } from "authlete-typescript-sdk/simulator";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../support/apiDocument.js";
import { valuesFor } from "../support/arbitraries.js";
import { serviceId, simulated } from "../support/client.js";
import { holds, timeout } from "../support/properties.js";

const now = Date.UTC(2026, 0, 1);

/** A simulator with one client. */
async function scene(client: Client = {}, options: Parameters<typeof simulated>[0] = {}) {
  const clock = { now };
  const { simulator, authlete } = simulated({ clock: () => clock.now, ...options });
  const created = await clientCreate(authlete, { client });
  if (!created.ok) throw created.error;
  const clientId = created.value.clientId as number;
  const get = async () => (await clientGet(authlete, { clientId })).value as Client;
  const createToken = (subject: string, scopes: string[] = [], id = clientId) =>
    tokenManagementCreate(authlete, {
      tokenCreateRequest: { grantType: GrantType.AuthorizationCode, clientId: id, subject, scopes },
    });
  const tokens = async () => (await tokenManagementList(authlete, { end: 100 })).value?.accessTokens ?? [];
  return { clock, simulator, authlete, client: created.value, clientId, get, createToken, tokens };
}

const refusal = (statusCode: number, resultCode: string) => ({
  ok: false,
  error: { name: "ResultError", statusCode, resultCode },
});

const sent: Client = {
  clientName: "Photo Printer",
  clientType: ClientType.Confidential,
  grantTypes: [GrantType.AuthorizationCode],
  responseTypes: [ResponseType.Code],
  redirectUris: ["https://printer.example.com/callback"],
  tokenAuthMethod: ClientAuthMethod.ClientSecretBasic,
  pkceRequired: true,
};

describe("clientCreate", () => {
  it("sets an ID, a secret, an alias and times", async () => {
    const { authlete } = simulated({ clock: () => now });
    const created = await clientCreate(authlete, { client: sent });
    expect(created.response?.status).toBe(201);
    expect(created.value).toMatchObject({
      ...sent,
      clientId: expect.toSatisfy(Number.isSafeInteger),
      clientIdAlias: `${created.value?.clientId}`,
      clientIdAliasEnabled: true,
      clientSecret: expect.stringMatching(/^[\w-]{86}$/),
      createdAt: now,
      modifiedAt: now,
      derivedSectorIdentifier: "printer.example.com",
      dynamicallyRegistered: false,
      locked: false,
    });
  });

  it("ignores the values of fields that Authlete sets", async () => {
    const { client } = await scene({ clientId: 1, clientSecret: "s", createdAt: 1, number: 1, locked: true });
    expect(client).toMatchObject({
      clientSecret: expect.stringMatching(/^.{86}$/),
      createdAt: now,
      locked: false,
    });
    expect(client.clientId).not.toBe(1);
  });

  it("uses the defaults for fields that the request omits", async () => {
    const { client } = await scene();
    expect(client).toMatchObject({
      clientType: "PUBLIC",
      tokenAuthMethod: "NONE",
      idTokenSignAlg: "RS256",
      subjectType: "PUBLIC",
    });
  });

  it("creates clients with different IDs and secrets", async () => {
    const { authlete } = simulated();
    const results = await Promise.all(Array.from({ length: 50 }, () => clientCreate(authlete)));
    expect(new Set(results.map(({ value }) => value?.clientId)).size).toBe(50);
    expect(new Set(results.map(({ value }) => value?.clientSecret)).size).toBe(50);
  });

  it("refuses an alias that is in use (A123603)", async () => {
    const { authlete, clientId } = await scene({ clientIdAlias: "printer" });
    for (const clientIdAlias of ["printer", `${clientId}`])
      expect(await clientCreate(authlete, { client: { clientIdAlias } })).toMatchObject(
        refusal(400, "A123603"),
      );
  });

  it("refuses more clients per developer than the service allows (A123601)", async () => {
    const { authlete } = await scene({ developer: "john" }, { service: { clientsPerDeveloper: 1 } });
    expect(await clientCreate(authlete, { client: { developer: "john" } })).toMatchObject(
      refusal(400, "A123601"),
    );
    expect((await clientCreate(authlete, { client: { developer: "jane" } })).ok).toBe(true);
  });
});

/** Clients that Authlete refuses, with the result code. */
const invalid: [string, Client][] = [
  ["A031201", { clientType: "confidential" }],
  ["A031201", { tokenAuthMethod: "client_secret_basic" }],
  ["A031201", { subjectType: "pairwise" }],
  ["A031201", { grantTypes: ["AUTHORIZATION_CODE", "authorization_code"] }],
  ["A031201", { responseTypes: ["code"] }],
  ["A031208", { redirectUris: ["https://a.example.com/a b"] }],
  ["A031208", { redirectUris: [""] }],
  ["A031209", { redirectUris: ["/callback"] }],
  ["A031210", { redirectUris: ["https://a.example.com/#a"] }],
  ["A031211", { redirectUris: ["https://a.example.com/", "https://a.example.com/"] }],
  ["A031212", { jwks: "{" }],
  ["A031212", { jwks: "{}" }],
  ["A031213", { defaultMaxAge: -1 }],
  ["A032210", { sectorIdentifierUri: "http://a.example.com/" }],
  ["A032211", { idTokenEncryptionEnc: "A128GCM" }],
  ["A032212", { userInfoEncryptionEnc: "A128GCM" }],
  ["A032213", { requestEncryptionEnc: "A128GCM" }],
  ["A032214", { authorizationEncryptionEnc: "A128GCM" }],
  ["A032215", { bcDeliveryMode: "PING" }],
  ["A032216", { tlsClientAuthSanDns: "a.example.com", tlsClientAuthSanIp: "10.0.0.1" }],
  ["A032217", { tokenAuthMethod: "TLS_CLIENT_AUTH" }],
  ["A032221", { subjectType: "PAIRWISE" }],
  [
    "A032221",
    { subjectType: "PAIRWISE", redirectUris: ["https://a.example.com/", "https://b.example.com/"] },
  ],
  ["A032223", { customMetadata: "[]" }],
];

describe("an invalid client", () => {
  it.each(invalid)("is refused with %s: %j", async (code, client) => {
    const { authlete, clientId, get } = await scene({ clientName: "before" });
    expect(await clientCreate(authlete, { client })).toMatchObject(refusal(400, code));
    expect(await clientUpdate(authlete, { clientId, client })).toMatchObject(refusal(400, code));
    expect(await clientList(authlete)).toMatchObject({ value: { totalCount: 1 } });
    expect(await get()).toMatchObject({ clientName: "before" });
  });
});

describe("clientGet", () => {
  it("returns a client by its ID or alias", async () => {
    const { authlete, client, clientId } = await scene({ clientIdAlias: "printer" });
    expect((await clientGet(authlete, { clientId })).value).toEqual(client);
    expect((await clientGet(authlete, { clientId: "printer" })).value).toEqual(client);
  });

  it("returns clients of the options", async () => {
    const { authlete } = simulated({ clients: [{ clientId: 1, clientSecret: "s" }] });
    expect((await clientGet(authlete, { clientId: 1 })).value).toEqual({ clientId: 1, clientSecret: "s" });
  });

  it("refuses an unknown client (A027201)", async () => {
    const { authlete } = simulated();
    expect(await clientGet(authlete, { clientId: 1 })).toMatchObject(refusal(404, "A027201"));
  });
});

describe("clientList", () => {
  it("returns a page and the total number", async () => {
    const { authlete } = simulated({
      clients: Array.from({ length: 7 }, (_, index) => ({ clientId: index + 1 })),
    });
    const ids = async (request: object) => {
      const { value } = await clientList(authlete, request);
      return [
        value?.start,
        value?.end,
        value?.totalCount,
        ...(value?.clients ?? []).map((one) => one.clientId),
      ];
    };
    expect(await ids({})).toEqual([0, 5, 7, 1, 2, 3, 4, 5]);
    expect(await ids({ start: 5, end: 10 })).toEqual([5, 10, 7, 6, 7]);
    expect(await ids({ start: 9, end: 10 })).toEqual([9, 10, 7]);
  });

  it("returns the clients of a developer, who may have changed", async () => {
    const { authlete, clientId } = await scene({ developer: "john" });
    await clientCreate(authlete, { client: { developer: "jane" } });
    const listed = await clientList(authlete, { developer: "john" });
    expect(listed.value).toMatchObject({ developer: "john", totalCount: 1, clients: [{ clientId }] });
    await clientUpdate(authlete, { clientId, client: { developer: "jane" } });
    expect(await clientList(authlete, { developer: "john" })).toMatchObject({ value: { totalCount: 0 } });
    expect(await clientList(authlete, { developer: "jane" })).toMatchObject({ value: { totalCount: 2 } });
  });

  it("refuses a negative start (A028202) or end (A028204)", async () => {
    const { authlete } = simulated();
    expect(await clientList(authlete, { start: -1 })).toMatchObject(refusal(400, "A028202"));
    expect(await clientList(authlete, { end: -1 })).toMatchObject(refusal(400, "A028204"));
  });
});

describe.each([
  ["clientUpdate", clientUpdate],
  ["clientUpdateForm", clientUpdateForm],
])("%s", (_, update) => {
  it("resets the fields that the request omits, and keeps those that Authlete sets", async () => {
    const { authlete, clock, client, clientId, get } = await scene(sent);
    clock.now += 1000;
    const updated = await update(authlete, { clientId, client: { clientName: "b" } });
    expect(updated.value).toEqual({
      number: client.number,
      clientId,
      clientSecret: client.clientSecret,
      clientName: "b",
      clientIdAlias: `${clientId}`,
      clientIdAliasEnabled: true,
      clientType: "PUBLIC",
      tokenAuthMethod: "NONE",
      idTokenSignAlg: "RS256",
      subjectType: "PUBLIC",
      dynamicallyRegistered: false,
      createdAt: now,
      modifiedAt: now + 1000,
      locked: false,
    });
    expect(await get()).toEqual(updated.value);
  });

  it("does not change the secret, the lock or the ID", async () => {
    const { authlete, client, clientId } = await scene(sent);
    const change = { ...client, clientSecret: "s", locked: true, clientId: 3, createdAt: 3 };
    expect((await update(authlete, { clientId, client: change })).value).toEqual({
      ...client,
      modifiedAt: expect.any(Number),
    });
  });

  it("refuses an unknown client (A029201)", async () => {
    const { authlete } = simulated();
    expect(await update(authlete, { clientId: 1, client: sent })).toMatchObject(refusal(404, "A029201"));
  });

  it("refuses the alias of another client (A030601), but not its own", async () => {
    const { authlete, clientId } = await scene({ clientIdAlias: "a" });
    const client = { clientIdAlias: "b" };
    await clientCreate(authlete, { client });
    expect(await update(authlete, { clientId, client })).toMatchObject(refusal(400, "A030601"));
    expect((await update(authlete, { clientId, client: { clientIdAlias: "a" } })).ok).toBe(true);
    expect((await update(authlete, { clientId, client: { clientIdAlias: "c" } })).ok).toBe(true);
    expect((await clientGet(authlete, { clientId: "a" })).ok).toBe(false);
    expect((await clientGet(authlete, { clientId: "c" })).ok).toBe(true);
  });
});

it("clientUpdate without a body is refused (A126203)", async () => {
  const simulator = createSimulator({ clients: [{ clientId: 1 }] });
  const response = await simulator.fetch(`https://a.example.com/api/${serviceId}/client/update/1`, {
    method: "POST",
    headers: { authorization: "Bearer a" },
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ resultCode: "A126203" });
});

it("a field that is null is absent", async () => {
  const simulator = createSimulator();
  const create = (body: object) =>
    simulator.fetch(`https://a.example.com/api/${serviceId}/client/create`, {
      method: "POST",
      headers: { authorization: "Bearer a" },
      body: JSON.stringify(body),
    });
  const response = await create({
    clientName: "a",
    description: null,
    extension: { requestableScopes: null },
  });
  expect(response.status).toBe(201);
  const client = await response.json();
  expect(client).toMatchObject({ clientName: "a", extension: {} });
  expect(client).not.toHaveProperty("description");
  expect((await create({ redirectUris: [null] })).status).toBe(400);
});

it("a form with values of the wrong type is refused", async () => {
  const simulator = createSimulator({ clients: [{ clientId: 1 }] });
  const response = await simulator.fetch(`https://a.example.com/api/${serviceId}/client/update/1`, {
    method: "POST",
    headers: { authorization: "Bearer a", "content-type": "application/x-www-form-urlencoded" },
    body: "pkceRequired=yes",
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ resultMessage: expect.stringContaining("pkceRequired") });
});

describe("clientDelete", () => {
  it("deletes a client and its tokens, but no other", async () => {
    const { authlete, clientId, createToken, tokens } = await scene();
    const other = (await clientCreate(authlete)).value?.clientId as number;
    await createToken("john");
    await createToken("john", [], other);
    const deleted = await clientDelete(authlete, { clientId });
    expect(deleted.ok && deleted.response?.status).toBe(204);
    expect(await clientGet(authlete, { clientId })).toMatchObject(refusal(404, "A027201"));
    expect(await tokens()).toMatchObject([{ clientId: other }]);
  });

  it("deletes its codes, grants and requests", async () => {
    const begun = { clientId: 1, subject: "john", expiresAt: now + 1e6, scopes: [], merged: [], latest: [] };
    const stores = {
      clients: [{ clientId: 1 }, { clientId: 2 }],
      codes: [
        { ...begun, code: "a" },
        { ...begun, clientId: 2, code: "b" },
      ],
      grantedScopes: [begun, { ...begun, clientId: 2 }],
      tickets: [{ ticket: "a", expiresAt: now + 1e6, request: { clientId: 1 } }],
      tokenTickets: [{ ...begun, ticket: "a" }],
      pushedRequests: [{ ...begun, requestUri: "a" }],
      deviceRequests: [{ ...begun, deviceCode: "a", userCode: "a" }],
      backchannelRequests: [{ ...begun, ticket: "a" }],
    };
    const state = { services: [{ id: serviceId, settings: {}, keys: [], stores }] };
    const { simulator, authlete } = simulated({ clock: () => now, state });
    await clientDelete(authlete, { clientId: 1 });
    expect((await simulator.export()).services[0]?.stores).toEqual({
      clients: [{ clientId: 2 }],
      codes: [stores.codes[1]],
      grantedScopes: [stores.grantedScopes[1]],
      tickets: [],
      tokens: [],
      tokenTickets: [],
      pushedRequests: [],
      deviceRequests: [],
      backchannelRequests: [],
      hsks: [],
      usedOnce: [],
    });
  });

  it("refuses an unknown client (A026201)", async () => {
    const { authlete, clientId } = await scene();
    await clientDelete(authlete, { clientId });
    expect(await clientDelete(authlete, { clientId })).toMatchObject(refusal(404, "A026201"));
  });
});

describe("the secret of a client", () => {
  it("can be replaced by a random one (A148001)", async () => {
    const { authlete, client, clientId, get } = await scene(sent);
    const { value } = await clientManagementRefreshSecret(authlete, { clientIdentifier: `${clientId}` });
    expect(value).toMatchObject({
      resultCode: "A148001",
      oldClientSecret: client.clientSecret,
      newClientSecret: expect.stringMatching(/^[\w-]{86}$/),
    });
    expect(value?.newClientSecret).not.toBe(client.clientSecret);
    expect(await get()).toMatchObject({ ...sent, clientSecret: value?.newClientSecret });
  });

  it("can be set (A149001)", async () => {
    const { authlete, client, get } = await scene({ clientIdAlias: "printer" });
    const clientSecretUpdateRequest = { clientSecret: "a-new_Secret" };
    const updated = await clientManagementUpdateSecret(authlete, {
      clientIdentifier: "printer",
      clientSecretUpdateRequest,
    });
    expect(updated.value).toMatchObject({
      resultCode: "A149001",
      oldClientSecret: client.clientSecret,
      newClientSecret: "a-new_Secret",
    });
    expect(await get()).toMatchObject({ clientSecret: "a-new_Secret" });
  });

  it.each(["", "a b", "ä", "a".repeat(87)])("cannot be %j (A149601)", async (clientSecret) => {
    const { authlete, client, clientId, get } = await scene();
    const request = { clientIdentifier: `${clientId}`, clientSecretUpdateRequest: { clientSecret } };
    expect(await clientManagementUpdateSecret(authlete, request)).toMatchObject(refusal(400, "A149601"));
    expect(await get()).toEqual(client);
  });

  it("of an unknown client cannot be changed (A148201, A149201)", async () => {
    const { authlete } = simulated();
    const request = { clientIdentifier: "1", clientSecretUpdateRequest: { clientSecret: "a" } };
    expect(await clientManagementRefreshSecret(authlete, { clientIdentifier: "1" })).toMatchObject(
      refusal(404, "A148201"),
    );
    expect(await clientManagementUpdateSecret(authlete, request)).toMatchObject(refusal(404, "A149201"));
  });
});

describe("the lock of a client", () => {
  it("can be set and removed", async () => {
    const { authlete, clientId, get } = await scene(sent);
    for (const clientLocked of [true, false]) {
      const request = { clientIdentifier: `${clientId}`, clientFlagUpdateRequest: { clientLocked } };
      expect((await clientManagementUpdateLockFlag(authlete, request)).ok).toBe(true);
      expect(await get()).toMatchObject({ ...sent, locked: clientLocked });
    }
  });

  it.each([
    ["1", "A001212"],
    ["alias", "A001218"],
  ])("of the unknown client %s cannot be set (%s)", async (clientIdentifier, code) => {
    const { authlete } = simulated();
    const request = { clientIdentifier, clientFlagUpdateRequest: { clientLocked: true } };
    expect(await clientManagementUpdateLockFlag(authlete, request)).toMatchObject(refusal(404, code));
  });
});

type Authlete = Awaited<ReturnType<typeof scene>>["authlete"];
type Request = { subject: string; developer?: string; start?: number; end?: number };

describe.each<
  [string, (authlete: Authlete, request: Request) => ReturnType<typeof clientManagementListAuthorizations>]
>([
  ["clientManagementListAuthorizations", clientManagementListAuthorizations],
  ["clientManagementClientAuthorizationGetListApi", clientManagementClientAuthorizationGetListApi],
  [
    "clientManagementClientAuthorizationGetListApiPost",
    (authlete, clientAuthorizationGetListRequest) =>
      clientManagementClientAuthorizationGetListApiPost(authlete, { clientAuthorizationGetListRequest }),
  ],
])("%s", (_, list) => {
  it("lists a client as long as there is a token of it for the user", async () => {
    const { authlete, clock, clientId, createToken } = await scene({ clientName: "a", pkceRequired: true });
    expect((await list(authlete, { subject: "john" })).value).toMatchObject({ totalCount: 0, clients: [] });
    await createToken("john");
    await createToken("john");
    await createToken("jane");
    clock.now += 1e9;
    expect((await list(authlete, { subject: "john" })).value).toEqual({
      start: 0,
      end: 5,
      totalCount: 1,
      subject: "john",
      clients: [
        {
          number: clientId,
          clientId,
          clientIdAlias: `${clientId}`,
          clientIdAliasEnabled: true,
          clientName: "a",
          clientType: "PUBLIC",
        },
      ],
    });
    await clientManagementDeleteAuthorizations(authlete, { clientId, subject: "john" });
    expect((await list(authlete, { subject: "john" })).value).toMatchObject({ totalCount: 0 });
    expect((await list(authlete, { subject: "jane" })).value).toMatchObject({ totalCount: 1 });
  });

  it("returns a page, or the clients of a developer", async () => {
    const { authlete, clientId, createToken } = await scene({ developer: "d" });
    const other = (await clientCreate(authlete)).value?.clientId as number;
    await createToken("john");
    await createToken("john", [], other);
    expect((await list(authlete, { subject: "john", start: 1, end: 2 })).value).toMatchObject({
      totalCount: 2,
      clients: [{ clientId: other }],
    });
    expect((await list(authlete, { subject: "john", developer: "d" })).value).toMatchObject({
      totalCount: 1,
      developer: "d",
      clients: [{ clientId }],
    });
  });

  it("refuses a negative start (A136202) or end (A136204)", async () => {
    const { authlete } = simulated();
    expect(await list(authlete, { subject: "a", start: -1 })).toMatchObject(refusal(400, "A136202"));
    expect(await list(authlete, { subject: "a", end: -1 })).toMatchObject(refusal(400, "A136204"));
  });
});

describe.each<
  [string, (authlete: Authlete, request: { clientId: number; subject: string }) => Promise<object>]
>([
  ["clientManagementDeleteAuthorizations", clientManagementDeleteAuthorizations],
  ["clientManagementClientAuthorizationDeleteApi", clientManagementClientAuthorizationDeleteApi],
  [
    "clientManagementClientAuthorizationDeleteApiPost",
    (authlete, { clientId, subject }) =>
      clientManagementClientAuthorizationDeleteApiPost(authlete, { clientId, requestBody: { subject } }),
  ],
])("%s", (_, deleteAuthorizations) => {
  it("deletes the tokens of a client for a user (A137001)", async () => {
    const { authlete, clientId, createToken, tokens } = await scene();
    for (const subject of ["john", "john", "jane"]) await createToken(subject);
    expect(await deleteAuthorizations(authlete, { clientId, subject: "john" })).toMatchObject({
      value: {
        resultCode: "A137001",
        resultMessage: expect.stringContaining(
          `Deleted 2 access token(s) issued to the client (ID = ${clientId}) of the service (API Key = ${serviceId})`,
        ),
      },
    });
    expect(await tokens()).toMatchObject([{ subject: "jane" }]);
  });

  it("refuses an unknown client (A001212)", async () => {
    const { authlete } = await scene();
    expect(await deleteAuthorizations(authlete, { clientId: 1, subject: "a" })).toMatchObject(
      refusal(404, "A001212"),
    );
  });
});

describe("clientManagementUpdateAuthorizations", () => {
  const service = { supportedScopes: [{ name: "a" }, { name: "b" }] };

  it("changes the scopes of the tokens of a client for a user (A138001)", async () => {
    const { authlete, clientId, createToken, tokens } = await scene({}, { service });
    await createToken("john", ["a", "b"]);
    await createToken("jane", ["a", "b"]);
    const update = (scopes?: string[]) =>
      clientManagementUpdateAuthorizations(authlete, {
        clientId,
        clientAuthorizationUpdateRequest: { subject: "john", scopes },
      });
    expect((await update(["b", "unknown"])).value).toMatchObject({
      resultCode: "A138001",
      resultMessage: expect.stringContaining("Updated 1 access token(s)"),
    });
    expect(await tokens()).toMatchObject([
      { subject: "john", scopes: ["b"] },
      { subject: "jane", scopes: ["a", "b"] },
    ]);
    await update();
    expect(await tokens()).toMatchObject([{ scopes: ["b"] }, { scopes: ["a", "b"] }]);
    await update([]);
    expect(await tokens()).toMatchObject([{ scopes: [] }, { scopes: ["a", "b"] }]);
  });

  it("refuses an unknown client (A001212), unless the service has no clients", async () => {
    const request = { clientId: 1, clientAuthorizationUpdateRequest: { subject: "a" } };
    const { authlete } = await scene();
    expect(await clientManagementUpdateAuthorizations(authlete, request)).toMatchObject(
      refusal(404, "A001212"),
    );
    const result = await clientManagementUpdateAuthorizations(simulated().authlete, request);
    expect(result).toMatchObject({ value: { resultCode: "A138001" } });
  });
});

it.each([
  ["POST", "client/authorization/get/list", "A136206"],
  ["GET", "client/authorization/get/list", "A136206"],
  ["POST", "client/authorization/delete/1", "A137202"],
  ["DELETE", "client/authorization/delete/1", "A137202"],
  ["POST", "client/authorization/update/1", "A138201"],
  ["POST", "client/granted_scopes/get/1", "A139202"],
  ["GET", "client/granted_scopes/get/1", "A139202"],
  ["DELETE", "client/granted_scopes/delete/1", "A140202"],
])("%s %s without a subject is refused (%s)", async (method, path, resultCode) => {
  const simulator = createSimulator();
  const response = await simulator.fetch(`https://a.example.com/api/${serviceId}/${path}`, {
    method,
    headers: { authorization: "Bearer a" },
    ...(method === "POST" && { body: "{}" }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ resultCode });
});

describe("granted scopes", () => {
  const grantedScopes = [
    { clientId: 1, subject: "john", latest: ["b"], merged: ["a", "b"], modifiedAt: now },
    { clientId: 1, subject: "jane/x", latest: [], merged: [], modifiedAt: now },
  ];
  const state: SimulatorState = {
    services: [
      {
        id: serviceId,
        settings: { apiKey: Number(serviceId) },
        keys: [],
        stores: { clients: [{ clientId: 1 }], grantedScopes },
      },
    ],
  };
  const john = { clientId: 1, subject: "john" };

  it.each<[string, (authlete: Authlete, request: typeof john) => Promise<object>]>([
    ["clientManagementGetGrantedScopes", clientManagementGetGrantedScopes],
    ["clientManagementClientGrantedScopesGetApi", clientManagementClientGrantedScopesGetApi],
    [
      "clientManagementClientGrantedScopesGetApiPost",
      (authlete, { clientId, subject }) =>
        clientManagementClientGrantedScopesGetApiPost(authlete, { clientId, requestBody: { subject } }),
    ],
  ])("are returned by %s (A139002)", async (_, get) => {
    const { authlete } = simulated({ state });
    expect(await get(authlete, john)).toMatchObject({
      value: {
        resultCode: "A139002",
        serviceApiKey: Number(serviceId),
        ...john,
        latestGrantedScopes: ["b"],
        mergedGrantedScopes: ["a", "b"],
        modifiedAt: now,
      },
    });
    const none = await get(authlete, { clientId: 1, subject: "nobody" });
    expect(none).toMatchObject({ value: { resultCode: "A139001" } });
    expect(none).not.toHaveProperty("value.mergedGrantedScopes");
    expect(await get(authlete, { clientId: 2, subject: "john" })).toMatchObject(refusal(404, "A001212"));
  });

  it.each([
    ["clientManagementDeleteGrantedScopes", clientManagementDeleteGrantedScopes],
    ["clientManagementClientGrantedScopesDeleteApi", clientManagementClientGrantedScopesDeleteApi],
  ])("are deleted by %s (A140002, then A140001)", async (_, deleteGrantedScopes) => {
    const { simulator, authlete } = simulated({ state });
    for (const code of ["A140002", "A140001"])
      expect((await deleteGrantedScopes(authlete, john)).value).toMatchObject({ resultCode: code });
    expect((await simulator.export()).services[0]?.stores["grantedScopes"]).toEqual([grantedScopes[1]]);
  });
});

describe("requestable scopes", () => {
  const service = { supportedScopes: [{ name: "a" }, { name: "b" }] };

  it.each([
    ["clientManagementUpdateRequestableScopes", clientManagementUpdateRequestableScopes],
    [
      "clientManagementClientExtensionRequestablesScopesUpdateApiPost",
      clientManagementClientExtensionRequestablesScopesUpdateApiPost,
    ],
  ])("are limited by %s", async (_, update) => {
    const { authlete, clientId, get } = await scene({ extension: { accessTokenDuration: 60 } }, { service });
    const read = async () => (await clientManagementGetRequestableScopes(authlete, { clientId })).value;
    const change = async (requestableScopes?: string[]) =>
      (
        await update(authlete, {
          clientId,
          clientExtensionRequestableScopesUpdateRequest: { requestableScopes },
        })
      ).value;
    expect(await read()).toEqual({});
    expect(await change(["a", "unknown"])).toEqual({ requestableScopes: ["a"] });
    expect(await read()).toEqual({ requestableScopes: ["a"] });
    expect((await get()).extension).toEqual({
      accessTokenDuration: 60,
      requestableScopes: ["a"],
      requestableScopesEnabled: true,
    });
    expect(await change([])).toEqual({ requestableScopes: [] });
    expect(await change()).toEqual({});
    await change(["b"]);
    const deleted = await clientManagementDeleteRequestableScopes(authlete, { clientId });
    expect(deleted.ok && deleted.response?.status).toBe(204);
    expect(await read()).toEqual({});
    expect((await get()).extension).toEqual({ accessTokenDuration: 60, requestableScopesEnabled: false });
  });

  it("of an unknown client cannot be read or changed (A001212)", async () => {
    const { authlete } = simulated();
    const request = { clientId: 1, clientExtensionRequestableScopesUpdateRequest: {} };
    const expected = refusal(404, "A001212");
    expect(await clientManagementGetRequestableScopes(authlete, { clientId: 1 })).toMatchObject(expected);
    expect(await clientManagementUpdateRequestableScopes(authlete, request)).toMatchObject(expected);
    expect(await clientManagementDeleteRequestableScopes(authlete, { clientId: 1 })).toMatchObject(expected);
  });
});

describe("clientPatch", () => {
  it("changes only the fields of the patch", async () => {
    const { authlete, client, clientId, get } = await scene({ ...sent, description: "d" });
    const patch = { clientName: "b", description: null };
    const patched = await clientPatch(authlete, { clientId, patch });
    const { description: _, ...others } = client;
    expect(patched.value).toEqual({ ...others, clientName: "b", modifiedAt: expect.any(Number) });
    expect(await get()).toEqual(patched.value);
  });

  it("detects that something else changed the client, even if the clock stands still", async () => {
    const { authlete, clientId, get } = await scene(sent);
    const patch = async (stored: Client) => {
      await clientUpdate(authlete, { clientId, client: { ...sent, clientName: "other" } });
      return { ...stored, clientName: "mine" };
    };
    expect((await clientPatch(authlete, { clientId, patch })).error).toBeInstanceOf(ConflictError);
    expect(await get()).toMatchObject({ clientName: "other" });
  });
});

it("all of it works with Authlete 2.x", async () => {
  const simulator = createSimulator({ serviceId, service: { apiSecret: "s" } });
  const options = { serviceApiKey: serviceId, fetch: simulator.fetch };
  const authlete = new AuthleteV2Core({ ...options, serviceApiSecret: "s" });
  const clientId = (await clientCreate(authlete, { client: sent })).value?.clientId as number;
  expect(await clientGet(authlete, { clientId })).toMatchObject({ value: sent });
  expect(await clientList(authlete)).toMatchObject({ value: { totalCount: 1 } });
  expect(await clientUpdate(authlete, { clientId, client: { clientName: "b" } })).toMatchObject({
    value: { clientName: "b" },
  });
  const subject = { clientId, subject: "john/doe" };
  await tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD", ...subject } });
  const listed = await clientManagementListAuthorizations(authlete, { subject: subject.subject });
  expect(listed).toMatchObject({
    value: { totalCount: 1 },
  });
  expect(await clientManagementDeleteAuthorizations(authlete, subject)).toMatchObject({
    value: { resultMessage: expect.stringContaining("Deleted 1 ") },
  });
  expect(await clientManagementGetGrantedScopes(authlete, subject)).toMatchObject({
    value: { resultCode: "A139001" },
  });
  expect((await clientManagementRefreshSecret(authlete, { clientIdentifier: `${clientId}` })).ok).toBe(true);
  const refused = new AuthleteV2Core({ ...options, serviceApiSecret: "wrong" });
  expect(await clientGet(refused, { clientId })).toMatchObject(refusal(401, "A003204"));
  expect((await clientDelete(authlete, { clientId })).ok).toBe(true);
});

/** Fields that a request cannot set. */
const setByAuthlete = [
  ...[
    "number",
    "serviceNumber",
    "clientId",
    "clientSecret",
    "clientIdAliasEnabled",
    "createdAt",
    "modifiedAt",
  ],
  ...["dynamicallyRegistered", "derivedSectorIdentifier", "registrationAccessTokenHash", "locked"],
];

const { entries = {} } = ClientSchema as unknown as Schema;

/** Clients with some valid fields each. Those that Authlete checks have values that it accepts. */
const anyClient = fc
  .tuple(
    valuesFor({
      type: "object",
      entries: Object.fromEntries(
        Object.entries(entries).filter(
          ([name]) =>
            !setByAuthlete.includes(name) && !/EncryptionEnc$|^tlsClientAuthS|^bcDelivery/.test(name),
        ),
      ),
    } as Schema),
    fc.record({
      clientIdAlias: fc.string({ minLength: 1 }),
      clientType: fc.constantFrom(...Object.values(ClientType)),
      tokenAuthMethod: fc.constantFrom(ClientAuthMethod.None, ClientAuthMethod.PrivateKeyJwt),
      subjectType: fc.constantFrom("PUBLIC", "PAIRWISE"),
      grantTypes: fc.uniqueArray(fc.constantFrom(...Object.values(GrantType))),
      responseTypes: fc.uniqueArray(fc.constantFrom(...Object.values(ResponseType))),
      redirectUris: fc.uniqueArray(fc.webUrl({ authoritySettings: {} })),
      sectorIdentifierUri: fc.constant("https://sector.example.com/uris"),
      jwks: fc.constantFrom("", '{"keys":[]}'),
      customMetadata: fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value)),
      defaultMaxAge: fc.nat(),
    }),
  )
  .map(([any, valid]) => ({ ...(any as object), ...valid }) as Client);

/** Without fields of objects that JSON omits. */
const asJSON = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

it("whatever the model accepts is stored and returned", { timeout }, async () => {
  await holds(200, fc.tuple(anyClient, anyClient), async ([client, other]) => {
    const { authlete } = simulated();
    const created = await clientCreate(authlete, { client });
    expect(created.error).toBeUndefined();
    expect(created.value).toMatchObject(asJSON(client));
    const clientId = created.value?.clientId;
    expect((await clientGet(authlete, { clientId })).value).toEqual(created.value);
    const updated = await clientUpdate(authlete, { clientId, client: other });
    expect(updated.value).toMatchObject(asJSON(other));
    const reset = Object.keys(client).filter((name) => !Object.hasOwn(other, name));
    const defaults: object = { idTokenSignAlg: "RS256" };
    for (const name of reset)
      expect({ [name]: updated.value?.[name as keyof Client] }).toEqual({
        [name]: defaults[name as keyof object],
      });
    expect((await clientGet(authlete, { clientId })).value).toEqual(updated.value);
  });
});

it("a form stores the same as JSON", { timeout }, async () => {
  const { authlete } = simulated();
  const clientId = (await clientCreate(authlete)).value?.clientId;
  await holds(200, anyClient, async (client) => {
    // A form cannot contain an empty array or an unpaired surrogate.
    const entries = Object.entries(asJSON(client)).filter(
      ([, value]) => !(Array.isArray(value) && !value.length) && !/\\ud[89a-f]/.test(JSON.stringify(value)),
    );
    const sendable: Client = Object.fromEntries(entries);
    const byForm = await clientUpdateForm(authlete, { clientId, client: sendable });
    const byJSON = await clientUpdate(authlete, { clientId, client: sendable });
    expect(byForm.error).toBeUndefined();
    expect({ ...byForm.value, modifiedAt: 0 }).toEqual({ ...byJSON.value, modifiedAt: 0 });
  });
});

it("does not mix up clients of two services", async () => {
  const { simulator, authlete } = simulated({ serviceId: undefined });
  await clientCreate(authlete, { client: { clientIdAlias: "a" } });
  expect((await clientCreate(authlete, { serviceId: "2", client: { clientIdAlias: "a" } })).ok).toBe(true);
  expect(await clientList(authlete, { serviceId: "2" })).toMatchObject({ value: { totalCount: 1 } });
  expect(simulator.calls.every(({ response }) => response.status < 300)).toBe(true);
});
