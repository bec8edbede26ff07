// A polluted Object.prototype changes neither requests nor results, and no response pollutes Object.prototype.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { clientDelete } from "authlete-typescript-sdk/funcs/clientDelete";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { lifecycleGetApiLifecycleHealthcheck } from "authlete-typescript-sdk/funcs/lifecycleGetApiLifecycleHealthcheck";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementCreateBatch } from "authlete-typescript-sdk/funcs/tokenManagementCreateBatch";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { serverApart } from "../support/apart.js";
import { type AnyFunction, declarations, leastOf } from "../support/apiDocument.js";
import { bearer, hasKy, serviceId } from "../support/client.js";
import { polluted } from "../support/hostile.js";
import { outcomeOf } from "../support/properties.js";

const declared = await declarations();
const server = await serverApart();
const evil = await serverApart();
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await evil[Symbol.asyncDispose]();
});

const callEvilServer = async () => {
  await fetch(evil.url);
  throw new Error("an attacker's function was called");
};

afterEach(async () => void (await evil.taken()));

/** Values that an attacker may set on Object.prototype. */
const poisons: Record<string, unknown> = {
  // Options of contexts and calls.
  bearer: "evil",
  security: { authlete: "evil" },
  serverURL: evil.url,
  serverIdx: 1,
  serviceId: "evil",
  timeoutMs: 1e-9,
  retryConfig: { strategy: "backoff" },
  retries: { strategy: "backoff" },
  retryCodes: ["200"],
  strategy: "backoff",
  backoff: { maxElapsedTime: 300 },
  retryConnectionErrors: true,
  fetch: callEvilServer,
  userAgent: "evil",
  allowInsecure: true,
  maxResponseBytes: 1,
  maxErrorBytes: 1,
  fetchOptions: { headers: { "x-evil": "1" } },
  // Options of fetch.
  method: "DELETE",
  redirect: "error",
  credentials: "omit",
  keepalive: true,
  // Options of ky.
  prefix: evil.url,
  prefixUrl: evil.url,
  baseUrl: evil.url,
  searchParams: { evil: 1 },
  json: { evil: 1 },
  retry: 5,
  timeout: 1,
  throwHttpErrors: true,
  parseJson: callEvilServer,
  stringifyJson: () => "evil",
  // Fields of requests and forms.
  tokenCreateRequest: { grantType: "evil" },
  introspectionRequest: { token: "evil" },
  grantType: "evil",
  subject: "evil",
  scopes: ["evil"],
  clientId: "evil",
  dryRun: true,
  start: 7,
  // Fields that operations and schemas omit.
  anonymous: true,
  text: true,
  form: () => new URLSearchParams("evil"),
  response: { type: "string" },
  entries: {},
  item: { type: "string" },
  options: [],
  type: "string",
  // Fields that responses and errors omit.
  resultMessage: "evil",
  cause: "evil",
  name: "TimeoutError",
  ok: true,
  request: {},
};

/** A context made directly, without the helpers of the tests. */
const contextOf = (options: object) =>
  new (hasKy ? AuthleteCore : AuthleteFetchCore)({ bearer, serviceId, ...options });

/** A call, and the server's response. */
interface Scene {
  func: AnyFunction;
  request: object;
  options?: object;
  status?: number;
  body?: string;
}

const create = tokenManagementCreate as AnyFunction;
const tokenCreateRequest = { grantType: "PASSWORD" };
const scenes: Scene[] = [
  { func: create, request: { tokenCreateRequest }, options: {} },
  {
    func: create,
    request: { tokenCreateRequest },
    body: '{"subject":1,"scopes":"a","properties":[{"key":1}]}',
  },
  { func: create, request: { tokenCreateRequest }, status: 500 },
  { func: create, request: { tokenCreateRequest: {} } },
  { func: create, request: {}, options: { timeoutMs: 5_000, fetchOptions: {} } },
  { func: tokenManagementList as AnyFunction, request: {} },
  { func: tokenManagementCreateBatch as AnyFunction, request: { requestBody: [tokenCreateRequest] } },
  { func: introspectionProcess as AnyFunction, request: { introspectionRequest: { token: "t" } } },
  { func: clientDelete as AnyFunction, request: { clientId: "1" }, body: "" },
  { func: clientUpdateForm as AnyFunction, request: { clientId: "1", client: { clientName: "n" } } },
  { func: lifecycleGetApiLifecycleHealthcheck as AnyFunction, request: {} },
];

