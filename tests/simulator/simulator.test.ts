import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementReissueIdToken } from "authlete-typescript-sdk/funcs/tokenManagementReissueIdToken";
import { tokenManagementRevoke } from "authlete-typescript-sdk/funcs/tokenManagementRevoke";
import { tokenManagementUpdate } from "authlete-typescript-sdk/funcs/tokenManagementUpdate";
import type { IntrospectionRequest, TokenCreateRequest } from "authlete-typescript-sdk/models";
import { afterEach, describe, expect, it, vi } from "vitest";
import { serve } from "../../demo/serve.mjs";
import { client, serviceId, simulated } from "../support/client.js";
import { tokenCreateRequest } from "../support/documented.js";
import { valueFrom } from "../support/outcome.js";
import { simulatedTime, start } from "../support/simulatedTime.js";

/** A simulator with a clock that the test controls. */
function scene(options: Parameters<typeof simulated>[0] = {}) {
  const simulation = simulatedTime(options);
  const { authlete } = simulation;
  return {
    ...simulation,
    create: async (fields: Partial<TokenCreateRequest> = {}) =>
      valueFrom(
        await tokenManagementCreate(authlete, { tokenCreateRequest: { ...tokenCreateRequest, ...fields } }),
      ),
    list: async (request = {}) => valueFrom(await tokenManagementList(authlete, request)),
    introspect: async (token: string | undefined, fields: Partial<IntrospectionRequest> = {}) =>
      valueFrom(
        await introspectionProcess(authlete, { introspectionRequest: { token: token ?? "", ...fields } }),
      ),
  };
}

describe("create", () => {
  it("responds as in the API document", async () => {
    const created = await scene().create();
    expect(created).toMatchObject({
      resultCode: "A109001",
      resultMessage:
        "[A109001] An access token was created successfully: authorization_code, client = 26888344961664",
      action: "OK",
      clientId: 26888344961664,
      expiresAt: start + 3_600_000,
      expiresIn: 3600,
      grantType: "AUTHORIZATION_CODE",
      scopes: ["history.read", "timeline.read"],
      subject: "john",
      tokenType: "Bearer",
    });
    expect(created.accessToken).toMatch(/^[\w-]{43}$/);
    expect(created.refreshToken).toMatch(/^[\w-]{43}$/);
  });

  it("supports durations, token values, bindings and persistent tokens", async () => {
    const { create } = scene();
    expect(
      await create({ accessTokenDuration: 60, accessToken: "mine", refreshToken: "mine, too" }),
    ).toMatchObject({
      expiresIn: 60,
      expiresAt: start + 60_000,
      accessToken: "mine",
      refreshToken: "mine, too",
    });
    expect(await create({ accessTokenPersistent: true })).toMatchObject({ expiresAt: 0, expiresIn: 0 });
    expect(await create({ dpopKeyThumbprint: "x" })).toMatchObject({ tokenType: "DPoP" });
  });

  it.each(["IMPLICIT", "CLIENT_CREDENTIALS"] as const)(
    "creates no refresh token with %s",
    async (grantType) => {
      expect(await scene().create({ grantType })).not.toHaveProperty("refreshToken");
    },
  );

  it.each([
    [{ subject: undefined }, "subject"],
    [{ subject: "x".repeat(101) }, "subject"],
    [{ subject: "jürgen" }, "subject"],
    [{ clientId: undefined }, "clientId"],
    [{ scopes: ["nobody.knows"] }, "nobody.knows"],
    [{ grantType: "MAGIC" as never }, "MAGIC"],
  ])("responds with BAD_REQUEST to %j", async (fields, text) => {
    const created = await scene({ scopes: ["history.read", "timeline.read"] }).create(fields);
    expect(created.action).toBe("BAD_REQUEST");
    expect(created.resultMessage).toContain(text);
    expect(created).not.toHaveProperty("accessToken");
  });

  it("rejects a second token with the same value", async () => {
    const { create } = scene();
    await create({ accessToken: "mine" });
    expect(await create({ accessToken: "mine" })).toMatchObject({ action: "BAD_REQUEST" });
  });
});

