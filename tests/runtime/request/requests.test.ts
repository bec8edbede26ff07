import { ServerList } from "authlete-typescript-sdk/core";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementReissueIdToken } from "authlete-typescript-sdk/funcs/tokenManagementReissueIdToken";
import { tokenManagementRevoke } from "authlete-typescript-sdk/funcs/tokenManagementRevoke";
import { tokenManagementUpdate } from "authlete-typescript-sdk/funcs/tokenManagementUpdate";
import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
import { SDKValidationError } from "authlete-typescript-sdk/models/errors";
import nock from "nock";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { AnyFunction } from "../../support/apiDocument.js";
import { bearer, Core, client, itWithKy, serviceId } from "../../support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "../../support/documented.js";

beforeAll(() => {
  nock.disableNetConnect();
  return () => nock.restore();
});
afterEach(() => nock.cleanAll());

const us = () => nock("https://us.authlete.com");

describe("request line, query, headers and body", () => {
  it("creates a token", async () => {
    us()
      .post(`/api/${serviceId}/auth/token/create`, { ...tokenCreateRequest })
      .matchHeader("authorization", `Bearer ${bearer}`)
      .matchHeader("content-type", "application/json")
      .matchHeader("accept", "application/json")
      .reply(200, tokenCreateResponse, { date: "today" });
    const res = await tokenManagementCreate(client(), { tokenCreateRequest });
    expect(res).toEqual({ ok: true, value: tokenCreateResponse });
    expect(res.response?.status).toBe(200);
    expect(res.response?.headers.get("date")).toBe("today");
  });

  it("lists tokens, with only the query parameters that are set", async () => {
    us()
      .get(`/api/${serviceId}/auth/token/get/list`)
      .query({ clientIdentifier: "a&b=c", subject: "jürgen ☃", start: 0, end: 20 })
      .matchHeader("content-type", (value) => !value)
      .reply(200, { totalCount: 0 });
    us().get(`/api/${serviceId}/auth/token/get/list`).query({}).reply(200, { totalCount: 1 });
    const some = await tokenManagementList(client(), {
      clientIdentifier: "a&b=c",
      subject: "jürgen ☃",
      start: 0,
      end: 20,
    });
    const all = await tokenManagementList(client(), { subject: undefined });
    expect([some, all]).toEqual([
      { ok: true, value: { totalCount: 0 } },
      { ok: true, value: { totalCount: 1 } },
    ]);
  });

  it("updates a token", async () => {
    const tokenUpdateRequest = { accessToken: "abc", scopes: [], accessTokenExpiresAt: 1642048149000 };
    us().post(`/api/${serviceId}/auth/token/update`, tokenUpdateRequest).reply(200, { action: "OK" });
    expect(await tokenManagementUpdate(client(), { tokenUpdateRequest })).toMatchObject({ ok: true });
  });

  it("deletes a token, and returns no value", async () => {
    us()
      .delete(`/api/${serviceId}/auth/token/delete/abc`)
      .matchHeader("content-type", (value) => !value)
      .reply(204);
    const res = await tokenManagementDelete(client(), { accessTokenIdentifier: "abc" });
    expect(res).toEqual({ ok: true, value: undefined });
    expect(res.response?.status).toBe(204);
  });

  it("revokes tokens", async () => {
    us().post(`/api/${serviceId}/auth/token/revoke`, { subject: "john" }).reply(200, { count: 3 });
    const res = await tokenManagementRevoke(client(), { tokenRevokeRequest: { subject: "john" } });
    expect(res).toEqual({ ok: true, value: { count: 3 } });
  });

  it("reissues an ID token, with and without a body", async () => {
    const idtokenReissueRequest = { accessToken: "a", refreshToken: "r", idTokenAudType: "string" };
    us().post(`/api/${serviceId}/idtoken/reissue`, idtokenReissueRequest).reply(200, { action: "OK" });
    expect(await tokenManagementReissueIdToken(client(), { idtokenReissueRequest })).toMatchObject({
      ok: true,
    });
    us()
      .post(`/api/${serviceId}/idtoken/reissue`, "")
      .matchHeader("content-type", (value) => !value)
      .reply(200, { action: "CALLER_ERROR" });
    expect(await tokenManagementReissueIdToken(client(), {})).toMatchObject({ ok: true });
  });

  it("introspects a token", async () => {
    const introspectionRequest = { token: "abc", scopes: ["history.read"], maxAge: 60 };
    us().post(`/api/${serviceId}/auth/introspection`, introspectionRequest).reply(200, { usable: true });
    const res = await introspectionProcess(client(), { introspectionRequest });
    expect(res).toEqual({ ok: true, value: { usable: true } });
  });

  it("sends fields of a body that the SDK does not know", async () => {
    const request = {
      ...tokenCreateRequest,
      newInAuthlete4: { deep: [null, 1.5] },
      grantType: "NEW_GRANT" as never,
    };
    us().post(`/api/${serviceId}/auth/token/create`, request).reply(200, {});
    expect(await tokenManagementCreate(client(), { tokenCreateRequest: request })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    [
      "a list, of which a misspelled field would return all elements",
      tokenManagementList,
      { subjct: "john" },
      ["subjct"],
    ],
    ["a path", tokenManagementDelete, { accessTokenIdentifier: "a", force: true }, ["force"]],
    ["a body", tokenManagementCreate, { tokenCreateRequest, grantType: "PASSWORD" }, ["grantType"]],
    ["a field that is null", tokenManagementList, { order: null }, ["order"]],
  ])("rejects fields that the operation does not have: %s", async (_, func, request, path) => {
    const fetch = vi.fn();
    const res = await (func as AnyFunction)(client({ fetch }), request);
    const error = res.ok ? undefined : res.error;
    expect(error).toBeInstanceOf(SDKValidationError);
    expect(error).toMatchObject({ issues: [{ path }] });
    expect((error as Error).message).toContain(
      `${path}: is not a field of this operation (its fields: serviceId, `,
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  it("accepts unknown fields that are undefined, and all fields where the operation accepts any", async () => {
    us().get(`/api/${serviceId}/auth/token/get/list`).reply(200, {});
    expect(await tokenManagementList(client(), { order: undefined } as object)).toMatchObject({ ok: true });
    us().get("/api/misc/echo").query({ order: "desc" }).reply(200, "order=desc");
    expect(await utilityEcho(client(), { order: "desc" })).toMatchObject({ ok: true });
  });

  it("does not change the request object, frozen or not", async () => {
    us()
      .post(/create/)
      .reply(200, {});
    const request = Object.freeze({
      tokenCreateRequest: Object.freeze({ ...tokenCreateRequest, scopes: Object.freeze(["a"]) as string[] }),
    });
    expect(await tokenManagementCreate(client(), request)).toMatchObject({ ok: true });
  });
});

describe("path parameters", () => {
  it.each(["a/b", "..%2f", "?x=1#y", "jürgen ☃", "{serviceId}", " ", "...", "a\nb", "$&$1"])(
    "sends %j as one segment",
    async (identifier) => {
      let path: string | undefined;
      const fetch = async (request: Request) => {
        path = new URL(request.url).pathname;
        return new Response(null, { status: 204 });
      };
      const res = await tokenManagementDelete(client({ fetch }), { accessTokenIdentifier: identifier });
      expect(res.ok).toBe(true);
      const segments = path?.split("/") ?? [];
      expect(segments).toHaveLength(7);
      expect(decodeURIComponent(segments[6] ?? "")).toBe(identifier);
    },
  );

  it.each(["", ".", "..", "\ud800"])("returns an error for %j", async (identifier) => {
    for (const request of [
      { accessTokenIdentifier: identifier },
      { serviceId: identifier, accessTokenIdentifier: "abc" },
    ]) {
      const fetch = vi.fn();
      const res = await tokenManagementDelete(client({ fetch }), request);
      expect(res).toMatchObject({ ok: false, error: { name: "SDKValidationError" } });
      expect(fetch).not.toHaveBeenCalled();
    }
  });

  it("uses the service ID of the context if the request has none", async () => {
    us().get("/api/other/auth/token/get/list").reply(200, {});
    us().get(`/api/${serviceId}/auth/token/get/list`).reply(200, {});
    expect(await tokenManagementList(client(), { serviceId: "other" })).toMatchObject({ ok: true });
    expect(await tokenManagementList(client(), { serviceId: undefined })).toMatchObject({ ok: true });
  });

  it("reports a missing parameter once, and returns an error for objects in a query", async () => {
    const missing = await tokenManagementDelete(client(), {} as never);
    expect(missing).toMatchObject({ ok: false, error: { issues: [{ path: ["accessTokenIdentifier"] }] } });
    if (!missing.ok && "issues" in missing.error) expect(missing.error.issues).toHaveLength(1);
    const withObject = await utilityEcho(client(), { order: { by: "date" } });
    expect(withObject).toMatchObject({
      ok: false,
      error: { issues: [{ path: ["order"], message: "cannot be sent in a URL" }] },
    });
  });

  it("returns an error if neither request nor context has a service ID", async () => {
    const res = await tokenManagementList(new Core({ bearer }), {});
    expect(res).toMatchObject({ ok: false, error: { issues: [{ path: ["serviceId"] }] } });
  });
});

describe("invalid input is rejected before anything is sent", () => {
  const errorOf = async (request: unknown) => {
    const fetch = vi.fn();
    const res = await tokenManagementCreate(client({ fetch }), request as never);
    expect(fetch).not.toHaveBeenCalled();
    if (res.ok || !(res.error instanceof SDKValidationError))
      throw new Error("The request was not rejected.");
    return res.error;
  };
  const token = (fields: object) => ({ tokenCreateRequest: { grantType: "PASSWORD", ...fields } });

  it.each([
    ["a missing body", {}, "tokenCreateRequest: is required; add it (Object)"],
    [
      "a body that is an array",
      { tokenCreateRequest: [] },
      "tokenCreateRequest: expected Object, received array",
    ],
    [
      "a missing field",
      { tokenCreateRequest: {} },
      "tokenCreateRequest.grantType: is required; add it (string)",
    ],
    [
      "a string instead of a number",
      token({ accessTokenDuration: "1" }),
      "tokenCreateRequest.accessTokenDuration: expected safe integer, received string",
    ],
    [
      "a fraction",
      token({ clientId: 1.5 }),
      "tokenCreateRequest.clientId: expected string or safe integer, received number",
    ],
    [
      "an integer beyond 2^53",
      token({ accessTokenDuration: 2 ** 53 }),
      "tokenCreateRequest.accessTokenDuration: expected safe integer, received number",
    ],
    [
      "NaN",
      token({ accessTokenDuration: Number.NaN }),
      "tokenCreateRequest.accessTokenDuration: expected safe integer, received number",
    ],
    ["null", token({ subject: null }), "tokenCreateRequest.subject: expected string, received null"],
    [
      "an array element",
      token({ scopes: ["a", 1] }),
      "tokenCreateRequest.scopes.1: expected string, received number",
    ],
    [
      "an object instead of an array",
      token({ scopes: {} }),
      "tokenCreateRequest.scopes: expected Array, received object",
    ],
    [
      "a field of an array element",
      token({ properties: [{ key: 1 }] }),
      "tokenCreateRequest.properties.0.key: expected string, received number",
    ],
  ])("%s", async (_, request, message) => {
    const error = await errorOf(request);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(
      /^POST \/api\/(715948317|\{serviceId\})\/auth\/token\/create was not sent: /,
    );
  });

  it("reports all invalid fields, with their paths", async () => {
    const { issues } = await errorOf(token({ accessTokenDuration: "1", scopes: [1] }));
    expect(issues.map(({ path }) => path)).toEqual([
      ["tokenCreateRequest", "accessTokenDuration"],
      ["tokenCreateRequest", "scopes", 0],
    ]);
  });

  it("never reveals the value, which may be a secret", async () => {
    const error = await errorOf(token({ accessTokenDuration: "hunter2", accessToken: ["hunter2"] }));
    expect(`${error} ${JSON.stringify(error.issues)}`).not.toContain("hunter2");
  });

  it("rejects values that cannot be serialized as JSON", async () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const throwing = {
      get grantType(): string {
        throw new Error("a getter that throws");
      },
    };
    for (const request of [
      token({ extra: cycle }),
      token({ extra: 1n }),
      { tokenCreateRequest: throwing },
      token({
        toJSON: () => {
          throw new Error("toJSON");
        },
      }),
    ]) {
      expect((await errorOf(request)).cause).toBeInstanceOf(Error);
    }
  });

  it.each([undefined, null, 1, "text", [], () => {}])("a request that is %j", async (request) => {
    await errorOf(request);
  });
});

describe("servers", () => {
  it.each([...ServerList.entries()])("serverIdx %d is %s", async (serverIdx, server) => {
    nock(server).get(`/api/${serviceId}/auth/token/get/list`).reply(200, {});
    expect(await tokenManagementList(client({ serverIdx }), {})).toMatchObject({ ok: true });
  });

  it("accepts a serverURL with a path, with or without a trailing slash, as a string or URL", async () => {
    for (const serverURL of [
      "https://own.example.com/authlete/",
      new URL("https://own.example.com/authlete"),
    ]) {
      nock("https://own.example.com").get(`/authlete/api/${serviceId}/auth/token/get/list`).reply(200, {});
      expect(await tokenManagementList(client({ serverURL }), {})).toMatchObject({ ok: true });
      nock("https://own.example.com").get(`/authlete/api/${serviceId}/auth/token/get/list`).reply(200, {});
      expect(await tokenManagementList(client(), {}, { serverURL })).toMatchObject({ ok: true });
    }
  });

  it.each([
    "",
    "us.authlete.com",
    "ftp://us.authlete.com",
    "https://",
    "https://user:pw@host",
    "https://host?x=1",
    "https://host#y",
  ])("rejects %j as a server: the context throws, a call returns an error", async (serverURL) => {
    expect(() => client({ serverURL })).toThrow(/^serverURL must (be an https URL|not contain)/);
    const res = await tokenManagementList(client(), {}, { serverURL });
    expect(res).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
  });

  it("throws if there is no server with this serverIdx", () => {
    expect(() => client({ serverIdx: 4 })).toThrow(TypeError);
    expect(() => client({ serverIdx: -1 })).toThrow(TypeError);
  });
});

describe("options", () => {
  it("merge headers: the option overrides fetchOptions, which override the SDK", async () => {
    us()
      .get(/list/)
      .matchHeader("x-a", "1")
      .matchHeader("x-b", "2")
      .matchHeader("accept", "text/plain")
      .matchHeader("authorization", "DPoP other")
      .reply(200, {});
    const res = await tokenManagementList(
      client(),
      {},
      {
        fetchOptions: {
          headers: [
            ["x-a", "1"],
            ["x-b", "1"],
            ["accept", "text/plain"],
          ],
        },
        headers: new Headers({ "x-b": "2", authorization: "DPoP other" }),
      },
    );
    expect(res).toMatchObject({ ok: true });
  });

  it.each(["in fetchOptions", "next to the other options"])(
    "pass fetch options on to fetch: %s",
    async (place) => {
      const fetch = vi.fn(async (request: Request, init?: RequestInit) => {
        expect(request.redirect).toBe("manual");
        expect(request.referrerPolicy).toBe("no-referrer");
        expect(init).toMatchObject({ dispatcher: "an undici dispatcher" });
        return Response.json({});
      });
      const fetchOptions = {
        redirect: "manual",
        referrerPolicy: "no-referrer",
        dispatcher: "an undici dispatcher",
      } as const;
      const options = place === "in fetchOptions" ? { fetchOptions } : fetchOptions;
      const res = await tokenManagementList(client({ fetch }), {}, { ...options, timeoutMs: 1_000 });
      expect(res).toMatchObject({ ok: true });
      expect(fetch).toHaveBeenCalledOnce();
    },
  );

  it("return an error for invalid headers and fetch options, without revealing their values", async () => {
    for (const options of [
      { headers: { "x-secret": "hunter2\nhunter2" } },
      { fetchOptions: { headers: { "x secret": "hunter2" } } },
      { fetchOptions: { mode: "navigate" as const } },
    ]) {
      const res = await tokenManagementList(client(), {}, options);
      expect(res).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
      if (!res.ok) expect(`${res.error.stack}${res.error.cause}`).not.toContain("hunter2");
    }
  });

  it("send the userAgent of the context", async () => {
    us().get(/list/).matchHeader("user-agent", "my-program/1.0").reply(200, {});
    expect(await tokenManagementList(client({ userAgent: "my-program/1.0" }), {})).toMatchObject({
      ok: true,
    });
  });

  itWithKy("run ky's hooks", async () => {
    us().get(/list/).matchHeader("x-hook", "1").reply(200, {});
    const seen: number[] = [];
    const authlete = client({
      hooks: {
        beforeRequest: [({ request }) => request.headers.set("x-hook", "1")],
        afterResponse: [({ response }) => void seen.push(response.status)],
      },
    });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true });
    expect(seen).toEqual([200]);
  });
});

describe("the bearer token", () => {
  it("is requested from a function before each request", async () => {
    let count = 0;
    const authlete = client({ bearer: async () => `token-${++count}` });
    for (const token of ["token-1", "token-2"]) {
      us().get(/list/).matchHeader("authorization", `Bearer ${token}`).reply(200, {});
      expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true });
    }
  });

  it("is read from the environment if it is not set", async () => {
    vi.stubEnv("AUTHLETE_BEARER", "from-the-environment");
    us().get(/list/).matchHeader("authorization", "Bearer from-the-environment").reply(200, {});
    expect(await tokenManagementList(new Core({ serviceId }), {})).toMatchObject({ ok: true });
    expect(await tokenManagementList(client({ bearer: "" }), {})).toMatchObject({
      ok: false,
      error: { name: "InvalidRequestError" },
    });
  });

  it.each([
    ["empty", ""],
    ["empty, from a function", () => ""],
    ["not a string", (() => undefined) as never],
    [
      "from a function that throws",
      () => {
        throw new Error("vault sealed");
      },
    ],
    ["from a function that rejects", () => Promise.reject(new Error("vault sealed"))],
    ["with a line break", `${bearer}\r\nx-evil: 1`],
    ["with characters beyond ASCII", `${bearer}☃`],
    ["with a space", `${bearer} `],
  ])("is rejected if it is %s", async (_, invalid) => {
    const fetch = vi.fn();
    const res = await tokenManagementList(client({ bearer: invalid, fetch }), {});
    expect(fetch).not.toHaveBeenCalled();
    expect(res).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
    if (!res.ok) expect(`${res.error.message}${res.error.cause}`).not.toContain(bearer);
  });
});
