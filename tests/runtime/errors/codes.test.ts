// Each code of an error: how a caller gets it, in which class, and that the message says what to do.
import { AuthleteCore, type RequestOptions } from "authlete-typescript-sdk/core";
import { expectAction } from "authlete-typescript-sdk/expectAction";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { auditGet } from "authlete-typescript-sdk/funcs/auditGet";
import { authorizationManagementGetTicketInfo } from "authlete-typescript-sdk/funcs/authorizationManagementGetTicketInfo";
import { clientDelete } from "authlete-typescript-sdk/funcs/clientDelete";
import { deviceFlowComplete } from "authlete-typescript-sdk/funcs/deviceFlowComplete";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { utilityGetInfo } from "authlete-typescript-sdk/funcs/utilityGetInfo";
import {
  type ActionError,
  ConfigurationError,
  type ConflictError,
  type ErrorCode,
  type OperationError,
  SDKError,
} from "authlete-typescript-sdk/models/errors";
import { servicePatch } from "authlete-typescript-sdk/patch";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { bearer, client, serviceId } from "../../support/client.js";
import { nested, printed } from "../../support/hostile.js";
import { closedPort } from "../../support/loopback.js";
import { http, rawServer } from "../../support/raw.js";

beforeEach(() => {
  for (const name of ["AUTHLETE_BEARER", "AUTHLETE_SERVICE_APIKEY"]) vi.stubEnv(name, "");
});

type Returned = OperationError | ActionError | ConflictError;
type Thrown = Returned | ConfigurationError | undefined;

/** How a caller gets an error, and what its message says. */
interface Case {
  readonly name: string;
  readonly says: string | RegExp;
  /** Where the code has two classes. */
  readonly code?: ErrorCode;
  get(): Promise<Thrown> | Thrown;
}

const errorOf = async <E extends Returned>(result: Promise<{ error?: E | undefined }>) =>
  (await result).error;

/** The error of a list call, with options of the context and of the call. */
const listing = (context: object, options?: RequestOptions) =>
  errorOf(tokenManagementList(client(context), {}, options));

/** The error of a list call that receives a response. */
const receiving = (body: string, init: ResponseInit = {}, options?: RequestOptions) =>
  listing({ fetch: async () => new Response(body, init) }, options);

function thrownBy(create: () => unknown): Thrown {
  try {
    create();
  } catch (thrown) {
    return thrown as ConfigurationError;
  }
  return undefined;
}

const result = '{"resultCode":"A001202","resultMessage":"[A001202] Unknown service."}';

