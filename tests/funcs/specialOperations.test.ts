// Operations that differ from others: without credentials, with plain text, forms, optional bodies or empty responses.

import type { Operation } from "authlete-typescript-sdk/core";
import { authorizationManagementUpdateTicket } from "authlete-typescript-sdk/funcs/authorizationManagementUpdateTicket";
import { cibaComplete } from "authlete-typescript-sdk/funcs/cibaComplete";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import { deviceFlowComplete } from "authlete-typescript-sdk/funcs/deviceFlowComplete";
import { hardwareSecurityKeysDelete } from "authlete-typescript-sdk/funcs/hardwareSecurityKeysDelete";
import { jwkSetEndpointServiceJwksGetApi } from "authlete-typescript-sdk/funcs/jwkSetEndpointServiceJwksGetApi";
import { lifecycleGetApiLifecycleHealthcheck } from "authlete-typescript-sdk/funcs/lifecycleGetApiLifecycleHealthcheck";
import { serviceGetConfiguration } from "authlete-typescript-sdk/funcs/serviceGetConfiguration";
import { serviceList } from "authlete-typescript-sdk/funcs/serviceList";
import { tokenManagementCreateBatch } from "authlete-typescript-sdk/funcs/tokenManagementCreateBatch";
import { userinfoProcess } from "authlete-typescript-sdk/funcs/userinfoProcess";
import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
import { utilityGetInfo } from "authlete-typescript-sdk/funcs/utilityGetInfo";
import { GrantTypeSchema, ScopeSchema } from "authlete-typescript-sdk/models";
import { any, object, optional, picklist, safeParse, string } from "valibot";
import { describe, expect, it, vi } from "vitest";
import { declarations, leastOf } from "../support/apiDocument.js";
import { bearer, Core, serviceId } from "../support/client.js";

/** A context that records requests and returns the same response to all of them. */
function respondingWith(
  body: string | null,
  init: ResponseInit = {},
  options: { bearer?: string } = { bearer },
) {
  const sent: { method: string; url: URL; headers: Headers; body: string }[] = [];
  const authlete = new Core({
    ...options,
    serviceId,
    fetch: async (request) => {
      const { method, url, headers } = request;
      sent.push({ method, url: new URL(url), headers, body: await request.clone().text() });
      return new Response(body, init);
    },
  });
  return { sent, authlete };
}

describe("credentials", () => {
  it("are not required if the API does not require them", async () => {
    vi.stubEnv("AUTHLETE_BEARER", undefined);
    const { sent, authlete } = respondingWith('{ "version": "3.0", "features": [] }', {}, {});
    expect(await lifecycleGetApiLifecycleHealthcheck(authlete)).toMatchObject({ ok: true });
    expect(await utilityGetInfo(authlete)).toMatchObject({ ok: true, value: { version: "3.0" } });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([null, null]);
    expect(await serviceList(authlete)).toMatchObject({ ok: false, error: { name: "InvalidRequestError" } });
  });

  it("are not sent to operations that do not require them", async () => {
    const { sent, authlete } = respondingWith("OK");
    await lifecycleGetApiLifecycleHealthcheck(authlete, { extended: true });
    expect(sent[0]?.headers.has("authorization")).toBe(false);
    expect(`${sent[0]?.url}`).toBe("https://us.authlete.com/api/lifecycle/healthcheck?extended=true");
  });
});

describe("plain text", () => {
  it("is returned as the value, whatever its content", async () => {
    for (const text of ["OK", "", "{", '{ "resultCode": 1 }']) {
      const { sent, authlete } = respondingWith(text);
      expect(await lifecycleGetApiLifecycleHealthcheck(authlete)).toEqual({ ok: true, value: text });
      expect(sent[0]?.headers.get("accept")).toBe("text/plain");
    }
  });

  it("is returned as an error with an error status", async () => {
    const { authlete } = respondingWith("no database", { status: 500 });
    expect(await lifecycleGetApiLifecycleHealthcheck(authlete)).toMatchObject({
      ok: false,
      error: { name: "AuthleteDefaultError", statusCode: 500, body: "no database" },
    });
  });

  it("is returned by the echo operation", async () => {
    const { sent, authlete } = respondingWith("hello=you");
    expect(await utilityEcho(authlete, { hello: "you & I", times: 2 })).toEqual({
      ok: true,
      value: "hello=you",
    });
    expect(sent[0]?.url.search).toBe("?hello=you%20%26%20I&times=2");
  });
});

