// Hostile contexts: what is none, and options that are none. The call resolves, and to what is said here.
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { bearer, client, hasKy } from "../support/client.js";
import { failing, throwing, trying, withThrowing } from "../support/hostile.js";
import { outcomeOf } from "../support/properties.js";

const list = (options: unknown, context = {}) =>
  trying((authlete) => tokenManagementList(authlete, {}, options as never), context);

describe("a context", () => {
  const request = { tokenCreateRequest: { grantType: "PASSWORD" as const } };

  it.each<[string, context: unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an object", {}],
    ["a text", "authlete"],
    ["options", { bearer, serviceId: "1" }],
    ["a call that is no function", { call: 1 }],
  ])("that is %s leads to an InvalidRequestError", async (_, context) => {
    const { error } = await outcomeOf(() => tokenManagementCreate(context as never, request));
    expect(error?.name).toBe("InvalidRequestError");
  });

  it.each<[string, context: unknown]>([
    ["a Proxy that throws", throwing()],
    ["a getter that throws", withThrowing("call")],
  ])("that is %s leads to an UnexpectedClientError", async (_, context) => {
    const { error } = await outcomeOf(() => tokenManagementCreate(context as never, request));
    expect(error?.name).toBe("UnexpectedClientError");
  });

  it.each<[string, serviceId: unknown]>([
    ["null", null],
    ["a list", ["715948317"]],
    ["an object that says it is a text", { toString: () => "715948317" }],
    ["a Symbol", Symbol("s")],
    ["a Proxy that throws", throwing()],
    ["empty", ""],
    ["..", ".."],
    ["half of a surrogate pair", "\ud800"],
  ])("with a service ID that is %s sends nothing", async (_, serviceId) => {
    const { error, sent } = await list({}, { serviceId });
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path: ["serviceId"] }] });
  });

  it.each<[string, fetch: unknown]>([
    ["a text", "fetch"],
    ["an object", {}],
    ["a class", class {}],
    ["a Proxy that throws", throwing(() => {})],
  ])("with a fetch that is %s gives an error", async (_, fetch) => {
    const { error } = await outcomeOf(() => tokenManagementList(client({ fetch: fetch as never })));
    expect(error?.name).toMatch(/^(ConnectionError|InvalidRequestError)$/);
  });

  it.each<[string, () => unknown]>([
    ["undefined", () => undefined],
    ["a text", () => "response"],
    ["an object", () => ({})],
    ["what looks like one", () => ({ ok: true, status: 200, headers: new Headers() })],
    [
      "one whose status is a text",
      () => Object.defineProperty(Response.json({}), "status", { value: "200" }),
    ],
    ["one whose body throws", () => Object.defineProperty(Response.json({}), "body", { get: failing })],
    ["one whose headers throw", () => Object.defineProperty(Response.json({}), "headers", { get: failing })],
    ["one whose status throws", () => Object.defineProperty(Response.json({}), "status", { get: failing })],
    [
      "one that was read already",
      () => {
        const response = Response.json({});
        void response.text();
        return response;
      },
    ],
    [
      "one that is locked",
      () => {
        const response = Response.json({});
        response.body?.getReader();
        return response;
      },
    ],
    [
      "one with chunks that are no bytes",
      () => new Response(new ReadableStream({ start: (controller) => controller.enqueue("text") })),
    ],
    ["a Proxy that throws", () => throwing()],
    ["a Proxy of one that throws", () => throwing(Response.json({}))],
    ["a Response.error()", () => Response.error()],
  ])("with a fetch that gives %s resolves", async (_, answer) => {
    const fetch = async () => answer() as Response;
    const { error } = await outcomeOf(() => tokenManagementList(client({ fetch }), {}, { timeoutMs: 2_000 }));
    expect(error?.name).not.toBe("RequestTimeoutError");
  });

  it.runIf(hasKy).each<[string, hooks: unknown]>([
    ["a text", "hooks"],
    ["null", null],
    ["a list", []],
    ["a text for a list", { beforeRequest: "hook" }],
    ["no function in a list", { beforeRequest: [1], afterResponse: [null] }],
    ["a Proxy that throws", throwing()],
    ["a getter that throws", withThrowing("beforeRequest")],
    ["hooks that give nonsense", { beforeRequest: [() => "nonsense"], afterResponse: [() => 1] }],
    ["a hook that gives a Proxy that throws", { beforeRequest: [() => throwing()] }],
  ])("with hooks that are %s resolves", async (_, hooks) => {
    const { error } = await list({ timeoutMs: 2_000 }, { hooks });
    expect(error?.name).not.toBe("RequestTimeoutError");
    await list(
      { timeoutMs: 2_000, retries: { strategy: "backoff", backoff: { maxElapsedTime: 100 } } },
      { hooks },
    );
  });
});
