import { inspect } from "node:util";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementRevoke } from "authlete-typescript-sdk/funcs/tokenManagementRevoke";
import {
  AuthleteDefaultError,
  AuthleteError,
  ResponseValidationError,
  ResultError,
  SDKError,
} from "authlete-typescript-sdk/models/errors";
import nock from "nock";
import { beforeAll, describe, expect, it } from "vitest";
import { bearer, client, hasKy, serviceId } from "../../support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "../../support/documented.js";

beforeAll(() => {
  nock.disableNetConnect();
  return () => nock.restore();
});

/** Calls a function and returns the result if the server sends this response. */
async function resultOf(status: number, body: string | object = "", headers: Record<string, string> = {}) {
  nock("https://us.authlete.com")
    .post(/create/)
    .reply(status, body, headers);
  return tokenManagementCreate(client(), { tokenCreateRequest });
}

async function errorOf(...args: Parameters<typeof resultOf>) {
  const res = await resultOf(...args);
  if (res.ok) throw new Error("The call did not fail.");
  return res.error;
}

const errorBody = { resultCode: "A001202", resultMessage: "[A001202] Authorization header is missing." };

describe("error statuses", () => {
  it.each([400, 401, 403, 404, 409, 429, 500, 503, 599, 302])(
    "%d with a result code of Authlete is a ResultError",
    async (status) => {
      const error = await errorOf(
        status,
        { ...errorBody, more: 1 },
        { "content-type": "application/json", "x-id": "7" },
      );
      expect(error).toBeInstanceOf(ResultError);
      expect(error).toBeInstanceOf(AuthleteError);
      expect(error).toMatchObject({
        name: "ResultError",
        statusCode: status,
        contentType: "application/json",
        ...errorBody,
      });
      expect(error.message).toContain(`POST /api/715948317/auth/token/create returned ${status}: [A001202]`);
      if (!(error instanceof ResultError)) throw new Error();
      expect(error.headers.get("x-id")).toBe("7");
      expect(JSON.parse(error.body)).toEqual({ ...errorBody, more: 1 });
      expect(error.rawResponse.status).toBe(status);
    },
  );

  it("accepts a numeric code and an empty message, as in a 404 response to revoke", async () => {
    nock("https://us.authlete.com")
      .post(/revoke/)
      .reply(404, { resultCode: 404, resultMessage: "" });
    const res = await tokenManagementRevoke(client(), { tokenRevokeRequest: { subject: "john" } });
    expect(res).toMatchObject({
      ok: false,
      error: { name: "ResultError", resultCode: "404", resultMessage: "" },
    });
    if (!res.ok) expect(res.error.message).toContain("returned 404: 404");
  });

  it("ignores a message that is not a string, even if converting it to a string throws", async () => {
    const body = { resultCode: "A1", resultMessage: [{ toString: null }] };
    expect(await errorOf(400, body)).toMatchObject({
      name: "ResultError",
      resultCode: "A1",
      resultMessage: "",
    });
  });

  it.each([
    ["an empty body", ""],
    ["HTML", "<html><h1>Bad Gateway</h1></html>"],
    ["other JSON", { error: "no" }],
    ["a list", "[]"],
    ["null", "null"],
    ["a code that is null", { resultCode: null, resultMessage: "x" }],
  ])("4XX and 5XX with %s are an AuthleteDefaultError", async (_, body) => {
    for (const status of [400, 404, 418, 500, 502]) {
      const error = await errorOf(status, body, { "content-type": "text/html" });
      expect(error).toBeInstanceOf(AuthleteDefaultError);
      expect(error).toMatchObject({
        name: "AuthleteDefaultError",
        statusCode: status,
        contentType: "text/html",
      });
      expect((error as AuthleteDefaultError).body).toBe(
        typeof body === "string" ? body : JSON.stringify(body),
      );
      expect(error.message).toContain(`returned ${status}`);
    }
  });

  it("returns a ResponseValidationError for other statuses", async () => {
    expect(await errorOf(304)).toMatchObject({ name: "ResponseValidationError", statusCode: 304 });
  });

  it("says in the message what to do", async () => {
    expect((await errorOf(401, errorBody)).message).toContain("Check the bearer");
    expect((await errorOf(403, errorBody)).message).toContain("Check serviceId");
    expect((await errorOf(503, errorBody)).message).toContain("Try again later");
  });
});