describe("a form", () => {
  it("contains arrays as repeated parameters and objects as JSON", async () => {
    const { sent, authlete } = respondingWith("{}");
    const res = await clientUpdateForm(authlete, {
      clientId: "1",
      client: {
        clientName: "Ä & B",
        redirectUris: ["https://a", "https://b"],
        attributes: [{ key: "k", value: "v" }],
        createdAt: 1,
      },
    });
    expect(res.ok).toBe(true);
    expect(sent[0]?.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
    expect([...new URLSearchParams(sent[0]?.body)]).toEqual([
      ["clientName", "Ä & B"],
      ["redirectUris", "https://a"],
      ["redirectUris", "https://b"],
      ["attributes", '{"key":"k","value":"v"}'],
      ["createdAt", "1"],
    ]);
  });

  it.each([{ clientName: "\ud800" }, { "\udc00": "x" }])(
    "is not sent with a lone surrogate: %j",
    async (client) => {
      const { sent, authlete } = respondingWith("{}");
      const { error } = await clientUpdateForm(authlete, { clientId: "1", client });
      expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path: ["client"] }] });
      expect(sent).toEqual([]);
    },
  );
});

describe("a request", () => {
  it.each([{ context: "c", claims: "{}" }, '{"context":"c"}'])(
    "to update a ticket may have the info %j",
    async (info) => {
      const { sent, authlete } = respondingWith("{}");
      const authorizationTicketUpdateRequest = { ticket: "t", info };
      await authorizationManagementUpdateTicket(authlete, { authorizationTicketUpdateRequest });
      expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ ticket: "t", info });
    },
  );

  it("that denies needs no user", async () => {
    const { sent, authlete } = respondingWith("{}");
    await cibaComplete(authlete, {
      backchannelAuthenticationCompleteRequest: { ticket: "t", result: "ACCESS_DENIED" },
    });
    await deviceFlowComplete(authlete, {
      deviceCompleteRequest: { userCode: "c", result: "ACCESS_DENIED" },
    });
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
      { ticket: "t", result: "ACCESS_DENIED" },
      { userCode: "c", result: "ACCESS_DENIED" },
    ]);
  });
});

describe("bodies", () => {
  it("are not sent if they are optional and missing", async () => {
    const optional = (await declarations()).filter(({ operation }) => {
      const { entries } = operation.request as unknown as { entries: Record<string, { type: string }> };
      return operation.body && !operation.requiresBody && entries[operation.body]?.type === "optional";
    });
    expect(optional.map(({ name }) => name)).toEqual([
      "clientCreate",
      "joseObjectJoseVerifyApi",
      "serviceCreateApi",
      "tokenManagementReissueIdToken",
    ]);
    for (const { name, func, operation } of optional) {
      const { sent, authlete } = respondingWith("{}");
      await func(authlete, leastOf(operation.request) as object);
      expect(sent[0]?.body, name).toBe("");
      expect(sent[0]?.headers.get("content-type"), name).toBeNull();
    }
  });

  it("are an empty object if they are missing and the service refuses a request without one", async () => {
    const required = (await declarations()).filter(({ operation }) => operation.requiresBody);
    expect(required.map(({ name }) => name)).toEqual([
      "attestationChallenge",
      "federationConfiguration",
      "verifiableCredentialsGetJwks",
      "verifiableCredentialsGetJwtIssuer",
      "verifiableCredentialsGetMetadata",
      "verifiableCredentialsNonce",
    ]);
    for (const { name, func } of required) {
      const { sent, authlete } = respondingWith("{}");
      for (const request of [undefined, {}, { serviceId: "1" }]) await func(authlete, request as never);
      expect(
        sent.map(({ body, headers }) => [body, headers.get("content-type")]),
        name,
      ).toEqual(Array(3).fill(["{}", "application/json"]));
    }
  });

  it("can be sent with a query", async () => {
    const { sent, authlete } = respondingWith("{}");
    await tokenManagementCreateBatch(authlete, { requestBody: [{ grantType: "PASSWORD" }], dryRun: true });
    expect(sent[0]?.url.search).toBe("?dryRun=true");
    expect(sent[0]?.body).toBe('[{"grantType":"PASSWORD"}]');
    await tokenManagementCreateBatch(authlete, { requestBody: [] });
    expect(sent[1]?.url.search).toBe("");
  });
});