describe("list", () => {
  it("returns pages from start to end, and five tokens by default", async () => {
    const { create, list } = scene();
    for (let count = 0; count < 7; count++) await create();
    const first = await list();
    expect(first).toMatchObject({ start: 0, end: 5, totalCount: 7 });
    expect(first.accessTokens).toHaveLength(5);
    const second = await list({ start: 5, end: 10 });
    expect(second).toMatchObject({ start: 5, end: 7, totalCount: 7 });
    expect(second.accessTokens).toHaveLength(2);
    expect(await list({ start: 7, end: 12 })).toEqual({ start: 7, end: 7, totalCount: 7 });
    const hashes = [...(first.accessTokens ?? []), ...(second.accessTokens ?? [])].map(
      (token) => token.accessTokenHash,
    );
    expect(new Set(hashes).size).toBe(7);
  });

  it("returns hashes and properties of tokens, but not their values", async () => {
    const { create, list } = scene();
    const created = await create({ properties: [{ key: "k", value: "v" }] });
    const { accessTokens } = await list();
    expect(accessTokens).toMatchObject([
      {
        accessTokenExpiresAt: start + 3_600_000,
        clientId: 26888344961664,
        createdAt: start,
        grantType: "AUTHORIZATION_CODE",
        lastRefreshedAt: 0,
        properties: [{ key: "k", value: "v" }],
        refreshTokenExpiresAt: start + 86_400_000,
        scopes: ["history.read", "timeline.read"],
        subject: "john",
      },
    ]);
    expect(JSON.stringify(accessTokens)).not.toContain(created.accessToken);
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(created.accessToken));
    expect(accessTokens?.[0]?.accessTokenHash).toBe(Buffer.from(digest).toString("base64url"));
  });

  it("filters by client and by user", async () => {
    const { create, list } = scene();
    await create();
    await create({ subject: "jane" });
    await create({ clientId: 2, clientIdentifier: "alias" });
    expect(await list({ subject: "jane" })).toMatchObject({ totalCount: 1, subject: "jane" });
    expect(await list({ clientIdentifier: "26888344961664" })).toMatchObject({
      totalCount: 2,
      client: { clientId: 26888344961664 },
    });
    expect(await list({ clientIdentifier: "alias", subject: "john" })).toMatchObject({ totalCount: 1 });
    // Aliases that JavaScript would read as numbers.
    for (const clientIdentifier of [".1", "1e3", "0x10", "-1"]) {
      const { client } = await list({ clientIdentifier });
      expect(client).toEqual({ clientIdAlias: clientIdentifier });
    }
    expect(await list({ subject: "nobody" })).toEqual({ start: 0, end: 0, totalCount: 0, subject: "nobody" });
  });

  it("rejects an invalid page", async () => {
    const { authlete } = scene();
    expect(await tokenManagementList(authlete, { start: 5, end: 1 })).toMatchObject({
      ok: false,
      error: { name: "ResultError", statusCode: 400 },
    });
  });
});