/** The requests that a call sends and its result, as plain data. */
async function trace({ func, request, options, status = 200, body = "{}" }: Scene, poison: object = {}) {
  await server.answers(status, body);
  const call = () => func(contextOf({ serverURL: server.url }), request, options);
  const { value, error } = await polluted(poison, () => outcomeOf(call));
  return { value, error: error && { name: error.name, message: error.message }, sent: await server.taken() };
}

it.each(Object.keys(poisons))("nothing changes if Object.prototype has the property %s", async (name) => {
  for (const scene of scenes) {
    const expected = await trace(scene);
    expect(await trace(scene, { [name]: poisons[name] })).toEqual(expected);
  }
  expect(await evil.taken()).toEqual([]);
});

/**
 * Other properties that are read from Object.prototype: by the runtime's `fetch` and `JSON`, by ky, and if an operation or a
 * schema omits a field. They can weaken a check or end a call, but never send anything to another server. Most functions are
 * not tested here: an attacker who can set functions can run them anyway.
 */
const readByOthers = {
  mode: "no-cors",
  referrer: evil.url,
  status: 200,
  signal: AbortSignal.abort(),
  body: "evil",
  cache: "only-if-cached",
  integrity: "sha256-evil",
  window: 1,
  dispatcher: {},
  toJSON: () => "evil",
  headers: { "x-evil": "1" },
  totalTimeout: 1,
  query: ["evil"],
  wrapped: { type: "string" },
  expects: "evil",
  resultCode: "evil",
};

it.each(Object.entries(readByOthers))(
  "a call ends and sends nothing elsewhere if Object.prototype has the property %s",
  async (name, value) => {
    for (const scene of scenes) {
      await trace({ ...scene, options: { timeoutMs: 2_000 } }, { [name]: value });
    }
    expect(await evil.taken()).toEqual([]);
  },
);

it("a context takes no options from a polluted Object.prototype", async () => {
  await server.answers(200, "{}");
  for (const serverURL of ["http://evil.example.com", "ftp://evil"]) {
    await polluted({ serverURL, bearer: "evil" }, async () => void contextOf({ bearer: undefined }));
  }
  await polluted({ allowInsecure: true }, async () => {
    expect(() => contextOf({ serverURL: "http://evil.example.com" })).toThrow(TypeError);
  });
  const { error } = await polluted({ bearer: "evil" }, () => {
    const authlete = contextOf({ bearer: undefined, serverURL: server.url });
    return outcomeOf(() => tokenManagementList(authlete));
  });
  expect(error?.name).toBe("InvalidRequestError");
  expect(await server.taken()).toEqual([]);
});

describe("a response", () => {
  const names = ["__proto__", "constructor", "prototype"];
  const evilFields = `{${names.map((name) => `"${name}":{"polluted":true,"gone":null,"__proto__":{"polluted":[{"__proto__":1}]}}`).join()}}`;
  const keys = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null
      ? Reflect.ownKeys(value).flatMap((key) => [key, ...keys((value as never)[key])])
      : [];

  it.each(declared.filter(({ operation }) => operation.response))(
    "to $name never pollutes Object.prototype and keeps all its fields",
    async ({ func, operation }) => {
      const shape = leastOf((operation.response as { wrapped?: unknown }).wrapped ?? operation.response);
      const body = Array.isArray(shape)
        ? `[${evilFields}]`
        : JSON.stringify({ ...(shape as object), new: [0] }).replace(
            "[0]",
            `[${evilFields}],${evilFields.slice(1, -1)}`,
          );
      await server.answers(200, body);
      const before = Reflect.ownKeys(Object.prototype);
      const { value, error } = await outcomeOf(() =>
        func(contextOf({ serverURL: server.url }), leastOf(operation.request) as object),
      );
      expect(error).toBeUndefined();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
      expect(Object.getPrototypeOf(value)).toBe(Array.isArray(value) ? Array.prototype : Object.prototype);
      expect(keys(value)).toEqual(keys(JSON.parse(body)).filter((key) => key !== "gone"));
    },
  );

  it("with an error status never pollutes Object.prototype", async () => {
    for (const status of [302, 400, 500]) {
      await server.answers(status, `{"resultCode":"A1","resultMessage":"m",${evilFields.slice(1)}`);
      const { error } = await outcomeOf(() => tokenManagementList(contextOf({ serverURL: server.url })));
      expect(error).toBeDefined();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect((error as { polluted?: unknown }).polluted).toBeUndefined();
    }
  });
});