describe("responses", () => {
  it("with a JWK Set may be empty", async () => {
    const empty = await jwkSetEndpointServiceJwksGetApi(respondingWith(null, { status: 204 }).authlete);
    expect(empty).toEqual({ ok: true, value: undefined });
    const withBody = await jwkSetEndpointServiceJwksGetApi(
      respondingWith('{ "keys": [{ "kty": "RSA", "x5c": ["a"] }] }').authlete,
    );
    expect(withBody).toEqual({ ok: true, value: { keys: [{ kty: "RSA", x5c: ["a"] }] } });
    const invalid = await jwkSetEndpointServiceJwksGetApi(respondingWith("<html>").authlete);
    expect(invalid).toMatchObject({ ok: false, error: { name: "ResponseValidationError" } });
  });

  it("to the deletion of a key may be empty", async () => {
    const empty = await hardwareSecurityKeysDelete(respondingWith(null, { status: 204 }).authlete, {
      handle: "h",
    });
    expect(empty).toEqual({ ok: true, value: undefined });
    const withBody = await hardwareSecurityKeysDelete(respondingWith('{ "action": "NOT_FOUND" }').authlete, {
      handle: "h",
    });
    expect(withBody).toEqual({ ok: true, value: { action: "NOT_FOUND" } });
  });

  it("with the service configuration are returned unchanged", async () => {
    const document = { issuer: "https://i", claims_supported: ["sub"], "x-new": { deep: [1, { a: true }] } };
    const { authlete } = respondingWith(JSON.stringify(document));
    expect(await serviceGetConfiguration(authlete, { pretty: true })).toEqual({ ok: true, value: document });
    const list = await serviceGetConfiguration(respondingWith("[]").authlete);
    expect(list).toMatchObject({ ok: false, error: { name: "ResponseValidationError" } });
  });

  it("of the userinfo endpoint contain the client ID as a number or a string", async () => {
    for (const clientId of [1, "1"]) {
      const { authlete } = respondingWith(
        JSON.stringify({ clientId, requestedVerifiedClaimsForTx: [["a"], { array: ["b"] }] }),
      );
      expect(await userinfoProcess(authlete, { userinfoRequest: { token: "t" } })).toMatchObject({
        ok: true,
        value: { clientId },
      });
    }
    const { authlete } = respondingWith('{ "clientId": true }');
    expect(await userinfoProcess(authlete, { userinfoRequest: { token: "t" } })).toMatchObject({
      ok: false,
      error: { name: "ResponseValidationError", issues: [{ path: ["clientId"] }] },
    });
  });
});

describe("fields with several types", () => {
  const processUserinfo = async (body: object) => {
    const { authlete } = respondingWith(JSON.stringify(body));
    return userinfoProcess(authlete, { userinfoRequest: { token: "t" } });
  };

  it("are validated at every depth", async () => {
    expect(await processUserinfo({ requestedVerifiedClaimsForTx: [["a", 1]] })).toMatchObject({ ok: false });
    expect(await processUserinfo({ requestedVerifiedClaimsForTx: [{ array: [1] }] })).toMatchObject({
      ok: false,
    });
    const inexact = {
      authlete: respondingWith('{ "requestedVerifiedClaimsForTx": [{ "new": 1152921504606846976 }] }')
        .authlete,
    };
    const res = await userinfoProcess(inexact.authlete, { userinfoRequest: { token: "t" } });
    expect(res).toMatchObject({ ok: false, error: { name: "ResponseValidationError" } });
  });

  it("may contain null, which is treated as absent", async () => {
    const res = await processUserinfo({ requestedVerifiedClaimsForTx: [{ array: null }, ["a", null]] });
    expect(res).toEqual({ ok: true, value: { requestedVerifiedClaimsForTx: [{}, ["a"]] } });
  });

  it("have their types in the error message", async () => {
    const res = await processUserinfo({ clientId: true });
    expect(res.ok ? "" : res.error.message).toContain(
      "clientId: expected (safe integer | string), received boolean",
    );
  });
});

it("a custom operation may use any valibot schema", async () => {
  const request = object({
    serviceId: optional(string()),
    kind: picklist(["a", "b"]),
    more: optional(any()),
  });
  const operation: Operation<{ serviceId?: string | undefined; kind: "a" | "b"; more?: unknown }, unknown> = {
    method: "GET",
    path: "/api/{serviceId}/new",
    request,
    response: any(),
  };
  const { sent, authlete } = respondingWith("[1]");
  expect(await authlete.call(operation, { kind: "b", more: 1 })).toEqual({ ok: true, value: [1] });
  expect(sent[0]?.url.search).toBe("?kind=b&more=1");
  const res = await authlete.call(operation, { kind: "c" as never });
  expect(res).toMatchObject({
    ok: false,
    error: { name: "SDKValidationError", issues: [{ path: ["kind"] }] },
  });
});

it("every constant exported by models has only strings as values", async () => {
  const models = Object.entries(await import("authlete-typescript-sdk/models"));
  const constants = models.filter(([name]) => models.some(([schema]) => schema === `${name}Schema`));
  expect(constants.length).toBeGreaterThan(70);
  for (const [name, values] of constants) {
    for (const value of Object.values(values)) expect(typeof value, name).toBe("string");
  }
});

it("schemas can be used with valibot directly", () => {
  expect(safeParse(ScopeSchema, { name: "read" })).toMatchObject({ success: true, output: { name: "read" } });
  expect(safeParse(ScopeSchema, { name: 1 }).success).toBe(false);
  expect(safeParse(GrantTypeSchema, "PASSWORD").success).toBe(true);
});
