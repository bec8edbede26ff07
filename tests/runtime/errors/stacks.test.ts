// The stack of every error names the function of the caller, so that a log shows which call failed.
import { Authlete } from "authlete-typescript-sdk";
import type { Context } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  bearer,
  type ClientOptions,
  Core,
  client,
  describeWithKy,
  hasKy,
  serviceId,
} from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { closedPort } from "../../support/loopback.js";
import { http, rawServer } from "../../support/raw.js";

const { stackTraceLimit } = Error;
// Vitest has raised it.
beforeEach(() => {
  Error.stackTraceLimit = 10;
});
afterEach(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

/** A server that sends the bytes that are set here, and closes the connection if they say so. */
let bytes = "";
const close = "Connection: close\r\n";
const server = await rawServer((socket) => {
  socket.write(bytes);
  if (bytes.includes(close)) socket.end();
});
afterAll(() => server[Symbol.asyncDispose]());

const never = () => new Promise<never>(() => {});
const later = () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 60);
  return controller.signal;
};
const partial = http(200, '{"action":"OK"}').slice(0, -5);
const broken = partial.replace("HTTP/1.1 200 X\r\n", `HTTP/1.1 200 X\r\n${close}`);

interface Failure {
  name: string;
  /** What the server sends. */
  bytes?: string;
  context?: ClientOptions;
  options?: () => object;
  request?: object;
}

const failures: Record<string, Failure> = {
  "a response with a resultCode": {
    name: "ResultError",
    bytes: http(400, '{"resultCode":"A","resultMessage":"m"}'),
  },
  "an error status": { name: "AuthleteDefaultError", bytes: http(502, "<html>") },
  "an invalid response": { name: "ResponseValidationError", bytes: http(200, '{"totalCount":"x"}') },
  "a redirect elsewhere": {
    name: "ResponseValidationError",
    bytes: http(302, "", { Location: "https://other.example.com" }),
  },
  "a response that is too large": {
    name: "ResponseValidationError",
    bytes: http(200, '{"totalCount":1}'),
    options: () => ({ maxResponseBytes: 3 }),
  },
  "an invalid request": { name: "SDKValidationError", request: { start: "x" } },
  "an unknown field": { name: "SDKValidationError", request: { other: 1 } },
  "no connection": { name: "ConnectionError", context: { serverURL: closedPort } },
  "a connection that is closed": { name: "ConnectionError", bytes: close },
  "a fetch that throws": {
    name: "ConnectionError",
    context: {
      fetch: () => {
        throw new TypeError("failed");
      },
    },
  },
  "a body that breaks off": { name: "ConnectionError", bytes: broken },
  "a time limit before the headers": {
    name: "RequestTimeoutError",
    bytes: "",
    options: () => ({ timeoutMs: 60 }),
  },
  "a time limit in the body": {
    name: "RequestTimeoutError",
    bytes: partial,
    options: () => ({ timeoutMs: 100 }),
  },
  "a time limit in the bearer function": {
    name: "RequestTimeoutError",
    context: { bearer: never },
    options: () => ({ timeoutMs: 20 }),
  },
  "a timeout signal": {
    name: "RequestTimeoutError",
    bytes: "",
    options: () => ({ signal: AbortSignal.timeout(60) }),
  },
  "an abort before the call": {
    name: "RequestAbortedError",
    options: () => ({ signal: AbortSignal.abort() }),
  },
  "an abort before the headers": {
    name: "RequestAbortedError",
    bytes: "",
    options: () => ({ signal: later() }),
  },
  "an abort in the body": {
    name: "RequestAbortedError",
    bytes: partial,
    options: () => ({ signal: later() }),
  },
  "an abort in the bearer function": {
    name: "RequestAbortedError",
    context: { bearer: never },
    options: () => ({ signal: later() }),
  },
  "an invalid bearer": { name: "InvalidRequestError", context: { bearer: "a b" } },
  "a bearer function that rejects": {
    name: "InvalidRequestError",
    context: { bearer: () => Promise.reject(new Error("vault sealed")) },
  },
  "an invalid header": { name: "InvalidRequestError", options: () => ({ headers: { "x y": "1" } }) },
  "an invalid server": {
    name: "InvalidRequestError",
    options: () => ({ serverURL: "http://evil.example.com" }),
  },
  "an invalid signal": { name: "InvalidRequestError", options: () => ({ signal: {} }) },
  "an option that the runtime refuses": {
    name: "InvalidRequestError",
    options: () => ({ mode: "navigate" }),
  },
  "a response that was read before": {
    name: "UnexpectedClientError",
    context: {
      fetch: async () => {
        const response = Response.json({});
        await response.text();
        return response;
      },
    },
  },
  "options that throw": {
    name: "UnexpectedClientError",
    options: () => ({
      get timeoutMs() {
        throw new Error("a getter that throws");
      },
    }),
  },
};