/** Typed by the union: a code without a case does not compile. */
const cases: Record<ErrorCode, Case | readonly Case[]> = {
  ACTION_UNEXPECTED: {
    name: "ActionError",
    says: "returned the action FORBIDDEN instead of OK: [A001] No. The documentation of the function says what the action",
    async get() {
      const body = { action: "FORBIDDEN", resultMessage: "[A001] No." };
      const introspectionRequest = { token: "a" };
      const authlete = client({ fetch: async () => Response.json(body) });
      return expectAction(await introspectionProcess(authlete, { introspectionRequest }), "OK").error;
    },
  },
  MODIFIED_MEANWHILE: {
    name: "ConflictError",
    says: "changed nothing: something else changed the object after it was read. Call servicePatch again.",
    get() {
      let modifiedAt = 0;
      const authlete = client({ fetch: async () => Response.json({ modifiedAt: modifiedAt++ }) });
      return errorOf(servicePatch(authlete, { patch: { serviceName: "a" } }));
    },
  },
  REFUSED_BY_AUTHLETE: {
    name: "ResultError",
    says: "returned 400: [A001202] Unknown service.",
    get: () => receiving(result, { status: 400 }),
  },
  HTTP_STATUS: {
    name: "AuthleteDefaultError",
    says: /returned 502 without a resultCode, perhaps from a proxy\. Try again later/,
    get: () => receiving("<html>", { status: 502 }),
  },
  RESPONSE_INVALID: {
    name: "ResponseValidationError",
    says: "returned 200, but not what the API documents: accessTokens: expected Array, received number",
    get: () => receiving('{"accessTokens":1}'),
  },
  RESPONSE_NOT_JSON: {
    name: "ResponseValidationError",
    says: "expected JSON",
    get: () => receiving("<html>"),
  },
  RESPONSE_NOT_EMPTY: {
    name: "ResponseValidationError",
    says: "expected no body",
    get: () => errorOf(clientDelete(client({ fetch: async () => new Response("OK") }), { clientId: "1" })),
  },
  RESPONSE_TOO_LARGE: {
    name: "ResponseValidationError",
    says: "the body is larger than maxResponseBytes (1)",
    get: () => receiving("{}", {}, { maxResponseBytes: 1 }),
  },
  RESPONSE_TOO_DEEP: {
    name: "ResponseValidationError",
    says: "nested too deeply",
    get: () => {
      const levels = 100_000;
      return receiving(`{"new":${"[".repeat(levels)}${"]".repeat(levels)}}`);
    },
  },
  REDIRECT_REFUSED: [
    {
      name: "ResponseValidationError",
      says: "not a redirect to https://example.com; set serverURL to the server that responds without a redirect",
      get: () => receiving("", { status: 307, headers: { location: "https://example.com/a" } }),
    },
    {
      // What browsers return with `redirect: "manual"`.
      name: "ResponseValidationError",
      says: "returned a redirect, but not what the API documents: expected a response, not a redirect; set serverURL",
      get: () => listing({ fetch: async () => Response.error() }),
    },
  ],
  STATUS_UNEXPECTED: {
    name: "ResponseValidationError",
    says: "returned 304, but not what the API documents: expected another status",
    get: () => listing({ fetch: async () => new Response(null, { status: 304 }) }),
  },
  REQUEST_INVALID: {
    name: "SDKValidationError",
    says: "start: expected safe integer, received boolean",
    get: () => errorOf(tokenManagementList(client(), { start: true } as never)),
  },
  CONNECTION_REFUSED: {
    name: "ConnectionError",
    says: /received no response from http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)/,
    get: () => listing({ serverURL: closedPort }),
  },
  NO_RESPONSE: {
    name: "ConnectionError",
    says: /received no response from http:\/\/127\.0\.0\.1:\d+ \(\w+/,
    async get() {
      await using server = await rawServer((socket) => socket.destroy());
      return await listing({ serverURL: server.url });
    },
  },
  RESPONSE_INCOMPLETE: {
    name: "ConnectionError",
    says: "returned 200, but the connection broke before the body was complete",
    async get() {
      await using server = await rawServer((socket) =>
        socket.end(http(200, '{"totalCount":', { "Content-Length": "100" })),
      );
      return await listing({ serverURL: server.url });
    },
  },
  TIMEOUT: {
    name: "RequestTimeoutError",
    says: "took longer than timeoutMs (20)",
    get: () => listing({ fetch: () => new Promise(() => {}) }, { timeoutMs: 20 }),
  },
  SIGNAL_TIMEOUT: {
    name: "RequestTimeoutError",
    says: "was aborted by the caller's signal",
    get: () => listing({ fetch: () => new Promise(() => {}) }, { signal: AbortSignal.timeout(20) }),
  },
  RETRY_TIME_EXCEEDED: {
    name: "RequestTimeoutError",
    says: "was not sent within maxElapsedTime (1)",
    get: () => {
      const late = () => new Promise<string>((resolve) => setTimeout(resolve, 20, bearer));
      const retryConfig = { strategy: "backoff", backoff: { maxElapsedTime: 1 } } as const;
      return errorOf(tokenManagementList(new AuthleteCore({ bearer: late, serviceId, retryConfig })));
    },
  },
  ABORTED: {
    name: "RequestAbortedError",
    says: "was aborted by the caller's signal",
    get: () => listing({}, { signal: AbortSignal.abort() }),
  },
  CONTEXT_INVALID: {
    name: "InvalidRequestError",
    says: "the first argument must be a context, such as an AuthleteCore",
    get: () => errorOf(tokenManagementList({} as never, {})),
  },
  BEARER_MISSING: {
    name: "InvalidRequestError",
    says: "set bearer in the options of the context, or the environment variable AUTHLETE_BEARER",
    get: () => listing({ bearer: undefined }),
  },
  BEARER_INVALID: [
    {
      name: "InvalidRequestError",
      says: "the bearer must be the token alone, without the word Bearer",
      get: () => listing({ bearer: `Bearer ${bearer}` }),
    },
    {
      name: "InvalidRequestError",
      says: "the bearer contains a character that a token cannot, such as a line break",
      get: () => listing({ bearer: `${bearer}\n` }),
    },
    {
      name: "InvalidRequestError",
      says: "the bearer must be a string, not of type object",
      get: () => listing({ bearer: async () => ({ token: bearer }) }),
    },
  ],
  BEARER_FUNCTION_FAILED: {
    name: "InvalidRequestError",
    says: "the bearer function failed",
    get: () => listing({ bearer: () => Promise.reject(new Error("no vault")) }),
  },
  API_KEY_MISSING: {
    name: "InvalidRequestError",
    says: "set serviceApiKey and serviceApiSecret in the options of the context",
    get: () => errorOf(tokenManagementList(new AuthleteV2Core())),
  },
  API_KEY_INVALID: {
    name: "InvalidRequestError",
    says: "serviceApiKey and serviceApiSecret are incomplete or contain invalid characters",
    get: () => errorOf(tokenManagementList(new AuthleteV2Core({ serviceApiKey: "1" }))),
  },
  OPERATION_NOT_IN_V2: {
    name: "InvalidRequestError",
    says: "Authlete 2.x does not have this operation, which was added in 3.0; use AuthleteCore",
    get: () => {
      const authlete = new AuthleteV2Core({ serviceApiKey: "1", serviceApiSecret: bearer });
      const authorizationTicketInfoRequest = { ticket: "a" };
      return errorOf(authorizationManagementGetTicketInfo(authlete, { authorizationTicketInfoRequest }));
    },
  },
  IDP_MISSING: {
    name: "InvalidRequestError",
    says: "https://authlete.example.com is not a cluster of Authlete; set idpURL and apiServerId",
    get: () => errorOf(auditGet(client({ serverURL: "https://authlete.example.com" }))),
  },
  IDP_URL_INVALID: {
    name: "InvalidRequestError",
    says: "idpURL must be an https URL",
    get: () => errorOf(auditGet(client({ idpURL: "login.authlete.com" }))),
  },
  SERVER_URL_INVALID: [
    {
      name: "InvalidRequestError",
      says: "serverURL must be an https URL, such as https://us.authlete.com",
      get: () => listing({}, { serverURL: "us.authlete.com" }),
    },
    {
      name: "InvalidRequestError",
      says: "serverURL must not contain /api; use https://us.authlete.com",
      get: () => listing({}, { serverURL: "https://us.authlete.com/api" }),
    },
    {
      name: "ConfigurationError",
      says: "serverURL must not contain /api; use https://jp.authlete.com",
      get: () => thrownBy(() => new AuthleteCore({ serverURL: "https://jp.authlete.com/api/715948317/" })),
    },
    {
      name: "ConfigurationError",
      says: "serverURL must be an https URL; http is for this machine, or needs allowInsecure: true",
      get: () => thrownBy(() => new AuthleteFetchCore({ serverURL: "http://authlete.example.com" })),
    },
    {
      name: "ConfigurationError",
      says: "serverURL must not contain a user name, a query or a fragment",
      get: () => thrownBy(() => new AuthleteV2Core({ serverURL: `https://user:${bearer}@host` })),
    },
  ],
  LIMIT_INVALID: {
    name: "InvalidRequestError",
    says: "timeoutMs must be 0 or more",
    get: () => listing({}, { timeoutMs: -1 }),
  },
  HEADER_INVALID: {
    name: "InvalidRequestError",
    says: "invalid HTTP header name or value",
    get: () => listing({}, { headers: { "x-a": `${bearer}\0` } }),
  },
  SIGNAL_INVALID: {
    name: "InvalidRequestError",
    says: "signal must be an AbortSignal",
    get: () => listing({}, { signal: new AbortController() as never }),
  },
  RETRY_CODES_INVALID: {
    name: "InvalidRequestError",
    says: "retryCodes must be statuses such as 503 or classes such as 5XX",
    get: () => {
      const authlete = new AuthleteCore({ bearer, serviceId, retryConfig: { strategy: "backoff" } });
      return errorOf(tokenManagementList(authlete, {}, { retryCodes: ["always"] }));
    },
  },
  RETRIES_UNSUPPORTED: {
    name: "InvalidRequestError",
    says: "AuthleteFetchCore has no retries; use AuthleteCore",
    get: () => {
      const authlete = new AuthleteFetchCore({ bearer, serviceId });
      return errorOf(tokenManagementList(authlete, {}, { retries: { strategy: "backoff" } }));
    },
  },
  // A chunk that cannot be loaded: notSent.test.ts, with a bundle.
  MODULE_NOT_LOADED: [],
  FETCH_OPTION_INVALID: {
    name: "InvalidRequestError",
    says: "was not sent: ",
    get: () => listing({}, { mode: "navigate" }),
  },
  NOT_A_RESPONSE: {
    name: "UnexpectedClientError",
    says: "failed unexpectedly: fetch or a hook returned no response",
    get: () => listing({ fetch: async () => "text" as never }),
  },
  RESPONSE_ALREADY_READ: {
    name: "UnexpectedClientError",
    says: "the response body was read before; use response.clone() for that",
    get: () =>
      listing({
        async fetch() {
          const response = Response.json({});
          await response.text();
          return response;
        },
      }),
  },
  UNEXPECTED: {
    name: "UnexpectedClientError",
    says: "failed unexpectedly: the hook failed",
    get: () => {
      const hooks = { beforeRequest: [() => Promise.reject(new Error("the hook failed"))] };
      return errorOf(tokenManagementList(new AuthleteCore({ bearer, serviceId, hooks })));
    },
  },
  SERVER_INDEX_INVALID: {
    name: "ConfigurationError",
    says: "serverIdx must be 0 (United States), 1 (Japan), 2 (Europe) or 3 (Brazil)",
    get: () => thrownBy(() => new AuthleteCore({ serverIdx: 9 })),
  },
  OPTION_UNSUPPORTED: [
    {
      name: "ConfigurationError",
      says: "does not have the option httpClient; use fetch, a function that sends a request",
      get: () => thrownBy(() => new AuthleteCore({ httpClient: {} } as never)),
    },
    {
      name: "ConfigurationError",
      says: 'does not have the option debugLogger; use fetch: debugLogger() of "authlete-typescript-sdk/debugLogger"',
      get: () => thrownBy(() => new AuthleteV2Core({ debugLogger: console } as never)),
    },
    {
      name: "ConfigurationError",
      says: "does not have the option hooks; use AuthleteCore",
      get: () => thrownBy(() => new AuthleteFetchCore({ hooks: {} } as never)),
    },
  ],
};