describe("update", () => {
  const update = async (authlete: ReturnType<typeof client>, tokenUpdateRequest: object) => {
    const res = await tokenManagementUpdate(authlete, { tokenUpdateRequest });
    if (!res.ok) throw res.error;
    return res.value;
  };

  it("changes only the requested fields", async () => {
    const { authlete, create, introspect } = scene({ scopes: ["history.read", "timeline.read"] });
    const { accessToken } = await create({ properties: [{ key: "k", value: "v" }] });
    const updated = await update(authlete, { accessToken, scopes: ["history.read", "nobody.knows"] });
    expect(updated).toMatchObject({
      resultCode: "A135001",
      resultMessage: "[A135001] Updated the access token successfully.",
      action: "OK",
      accessToken,
      scopes: ["history.read"],
      accessTokenExpiresAt: start + 3_600_000,
      tokenType: "Bearer",
    });
    expect(await introspect(accessToken)).toMatchObject({
      scopes: ["history.read"],
      properties: [{ key: "k", value: "v" }],
    });
  });

  it("finds a token by hash, and creates a new value if requested", async () => {
    const { authlete, create, list, introspect } = scene();
    const { accessToken } = await create();
    const accessTokenHash = (await list()).accessTokens?.[0]?.accessTokenHash;
    const updated = await update(authlete, { accessTokenHash, accessTokenValueUpdated: true });
    expect(updated.accessToken).toMatch(/^[\w-]{43}$/);
    expect(updated.accessToken).not.toBe(accessToken);
    expect(await introspect(accessToken)).toMatchObject({ action: "UNAUTHORIZED" });
    expect(await introspect(updated.accessToken)).toMatchObject({ action: "OK" });
  });

  it("changes expiration dates", async () => {
    const { authlete, create, time } = scene();
    const { accessToken } = await create();
    expect(
      await update(authlete, {
        accessToken,
        accessTokenExpiresAt: start + 5,
        refreshTokenExpiresAt: start + 6,
      }),
    ).toMatchObject({
      accessTokenExpiresAt: start + 5,
      refreshTokenExpiresAt: start + 6,
    });
    expect(await update(authlete, { accessToken, accessTokenExpiresAt: 0 })).toMatchObject({
      accessTokenExpiresAt: start + 5,
    });
    time.now += 1;
    const scopes = { accessToken, scopes: ["other"], accessTokenExpiresAtUpdatedOnScopeUpdate: true };
    expect(await update(authlete, scopes)).toMatchObject({ accessTokenExpiresAt: start + 1 + 3_600_000 });
    expect(await update(authlete, { accessToken, accessTokenPersistent: true })).toMatchObject({
      accessTokenExpiresAt: 0,
    });
  });

  it("responds with NOT_FOUND and BAD_REQUEST", async () => {
    const { authlete } = scene();
    expect(await update(authlete, { accessToken: "nothing" })).toMatchObject({ action: "NOT_FOUND" });
    expect(await update(authlete, {})).toMatchObject({ action: "BAD_REQUEST" });
  });
});