const throwing = () => {
  throw new Error("a hook that throws");
};
const backoff = { strategy: "backoff", backoff: { initialInterval: 1, maxElapsedTime: 30 } } as const;

/** Contexts through which errors reach the caller: without ky, and with its hooks and retries. */
const contexts: Record<string, ClientOptions> = hasKy
  ? {
      "without retries and hooks": {},
      "with hooks": { hooks: { beforeRequest: [() => {}], afterResponse: [() => {}] } },
      "with retries": {
        retryConfig: { strategy: "backoff", backoff: { ...backoff.backoff, maxElapsedTime: 300 } },
      },
    }
  : { "without retries and hooks": {} };

const contextOf = (context: ClientOptions) => client({ serverURL: server.url, ...context });

async function errorOf({ request = {}, options, context, bytes: sent = "" }: Failure, more: ClientOptions) {
  bytes = sent;
  const authlete = contextOf({ ...more, ...context });
  const { error } = await (async function userCode() {
    return await tokenManagementList(authlete, request, options?.());
  })();
  return error;
}

describe.each(Object.entries(contexts))("%s", (_, more) => {
  it.each(Object.entries(failures))("the error for %s names the caller", async (_, failure) => {
    const error = await errorOf(failure, more);
    expect(error?.name).toBe(failure.name);
    expect(error?.stack).toContain("userCode");
    expect(error?.stack).toMatch(new RegExp(`^${failure.name}: |^Error: `));
  });
});

describeWithKy("with hooks and retries", () => {
  it.each<[string, string, ClientOptions]>([
    [
      "a hook before the request that throws",
      "UnexpectedClientError",
      { hooks: { beforeRequest: [throwing] } },
    ],
    [
      "a hook after the response that throws",
      "UnexpectedClientError",
      { hooks: { afterResponse: [throwing] } },
    ],
    ["a hook that does not end", "RequestTimeoutError", { hooks: { beforeRequest: [never] }, timeoutMs: 30 }],
    ["retries that fail", "AuthleteDefaultError", { retryConfig: backoff }],
    [
      "a delay between attempts that takes too long",
      "RequestTimeoutError",
      { retryConfig: { strategy: "backoff", backoff: { initialInterval: 20_000 } }, timeoutMs: 100 },
    ],
  ])("the error for %s names the caller", async (_, name, context) => {
    const sent = name === "UnexpectedClientError" ? http(200, "{}") : http(503, "");
    const error = await errorOf({ name, bytes: sent }, context);
    expect(error?.name).toBe(name);
    expect(error?.stack).toContain("userCode");
  });

  it("the error for invalid retryCodes names the caller", async () => {
    const options = () => ({ retries: backoff, retryCodes: ["no"] });
    const error = await errorOf({ name: "InvalidRequestError", options }, {});
    expect(error?.name).toBe("InvalidRequestError");
    expect(error?.stack).toContain("userCode");
  });
});

it("the error for an invalid context names the caller", async () => {
  const { error } = await (async function userCode() {
    return await tokenManagementList({} as Context);
  })();
  expect(error?.name).toBe("InvalidRequestError");
  expect(error?.stack).toContain("userCode");
});

it("the error for a service ID that is missing names the caller", async () => {
  const { error } = await (async function userCode() {
    return await tokenManagementCreate(new Core({ bearer }), { tokenCreateRequest });
  })();
  expect(error?.name).toBe("SDKValidationError");
  expect(error?.stack).toContain("userCode");
});

describeWithKy("a method of the class", () => {
  it.each(Object.entries(failures).filter(([, { context }]) => !context?.fetch))(
    "rejects for %s with an error that names the caller",
    async (_, { name, bytes: sent = "", context, options, request = {} }) => {
      bytes = sent;
      const authlete = new Authlete({ bearer, serviceId, serverURL: server.url, ...(context as object) });
      const error = await (async function userCode() {
        return await authlete.token.management.list(request, options?.());
      })().catch((error: Error) => error as Error);
      expect((error as Error).name).toBe(name);
      expect((error as Error).stack).toContain("userCode");
    },
  );
});