const rows = Object.entries(cases).flatMap(([code, given]) =>
  [given].flat().map((one) => [code, one.name, one] as const),
);

describe("the code", () => {
  it.each(rows)(
    "%s of a %s is stable, and the message says what to do",
    async (code, name, { says, get }) => {
      const error = await get();
      expect(error).toMatchObject({ name, code });
      expect(error?.message).toMatch(says);
      expect(printed(error)).not.toContain(bearer);
    },
  );

  it.each(rows)("%s of a %s is part of its JSON, which contains no body", async (code, name, { get }) => {
    const error = await get();
    if (error instanceof ConfigurationError) return;
    const { message, statusCode } = error ?? expect.unreachable();
    const fields = {
      ResultError: { resultCode: "A001202", resultMessage: "[A001202] Unknown service." },
      ActionError: { action: "FORBIDDEN", resultMessage: "[A001] No." },
    };
    expect(JSON.parse(JSON.stringify({ ok: false, error }))).toStrictEqual({
      ok: false,
      error: {
        name,
        code,
        message,
        ...(statusCode !== undefined && { statusCode }),
        ...fields[name as keyof typeof fields],
      },
    });
  });
});

describe("the page that explains an error", () => {
  it("is Authlete's page about the result code", async () => {
    const error = await receiving(result, { status: 400 });
    expect(error?.documentation).toBe("https://docs.authlete.com/#A001202");
  });

  it.each(["A0012O2", "", "x/../", "A"])("does not exist for the result code %j", async (resultCode) => {
    const error = await receiving(JSON.stringify({ resultCode }), { status: 400 });
    expect(error).toMatchObject({ name: "ResultError", resultCode });
    expect(error?.documentation).toBeUndefined();
  });

  it("is Authlete's page about authentication if the bearer is missing", async () => {
    const error = await listing({ bearer: undefined });
    expect(error?.documentation).toBe("https://developers.authlete.com/get-started/authentication");
  });

  it("does not exist for other errors", async () => {
    const error = await listing({}, { timeoutMs: -1 });
    expect(error).toBeInstanceOf(SDKError);
    expect(error?.documentation).toBeUndefined();
  });
});