describe("delete and revoke", () => {
  it("deletes by value and by hash, and succeeds if there is no such token", async () => {
    const { authlete, create, list } = scene();
    const { accessToken = "" } = await create();
    await create();
    expect(await tokenManagementDelete(authlete, { accessTokenIdentifier: accessToken })).toMatchObject({
      ok: true,
    });
    const remaining = await list();
    expect(remaining.totalCount).toBe(1);
    const accessTokenIdentifier = remaining.accessTokens?.[0]?.accessTokenHash ?? "";
    for (let twice = 0; twice < 2; twice++) {
      expect(await tokenManagementDelete(authlete, { accessTokenIdentifier })).toMatchObject({ ok: true });
    }
    expect((await list()).totalCount).toBe(0);
  });

  it("revokes one token, by access or refresh token, by value or hash", async () => {
    const { authlete, create, list } = scene();
    const created = [await create(), await create(), await create(), await create()] as const;
    const { accessTokens } = await list();
    for (const tokenRevokeRequest of [
      { accessTokenIdentifier: created[0].accessToken },
      { refreshTokenIdentifier: created[1].refreshToken },
      { accessTokenIdentifier: accessTokens?.[2]?.accessTokenHash },
      { refreshTokenIdentifier: accessTokens?.[3]?.refreshTokenHash },
    ]) {
      expect(await tokenManagementRevoke(authlete, { tokenRevokeRequest })).toEqual({
        ok: true,
        value: { resultCode: "A312001", resultMessage: "Revoked 1 access token(s).", count: 1 },
      });
    }
    expect((await list()).totalCount).toBe(0);
  });

  it("revokes all tokens of a client, of a user or of both, and returns their number", async () => {
    const { authlete, create, list } = scene();
    for (const clientId of [1, 2])
      for (const subject of ["john", "jane"]) await create({ clientId, subject });
    const revoke = async (tokenRevokeRequest: object) =>
      tokenManagementRevoke(authlete, { tokenRevokeRequest });
    expect(await revoke({ clientIdentifier: "1", subject: "john" })).toMatchObject({ value: { count: 1 } });
    expect(await revoke({ subject: "jane" })).toMatchObject({ value: { count: 2 } });
    expect(await revoke({ clientIdentifier: "2" })).toMatchObject({ value: { count: 1 } });
    expect(await revoke({ clientIdentifier: "2" })).toMatchObject({ value: { count: 0 } });
    expect((await list()).totalCount).toBe(0);
  });

  it("responds with 404 if there is no such token, and with 400 if the request names no token", async () => {
    const { authlete } = scene();
    const tokenRevokeRequest = { accessTokenIdentifier: "nothing" };
    expect(await tokenManagementRevoke(authlete, { tokenRevokeRequest })).toMatchObject({
      ok: false,
      error: { name: "ResultError", statusCode: 404, resultCode: "404", resultMessage: "" },
    });
    expect(await tokenManagementRevoke(authlete, { tokenRevokeRequest: {} })).toMatchObject({
      ok: false,
      error: { name: "ResultError", statusCode: 400 },
    });
  });
});

describe("introspection", () => {
  it("responds with OK as in the API document", async () => {
    const { create, introspect } = scene();
    const { accessToken } = await create();
    expect(await introspect(accessToken, { scopes: ["history.read"], subject: "john" })).toMatchObject({
      resultCode: "A056001",
      resultMessage: "[A056001] The access token is valid.",
      action: "OK",
      clientId: 26888344961664,
      clientIdAliasUsed: false,
      existent: true,
      expiresAt: start + 3_600_000,
      refreshable: true,
      responseContent: 'Bearer error="invalid_request"',
      scopes: ["history.read", "timeline.read"],
      subject: "john",
      sufficient: true,
      usable: true,
    });
  });

  it("reports expired tokens, and removes those that cannot be refreshed", async () => {
    const { create, introspect, list, time } = scene();
    const { accessToken } = await create({ grantType: "CLIENT_CREDENTIALS" });
    const { accessToken: other } = await create();
    time.now += 3_600_000 - 1;
    expect(await introspect(accessToken)).toMatchObject({ action: "OK" });
    time.now += 1;
    expect((await list()).totalCount).toBe(1);
    expect(await introspect(accessToken)).toMatchObject({
      action: "UNAUTHORIZED",
      resultCode: "A065303",
      existent: true,
      usable: false,
    });
    expect(await introspect(accessToken)).toMatchObject({
      action: "UNAUTHORIZED",
      resultCode: "A057302",
      existent: false,
      usable: false,
    });
    expect(await introspect(other)).toMatchObject({
      action: "UNAUTHORIZED",
      resultCode: "A065301",
      refreshable: true,
    });
    time.now += 86_400_000;
    expect((await list()).totalCount).toBe(0);
  });

  it.each([
    [{ scopes: ["history.read", "other"] }, "FORBIDDEN", "insufficient_scope", "A064302"],
    [{ subject: "jane" }, "FORBIDDEN", "invalid_request", "A066302"],
    [{ resources: ["https://other.example.com"] }, "FORBIDDEN", "invalid_target", "SIM056403"],
    [{ acrValues: ["gold"] }, "UNAUTHORIZED", "insufficient_user_authentication", "A341302"],
    [{ maxAge: 60 }, "UNAUTHORIZED", "insufficient_user_authentication", "A340301"],
  ])("responds to unmet requirements: %j", async (fields, action, error, resultCode) => {
    const { create, introspect } = scene();
    const { accessToken } = await create({
      acr: "silver",
      authTime: start / 1000 - 61,
      resources: ["https://a.example.com"],
    });
    const response = await introspect(accessToken, fields);
    expect(response).toMatchObject({ action, resultCode, existent: true, usable: true });
    expect(response.responseContent).toContain(`Bearer error="${error}"`);
  });

  it("responds with BAD_REQUEST if there is no token", async () => {
    expect(await scene().introspect("")).toMatchObject({ action: "BAD_REQUEST", resultCode: "A057301" });
  });
});

