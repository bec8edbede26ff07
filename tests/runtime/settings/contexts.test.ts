// Hostile contexts: invalid contexts, and invalid options of a context. Each call resolves to the expected error or value.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { bearer, client, itWithKy } from "../../support/client.js";
import { failing, throwing, trying, withThrowing } from "../../support/hostile.js";
import { outcomeOf } from "../../support/properties.js";

const list = (options: unknown, context = {}) =>
  trying((authlete) => tokenManagementList(authlete, {}, options as never), context);

describe("a context", () => {
  const request = { tokenCreateRequest: { grantType: "PASSWORD" as const } };

  it.each<[string, context: unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an object", {}],
    ["a string", "authlete"],
    ["an options object", { bearer, serviceId: "1" }],
    ["an object whose call is not a function", { call: 1 }],
  ])("leads to an InvalidRequestError if it is %s", async (_, context) => {
    const { error } = await outcomeOf(() => tokenManagementCreate(context as never, request));
    expect(error?.name).toBe("InvalidRequestError");
  });

  it.each<[string, context: unknown]>([
    ["a Proxy that throws", throwing()],
    ["an object with a getter that throws", withThrowing("call")],
  ])("leads to an UnexpectedClientError if it is %s", async (_, context) => {
    const { error } = await outcomeOf(() => tokenManagementCreate(context as never, request));
    expect(error?.name).toBe("UnexpectedClientError");
  });

  it.each<[string, serviceId: unknown]>([
    ["null", null],
    ["a list", ["715948317"]],
    ["an object whose toString returns a string", { toString: () => "715948317" }],
    ["a Symbol", Symbol("s")],
    ["a Proxy that throws", throwing()],
    ["an empty string", ""],
    ["..", ".."],
    ["a lone surrogate", "\ud800"],
  ])("sends nothing if its service ID is %s", async (_, serviceId) => {
    const { error, sent } = await list({}, { serviceId });
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path: ["serviceId"] }] });
  });

  it.each<[string, fetch: unknown]>([
    ["a string", "fetch"],
    ["an object", {}],
    ["a class", class {}],
    ["a Proxy that throws", throwing(() => {})],
  ])("leads to an error if its fetch is %s", async (_, fetch) => {
    const { error } = await outcomeOf(() => tokenManagementList(client({ fetch: fetch as never })));
    expect(error?.name).toMatch(/^(ConnectionError|InvalidRequestError)$/);
  });

  it.each<[string, () => unknown]>([
    ["undefined", () => undefined],
    ["a string", () => "response"],
    ["an object", () => ({})],
    ["an object that looks like a Response", () => ({ ok: true, status: 200, headers: new Headers() })],
    [
      "a Response whose status is a string",
      () => Object.defineProperty(Response.json({}), "status", { value: "200" }),
    ],
    [
      "a Response whose body throws",
      () => Object.defineProperty(Response.json({}), "body", { get: failing }),
    ],
    [
      "a Response whose headers throw",
      () => Object.defineProperty(Response.json({}), "headers", { get: failing }),
    ],
    [
      "a Response whose status throws",
      () => Object.defineProperty(Response.json({}), "status", { get: failing }),
    ],
    [
      "a Response that was already read",
      () => {
        const response = Response.json({});
        void response.text();
        return response;
      },
    ],
    [
      "a Response whose body is locked",
      () => {
        const response = Response.json({});
        response.body?.getReader();
        return response;
      },
    ],
    [
      "a Response with chunks that are not bytes",
      () => new Response(new ReadableStream({ start: (controller) => controller.enqueue("text") })),
    ],
    ["a Proxy that throws", () => throwing()],
    ["a Proxy of a Response that throws", () => throwing(Response.json({}))],
    ["a Response.error()", () => Response.error()],
  ])("does not keep a call waiting if its fetch returns %s", async (_, create) => {
    const fetch = async () => create() as Response;
    const { error } = await outcomeOf(() => tokenManagementList(client({ fetch }), {}, { timeoutMs: 2_000 }));
    expect(error?.name).not.toBe("RequestTimeoutError");
  });

  itWithKy.each<[string, hooks: unknown]>([
    ["a string", "hooks"],
    ["null", null],
    ["a list", []],
    ["a string instead of a list", { beforeRequest: "hook" }],
    ["lists of values that are not functions", { beforeRequest: [1], afterResponse: [null] }],
    ["a Proxy that throws", throwing()],
    ["an object with a getter that throws", withThrowing("beforeRequest")],
    ["functions that return invalid values", { beforeRequest: [() => "nonsense"], afterResponse: [() => 1] }],
    ["a function that returns a Proxy that throws", { beforeRequest: [() => throwing()] }],
  ])("does not keep a call waiting if its hooks are %s", async (_, hooks) => {
    const { error } = await list({ timeoutMs: 2_000 }, { hooks });
    expect(error?.name).not.toBe("RequestTimeoutError");
    await list(
      { timeoutMs: 2_000, retries: { strategy: "backoff", backoff: { maxElapsedTime: 100 } } },
      { hooks },
    );
  });
});