describe("the code of an issue", () => {
  const list = { authlete: client() };
  it.each([
    [
      "MISSING",
      ["deviceCompleteRequest", "userCode"],
      () =>
        deviceFlowComplete(list.authlete, {
          deviceCompleteRequest: { subject: "a", result: "AUTHORIZED" },
        } as never),
    ],
    ["MISSING", ["serviceId"], () => tokenManagementList(client({ serviceId: undefined }), {})],
    [
      "MISSING",
      ["accessTokenIdentifier"],
      () => tokenManagementDelete(list.authlete, { accessTokenIdentifier: "" }),
    ],
    [
      "INVALID",
      ["accessTokenIdentifier"],
      () => tokenManagementDelete(list.authlete, { accessTokenIdentifier: ".." }),
    ],
    ["INVALID", ["subject"], () => tokenManagementList(list.authlete, { subject: 1 } as never)],
    ["UNKNOWN", ["user"], () => tokenManagementList(list.authlete, { user: "john" } as never)],
    ["NOT_ENCODABLE", ["subject"], () => tokenManagementList(list.authlete, { subject: "\ud800" })],
    [
      "NOT_ENCODABLE",
      [],
      () =>
        tokenManagementList(list.authlete, {
          toJSON: () => {
            throw new Error("a");
          },
        } as never),
    ],
  ] as const)("is %s for %j", async (code, path, call) => {
    const { error } = await call();
    expect(error).toMatchObject({ code: "REQUEST_INVALID", issues: [{ code, path }] });
  });

  it.each([
    ["INVALID", '{"accessTokens":[{"clientId":"a"}]}', ["accessTokens", 0, "clientId"]],
    ["UNSAFE_INTEGER", '{"new":9007199254740993}', ["new"]],
    ["RESPONSE_NOT_JSON", "", []],
  ] as const)("is %s for the response %s", async (code, body, path) => {
    expect(await receiving(body)).toMatchObject({ issues: [{ code, path }] });
  });

  it("is MISSING for a response without a required field", async () => {
    const error = await errorOf(
      utilityGetInfo(client({ fetch: async () => Response.json({ features: [] }) })),
    );
    expect(error).toMatchObject({
      code: "RESPONSE_INVALID",
      issues: [{ code: "MISSING", path: ["version"] }],
    });
    expect(error?.message).toContain("version: is missing (expected string)");
  });

  it("says where to set the service ID", async () => {
    const { error } = await tokenManagementList(client({ serviceId: undefined }), {});
    expect(error?.message).toContain(
      "serviceId: is required; set it in the request or in the options of the context",
    );
  });

  it("of a request that is nested too deeply is NOT_ENCODABLE", async () => {
    const request = {
      deviceCompleteRequest: { userCode: "a", subject: "a", result: "AUTHORIZED", claims: nested(100_000) },
    };
    const { error } = await deviceFlowComplete(list.authlete, request as never);
    expect(error).toMatchObject({ code: "REQUEST_INVALID" });
  });
});

it.each(["httpClient", "debugLogger"])("refuses the option %s only if it is set", (name) => {
  expect(() => new AuthleteCore({ [name]: undefined })).not.toThrow();
  expect(() => new AuthleteCore({ [name]: null })).toThrow(TypeError);
});