describe("reissue of ID tokens", () => {
  const verify = async (idToken: string, keys: object[]) => {
    const [header = "", payload = "", signature = ""] = idToken.split(".");
    const key = await crypto.subtle.importKey(
      "jwk",
      keys[0] ?? {},
      { name: "ECDSA", namedCurve: "P-256" },
      true,
      ["verify"],
    );
    const isValid = await crypto.subtle.verify(
      { name: "ECDSA", hash: "SHA-256" },
      key,
      Buffer.from(signature, "base64url"),
      Buffer.from(`${header}.${payload}`),
    );
    const parse = (part: string) =>
      JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;
    return { isValid, header: parse(header), payload: parse(payload) };
  };

  it("signs an ID token that its key verifies, and creates the response to the client", async () => {
    const clients = [{ clientId: 26888344961664, idTokenSignAlg: "ES256" as const }];
    const { authlete, create, simulator } = scene({ issuer: "https://as.example.com", clients });
    const { accessToken = "", refreshToken = "" } = await create({
      scopes: ["openid", "email"],
      acr: "gold",
      authTime: 1,
    });
    const res = await tokenManagementReissueIdToken(authlete, {
      idtokenReissueRequest: {
        accessToken,
        refreshToken,
        claims: '{"email":"john@example.com"}',
        idtHeaderParams: '{"typ":"JWT"}',
        idTokenAudType: "string",
      },
    });
    if (!res.ok) throw res.error;
    expect(res.value.action).toBe("OK");
    const keys = (await simulator.jwks()).keys.filter(({ alg }) => alg === "ES256");
    const { isValid, header, payload } = await verify(res.value.idToken ?? "", keys);
    expect(isValid).toBe(true);
    expect(header).toEqual({ typ: "JWT", alg: "ES256", kid: keys[0]?.["kid"] });
    expect(payload).toEqual({
      iss: "https://as.example.com",
      sub: "john",
      aud: "26888344961664",
      iat: start / 1000,
      exp: start / 1000 + 3600,
      auth_time: 1,
      acr: "gold",
      email: "john@example.com",
    });
    expect(JSON.parse(res.value.responseContent ?? "")).toEqual({
      access_token: accessToken,
      refresh_token: refreshToken,
      token_type: "Bearer",
      expires_in: 3600,
      scope: "openid email",
      id_token: res.value.idToken,
    });
  });

  it("responds with CALLER_ERROR to invalid requests", async () => {
    const { authlete, create } = scene();
    const good = await create({ scopes: ["openid"] });
    const other = await create();
    for (const idtokenReissueRequest of [
      undefined,
      { accessToken: "nothing", refreshToken: "nothing" },
      { accessToken: good.accessToken ?? "", refreshToken: other.refreshToken ?? "" },
      { accessToken: other.accessToken ?? "", refreshToken: other.refreshToken ?? "" },
      { accessToken: good.accessToken ?? "", refreshToken: good.refreshToken ?? "", claims: "[]" },
    ]) {
      const res = await tokenManagementReissueIdToken(authlete, { idtokenReissueRequest });
      expect(res).toMatchObject({ ok: true, value: { action: "CALLER_ERROR" } });
    }
  });
});