describe("success responses", () => {
  it.each([
    ["application/json"],
    ["APPLICATION/JSON; charset=UTF-8"],
    ["application/problem+json"],
    ["text/html"],
    [""],
  ])("are read regardless of the content type: %j", async (contentType) => {
    const res = await resultOf(
      200,
      JSON.stringify(tokenCreateResponse),
      contentType ? { "content-type": contentType } : {},
    );
    expect(res).toEqual({ ok: true, value: tokenCreateResponse });
  });

  it("keep fields and enum values that the SDK does not know", async () => {
    const value = {
      ...tokenCreateResponse,
      action: "NEW_ACTION",
      grantType: "NEW",
      more: { a: [1, { b: "c" }] },
    };
    expect(await resultOf(200, value)).toEqual({ ok: true, value });
  });

  it("are returned without null fields and elements, at any depth", async () => {
    const res = await resultOf(200, {
      subject: null,
      scopes: ["a", null, "b"],
      properties: [null, { key: "k", value: null }],
      authorizationDetails: { elements: [{ type: "t", actions: null }] },
      unknown: { a: null, b: [null, { c: null }] },
    });
    const value = {
      scopes: ["a", "b"],
      properties: [{ key: "k" }],
      authorizationDetails: { elements: [{ type: "t" }] },
      unknown: { b: [{}] },
    };
    expect(res).toStrictEqual({ ok: true, value });
    nock("https://us.authlete.com")
      .post(/introspection/)
      .reply(200, { scopeDetails: [null] });
    expect(await introspectionProcess(client(), { introspectionRequest: { token: "t" } })).toStrictEqual({
      ok: true,
      value: { scopeDetails: [] },
    });
  });

  it("keep __proto__ and constructor as plain data", async () => {
    const res = await resultOf(200, '{"__proto__":{"polluted":true},"constructor":{"x":1},"subject":"john"}');
    if (!res.ok) throw res.error;
    expect(Object.keys(res.value)).toEqual(["__proto__", "constructor", "subject"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(res.value)).toBe(Object.prototype);
  });

  it("may have a byte order mark and multi-byte characters", async () => {
    expect(await resultOf(200, '\uFEFF{"subject":"jürgen ☃ 🎉"}')).toEqual({
      ok: true,
      value: { subject: "jürgen ☃ 🎉" },
    });
  });

  it.each([201, 202, 206])("may have status %d", async (status) => {
    expect(await resultOf(status, tokenCreateResponse)).toMatchObject({ ok: true });
  });
});

describe("invalid responses", () => {
  it.each([
    ["no body", 200, "", "expected JSON"],
    ["no content", 204, "", "expected JSON"],
    ["a body that is not JSON", 200, "<html>Welcome to the hotel's Wi-Fi", "expected JSON"],
    ["truncated JSON", 200, '{"action":"O', "expected JSON"],
    ["null", 200, "null", "expected Object, received null"],
    ["a list", 200, "[]", "expected Object, received array"],
    ["a string", 200, '"OK"', "expected Object, received string"],
    ["a number", 200, "1", "expected Object, received number"],
    ["a field of another type", 200, '{"scopes":"a b"}', "scopes: expected Array, received string"],
    ["an element of another type", 200, '{"scopes":["a",1]}', "scopes.1: expected string, received number"],
    [
      "a list instead of an object",
      200,
      '{"authorizationDetails":[]}',
      "authorizationDetails: expected Object, received array",
    ],
    ["a fraction", 200, '{"expiresIn":1.5}', "expiresIn: expected safe integer, received number"],
    [
      "an integer beyond 2^53",
      200,
      '{"clientId":9007199254740993}',
      "clientId: expected safe integer, received number",
    ],
    [
      "an integer beyond 2^53 in an unknown field",
      200,
      '{"new":[{"id":9007199254740993}]}',
      "new.0.id: expected safe integer, received number",
    ],
  ])("%s", async (_, status, body, message) => {
    const error = await errorOf(status, body);
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error.message).toContain(`returned ${status}, but not what the API documents: ${message}`);
    expect(error).toMatchObject({ name: "ResponseValidationError", statusCode: status, body });
  });

  it("are available in the error, with the issues", async () => {
    const error = await errorOf(200, '{"scopes":"a","subject":1}');
    expect(error).toMatchObject({
      rawValue: { scopes: "a", subject: 1 },
      issues: [{ path: ["scopes"] }, { path: ["subject"] }],
    });
    expect(await errorOf(200, "no JSON")).toMatchObject({ rawValue: undefined, issues: [{ path: [] }] });
  });

  it("may be nested to any depth", async () => {
    const deep = `{"new":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const res = await resultOf(200, deep);
    expect(res.ok ? "ok" : res.error.name).toMatch(/^(ok|ResponseValidationError)$/);
  });

  it("include a body that the operation does not have", async () => {
    nock("https://us.authlete.com")
      .delete(/delete/)
      .reply(200, "<html>Welcome to the hotel's Wi-Fi");
    const res = await tokenManagementDelete(client(), { accessTokenIdentifier: "abc" });
    expect(res).toMatchObject({ ok: false, error: { name: "ResponseValidationError" } });
  });

  it("do not include an empty 200 for an operation without a response body", async () => {
    nock("https://us.authlete.com")
      .delete(/delete/)
      .reply(200, "");
    expect(await tokenManagementDelete(client(), { accessTokenIdentifier: "abc" })).toEqual({
      ok: true,
      value: undefined,
    });
  });
});

describe("printing", () => {
  const printed = (value: unknown) =>
    [
      String(value),
      JSON.stringify(value),
      inspect(value, { depth: 20, showHidden: true, getters: false }),
    ].join("\n");

  it("a context does not reveal the bearer token", () => {
    expect(printed(client())).not.toContain(bearer);
  });

  it("an error reveals neither bearer token nor body, and a result does not show the response", async () => {
    const res = await resultOf(500, { ...errorBody, accessToken: "a-token-in-the-body" });
    expect(res.ok).toBe(false);
    const text = inspect(res, { depth: 20 }) + JSON.stringify(res);
    expect(text).not.toContain(bearer);
    expect(text).not.toContain("a-token-in-the-body");
    expect(Object.keys(res)).toEqual(["ok", "error"]);
    expect(text).toContain("A001202");
  });

  it("an error does not reveal path or query if the runtime puts the URL into its error, as Deno does", async () => {
    const url = `https://us.authlete.com/api/${serviceId}/auth/token/delete/SECRET-token?subject=SECRET-user`;
    const inner = new Error(`error sending request for url (${url}): connection refused`);
    for (const thrown of [
      inner,
      new TypeError("fetch failed", { cause: inner }),
      new Error(url, { cause: new Error("x") }),
    ]) {
      const fetch = async () => {
        throw thrown;
      };
      const res = await tokenManagementDelete(client({ fetch }), { accessTokenIdentifier: "SECRET-token" });
      if (res.ok) throw new Error("The call did not fail.");
      expect(res.error.name).toBe("ConnectionError");
      expect(printed(res)).not.toContain("SECRET");
      expect(res.error.stack).not.toContain("SECRET");
    }
  });

  it("an error does not reveal the bearer token if fetch or a hook puts the request into its error", async () => {
    const failingFetch = async (request: Request) => {
      throw Object.assign(new Error("no network"), { request, config: { headers: request.headers } });
    };
    const failingHook = ({ request }: { request: Request }) => {
      throw Object.assign(new Error("the hook failed"), { request });
    };
    for (const authlete of [
      client({ fetch: failingFetch }),
      ...(hasKy ? [client({ hooks: { beforeRequest: [failingHook] } })] : []),
    ]) {
      const res = await tokenManagementList(authlete, {});
      if (res.ok) throw new Error("The call did not fail.");
      expect(printed(res)).not.toContain(bearer);
      expect(res.error).toBeInstanceOf(SDKError);
      expect(res.error.cause).toBeInstanceOf(Error);
    }
  });
});