describe("every operation", () => {
  it("responds with 401 to a wrong bearer token, 403 to a wrong service", async () => {
    const { simulator } = scene();
    const failure = (statusCode: number) => ({ ok: false, error: { name: "ResultError", statusCode } });
    const wrong = client({ bearer: "wrong", fetch: simulator.fetch });
    expect(await tokenManagementList(wrong, {})).toMatchObject(failure(401));
    const { authlete } = scene();
    expect(await tokenManagementList(authlete, { serviceId: "1" })).toMatchObject(failure(403));
  });

  it("accepts any bearer token and service if none is configured, and keeps services separate", async () => {
    const { authlete } = scene({ bearer: undefined, serviceId: undefined });
    await tokenManagementCreate(authlete, { serviceId: "a/b", tokenCreateRequest });
    expect(await tokenManagementList(authlete, { serviceId: "a/b" })).toMatchObject({
      value: { totalCount: 1 },
    });
    expect(await tokenManagementList(authlete, { serviceId: "c" })).toMatchObject({
      value: { totalCount: 0 },
    });
  });

  it("responds with 400 to invalid input, 401 without credentials, 404 and 405 to unknown paths and methods", async () => {
    const { simulator } = scene();
    const send = async (
      method: string,
      path: string,
      body?: string,
      authorization = "Bearer SECRET-bearer-0123456789",
    ) => {
      const init = {
        method,
        headers: authorization ? { authorization } : {},
        ...(body !== undefined && { body }),
      };
      const response = await simulator.fetch(`https://us.authlete.com/api/${serviceId}${path}`, init);
      return [response.status, await response.text()];
    };
    expect(await send("POST", "/auth/token/create", "{")).toMatchObject([
      400,
      expect.stringContaining("not JSON"),
    ]);
    expect(await send("POST", "/auth/token/create")).toMatchObject([
      400,
      expect.stringContaining("received undefined"),
    ]);
    expect(await send("POST", "/auth/token/create", "{}")).toMatchObject([
      400,
      expect.stringContaining("grantType"),
    ]);
    expect(await send("GET", "/auth/token/get/list?start=x")).toMatchObject([
      400,
      expect.stringContaining("start"),
    ]);
    expect(await send("GET", "/auth/token/get/list", undefined, "")).toMatchObject([
      401,
      expect.stringContaining("A001202"),
    ]);
    expect(await send("GET", "/no/such/thing")).toEqual([404, expect.stringContaining("SIM001404")]);
    expect(await send("GET", "/auth/token/create")).toEqual([
      405,
      expect.stringContaining("The method must be POST."),
    ]);
    expect(await send("DELETE", "/auth/token/delete/%zz")).toEqual([204, ""]);
  });

  it("rejects if the signal is aborted", async () => {
    const { simulator } = scene();
    const url = `https://us.authlete.com/api/${serviceId}/auth/token/get/list`;
    await expect(simulator.fetch(url, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow(
      "enough",
    );
  });
});

it("can be served over HTTP", async () => {
  const { simulator } = scene();
  const server = await serve(simulator.fetch);
  try {
    const authlete = client({ serverURL: server.url });
    expect(await tokenManagementCreate(authlete, { tokenCreateRequest })).toMatchObject({
      value: { action: "OK" },
    });
    const listed = await tokenManagementList(authlete, {});
    expect(listed).toMatchObject({ ok: true, value: { totalCount: 1 } });
    expect(listed.response?.headers.get("content-type")).toBe("application/json;charset=utf-8");
  } finally {
    await server.close();
  }
});

describe("a runtime without all of Web Crypto", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const token = { accessToken: "a", refreshToken: "r" };

  /** One call of each operation that looks up or stores a token, and hashes it for that. */
  const hashing = [
    ["create", (authlete) => tokenManagementCreate(authlete, { tokenCreateRequest })],
    ["update", (authlete) => tokenManagementUpdate(authlete, { tokenUpdateRequest: { accessToken: "a" } })],
    ["delete", (authlete) => tokenManagementDelete(authlete, { accessTokenIdentifier: "a" })],
    [
      "revoke by access token",
      (authlete) => tokenManagementRevoke(authlete, { tokenRevokeRequest: { accessTokenIdentifier: "a" } }),
    ],
    [
      "revoke by refresh token",
      (authlete) => tokenManagementRevoke(authlete, { tokenRevokeRequest: { refreshTokenIdentifier: "r" } }),
    ],
    ["introspect", (authlete) => introspectionProcess(authlete, { introspectionRequest: { token: "a" } })],
    ["reissue", (authlete) => tokenManagementReissueIdToken(authlete, { idtokenReissueRequest: token })],
  ] as const satisfies [string, (authlete: ReturnType<typeof client>) => Promise<unknown>][];

  /** One call of each operation that neither hashes nor draws random numbers. */
  const others = [
    ["list", (authlete) => tokenManagementList(authlete, {})],
    [
      "revoke by user",
      (authlete) => tokenManagementRevoke(authlete, { tokenRevokeRequest: { subject: "john" } }),
    ],
    [
      "create without a client",
      (authlete) =>
        tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "CLIENT_CREDENTIALS" } }),
    ],
    ["update without a token", (authlete) => tokenManagementUpdate(authlete, { tokenUpdateRequest: {} })],
    [
      "introspect without a token",
      (authlete) => introspectionProcess(authlete, { introspectionRequest: { token: "" } }),
    ],
    ["reissue without tokens", (authlete) => tokenManagementReissueIdToken(authlete, {})],
  ] as const satisfies [string, (authlete: ReturnType<typeof client>) => Promise<unknown>][];

  const getRandomValues = crypto.getRandomValues.bind(crypto);
  const runtimes = [
    ["no crypto.subtle", { getRandomValues }],
    ["an empty crypto", {}],
    ["no crypto", undefined],
  ] as const;

  const words = (name: string) =>
    new RegExp(
      `The simulator needs ${name.replace(".", "\\.")} \\(Web Crypto\\), which this runtime does not have\\. ` +
        ".*secure contexts \\(https: or localhost\\).*define globalThis\\.crypto .*node:crypto",
    );

  describe.each(runtimes)("%s", (_, stub) => {
    it.each(hashing)("%s fails with an error that says what is missing", async (operation, call) => {
      const { authlete } = simulated();
      vi.stubGlobal("crypto", stub);
      const isRandomMissing = operation === "create" && stub !== runtimes[0][1];
      const missing = isRandomMissing ? "crypto.getRandomValues" : "crypto.subtle";
      expect(await call(authlete)).toMatchObject({
        ok: false,
        error: { name: "ConnectionError", message: expect.stringMatching(words(missing)) },
      });
    });

    it.each(others)("%s works", async (_, call) => {
      const { authlete } = simulated();
      vi.stubGlobal("crypto", stub);
      expect(await call(authlete)).toMatchObject({ ok: true });
    });

    it("jwks() rejects with a TypeError that says what is missing, and works once it is there", async () => {
      const { simulator } = simulated();
      vi.stubGlobal("crypto", stub);
      const error = await simulator.jwks().catch((error: unknown) => error);
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({ message: expect.stringMatching(words("crypto.subtle")) });
      vi.unstubAllGlobals();
      expect((await simulator.jwks()).keys).toHaveLength(3);
    });

    it("a token stored before can still be listed and revoked by its user", async () => {
      const { authlete, create, list } = scene();
      await create();
      vi.stubGlobal("crypto", stub);
      expect((await list()).totalCount).toBe(1);
      expect(
        await tokenManagementRevoke(authlete, { tokenRevokeRequest: { subject: "john" } }),
      ).toMatchObject({ value: { count: 1 } });
      expect((await list()).totalCount).toBe(0);
    });
  });
});
