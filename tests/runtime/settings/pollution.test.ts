// A polluted Object.prototype changes neither requests nor results, and no response pollutes Object.prototype.
import { Authlete } from "authlete-typescript-sdk";
import { AuthleteCore, type Context, type Fetch } from "authlete-typescript-sdk/core";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { clientDelete } from "authlete-typescript-sdk/funcs/clientDelete";
import { clientUpdateForm } from "authlete-typescript-sdk/funcs/clientUpdateForm";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { lifecycleGetApiLifecycleHealthcheck } from "authlete-typescript-sdk/funcs/lifecycleGetApiLifecycleHealthcheck";
import { serviceGet } from "authlete-typescript-sdk/funcs/serviceGet";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementCreateBatch } from "authlete-typescript-sdk/funcs/tokenManagementCreateBatch";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementReissueIdToken } from "authlete-typescript-sdk/funcs/tokenManagementReissueIdToken";
import type { AccessToken, IdtokenReissueRequest, TokenCreateResponse } from "authlete-typescript-sdk/models";
import { paginate, paginateItems } from "authlete-typescript-sdk/paginate";
import { createSimulator, type SimulatorOptions } from "authlete-typescript-sdk/simulator";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { type Reply, serverApart } from "../../support/apart.js";
import { type AnyFunction, declarations, leastOf } from "../../support/apiDocument.js";
import { bearer, hasKy, serviceId } from "../../support/client.js";
import { polluted } from "../../support/hostile.js";
import { createPoisons, type RetryOptionName } from "../../support/poisons.js";
import { outcomeOf } from "../../support/properties.js";

const declared = await declarations();
const server = await serverApart();
const evil = await serverApart();
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await evil[Symbol.asyncDispose]();
});

afterEach(async () => void (await evil.taken()));

const { options: optionPoisons, others } = createPoisons(evil.url);
const poisons: Record<string, unknown> = { ...optionPoisons, ...others };

/**
 * Properties that are not options, or that something other than the SDK reads from Object.prototype: the runtime's
 * `fetch` and `JSON`, and the check of a value if a schema omits a field. They can weaken a check or end a call, but
 * never send anything to another server. Most functions are not tested here: an attacker who can set functions can
 * run them anyway.
 */
const readByOthers: Record<string, unknown> = {
  status: 200,
  toJSON: () => "evil",
  wrapped: { type: "string" },
  expects: "evil",
  resultCode: "evil",
};

/** Options that Node's `fetch` reads from Object.prototype, even for a call without the SDK. */
const readByFetch = ["body", "dispatcher", "integrity", "mode", "query", "referrer", "signal", "window"];

/** Options that Node's `Request`, which ky creates, reads from Object.prototype. */
const readByRequest = [
  "body",
  "credentials",
  "integrity",
  "keepalive",
  "mode",
  "referrer",
  "referrerPolicy",
  "window",
];

/** Lists of hooks, to which ky adds those of Object.prototype. Only an attacker who can set functions can add any. */
const readByKy = ["beforeRequest", "beforeRetry", "beforeError", "afterResponse"];

/** Options without those that are undefined, which are not to hide a property of Object.prototype. */
const present = (options: object) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** The contexts under test, and each way to send: with `fetch` alone, and through ky for retries or hooks. */
const contexts: Record<string, (options: object) => Context> = hasKy
  ? {
      AuthleteCore: (options) => new AuthleteCore(present({ bearer, serviceId, ...options })),
      "AuthleteCore with hooks": (options) =>
        new AuthleteCore(present({ bearer, serviceId, hooks: { beforeRequest: [() => {}] }, ...options })),
      "AuthleteCore with retries": (options) =>
        new AuthleteCore(present({ bearer, serviceId, retryConfig: { strategy: "backoff" }, ...options })),
      AuthleteV2Core: (options) =>
        new AuthleteV2Core(present({ serviceApiKey: "1", serviceApiSecret: "s", ...options })),
      "the class Authlete": (options) => new Authlete(present({ bearer, serviceId, ...options })),
    }
  : { AuthleteFetchCore: (options) => new AuthleteFetchCore(present({ bearer, serviceId, ...options })) };

/** The plain context of the project: AuthleteCore or AuthleteFetchCore. */
const [firstContext] = Object.values(contexts) as [(options: object) => Context];

/** A call, and the server's responses. */
interface Scene {
  func: AnyFunction;
  request: object;
  options?: object;
  replies?: Reply[];
}

const create = tokenManagementCreate as AnyFunction;
const list = tokenManagementList as AnyFunction;
const tokenCreateRequest = { grantType: "PASSWORD" };
const reply = (status: number, body = "{}"): Reply => ({ status, body });

/** The method of the class as a function. */
const method: AnyFunction = async (authlete, request, options) => {
  try {
    return {
      ok: true,
      value: await (authlete as Authlete).token.management.create(request as never, options),
    };
  } catch (error) {
    return { ok: false, error: error as Error };
  }
};

const scenesOfAll: Scene[] = [
  { func: create, request: { tokenCreateRequest }, options: {} },
  { func: list, request: {}, options: { timeoutMs: 5_000, fetchOptions: {} } },
  { func: create, request: { tokenCreateRequest }, replies: [reply(400)] },
];

const scenesOfOne: Scene[] = [
  {
    func: create,
    request: { tokenCreateRequest },
    replies: [reply(200, '{"subject":1,"scopes":"a","properties":[{"key":1}]}')],
  },
  { func: create, request: { tokenCreateRequest }, replies: [reply(500)] },
  { func: create, request: { tokenCreateRequest: {} } },
  { func: create, request: {} },
  { func: list, request: {} },
  { func: tokenManagementCreateBatch as AnyFunction, request: { requestBody: [tokenCreateRequest] } },
  { func: tokenManagementReissueIdToken as AnyFunction, request: {} },
  { func: introspectionProcess as AnyFunction, request: { introspectionRequest: { token: "t" } } },
  { func: clientDelete as AnyFunction, request: { clientId: "1" }, replies: [reply(200, "")] },
  { func: clientUpdateForm as AnyFunction, request: { clientId: "1", client: { clientName: "n" } } },
  { func: lifecycleGetApiLifecycleHealthcheck as AnyFunction, request: {} },
];

const scenesOfMethods: Scene[] = [{ func: method, request: { tokenCreateRequest } }];

/** Configurations of retries that omit some options, and responses that each retries or does not retry. */
const scenesOfRetries: Scene[] = (
  [
    [undefined, [503, 200]],
    [{}, [503, 200]],
    [{ backoff: { maxInterval: 1 } }, [503, 200]],
    [{ strategy: "none" }, [503, 200]],
    [{ strategy: "backoff" }, [503, 200]],
    [{ strategy: "backoff", backoff: { maxInterval: 1 } }, [503, 503, 200]],
    [{ strategy: "backoff", backoff: { initialInterval: 1, exponent: 1 } }, [503, 200]],
    [{ strategy: "backoff", backoff: { maxInterval: 1 } }, [0, 200]],
    [{ strategy: "backoff", retryConnectionErrors: true, backoff: { maxInterval: 1 } }, [0, 200]],
  ] as const
).map(([retries, statuses]) => ({
  func: list,
  request: {},
  options: { retries },
  replies: statuses.map((status) => reply(status)),
}));

/** An operation that does not declare whether it is idempotent. */
const undeclared: AnyFunction = (authlete, request, options) => {
  const call: Context["call"] = ({ idempotent: _, ...operation }, ...rest) =>
    authlete.call(operation, ...rest);
  return create({ call }, request, options);
};

/** A failure after which a `retryConfig` does not retry an operation that is not idempotent. */
const scenesOfRule: Scene[] = [create, undeclared].map((func) => ({
  func,
  request: { tokenCreateRequest },
  replies: [reply(500), reply(200)],
}));

/** The scenes for a context and a name. Only the options of retries are tested with delays between attempts. */
function scenesFor(context: string, name: string): Scene[] {
  const isPlain = /^Authlete(Fetch)?Core$/.test(context);
  return [
    ...scenesOfAll,
    ...(isPlain ? scenesOfOne : []),
    ...(context === "AuthleteCore" && Object.hasOwn(namesOfRetries, name) ? scenesOfRetries : []),
    ...(context === "AuthleteCore with retries" && name === "idempotent" ? scenesOfRule : []),
    ...(context === "the class Authlete" ? scenesOfMethods : []),
  ];
}

const namesOfRetries: Record<RetryOptionName, true> = {
  strategy: true,
  backoff: true,
  retryConnectionErrors: true,
  initialInterval: true,
  maxInterval: true,
  exponent: true,
  maxElapsedTime: true,
  retries: true,
  retryConfig: true,
  retryCodes: true,
};

/** The result of a call, as plain data. */
async function resultOf(contextOf: (options: object) => Context, { func, request, options }: Scene) {
  const call = () => func(contextOf({ serverURL: server.url }), request, options);
  const { value, error } = await outcomeOf(call);
  return { value, error: error && { name: error.name, message: error.message } };
}

/** The requests that a call sends, and its result. */
async function trace(contextOf: (options: object) => Context, scene: Scene) {
  await server.respondInTurn(scene.replies ?? [reply(200)]);
  return { result: await resultOf(contextOf, scene), sent: await server.taken() };
}

it.each(readByFetch)("Node's fetch reads %s from Object.prototype", async (name) => {
  const init = { __proto__: null, method: "GET", headers: {} };
  const outcome = () =>
    fetch(server.url, init).then(
      ({ status }) => status,
      (error: Error) => error.name,
    );
  await server.respondWith(200, "{}");
  const expected = [await outcome(), await server.taken()];
  expect([await polluted({ [name]: poisons[name] }, outcome), await server.taken()]).not.toEqual(expected);
});

it.each(readByRequest)("Node's Request reads %s from Object.prototype", async (name) => {
  const read = () => {
    const { body, credentials, integrity, keepalive, mode, referrer, referrerPolicy } = new Request(
      server.url,
    );
    return { body, credentials, integrity, keepalive, mode, referrer, referrerPolicy };
  };
  const outcome = async () => {
    try {
      return read();
    } catch (error) {
      return `${error}`;
    }
  };
  expect(await polluted({ [name]: poisons[name] }, outcome)).not.toEqual(read());
});

describe.each(Object.entries(contexts))("%s", (context, contextOf) => {
  const expected = new Map<Scene, Awaited<ReturnType<typeof trace>>>();
  const usesKy = /hooks|retries/.test(context);
  const isReadByKy = (name: string) => usesKy && readByKy.includes(name);
  const isReadByRequest = (name: string) => usesKy && readByRequest.includes(name);

  it.each(Object.keys(poisons).filter((name) => !readByFetch.includes(name) && !isReadByKy(name)))(
    "sends and returns the same if Object.prototype has the property %s",
    async (name) => {
      const scenes = scenesFor(context, name);
      for (const scene of scenes)
        if (!expected.has(scene)) expected.set(scene, await trace(contextOf, scene));
      const traces = scenes.map((scene) => expected.get(scene));
      const replies = scenes.flatMap(({ replies = [reply(200)] }, index) =>
        replies.slice(0, traces[index]?.sent.length),
      );
      await server.respondInTurn(replies);
      const results: unknown[] = [];
      await polluted({ [name]: poisons[name] }, async () => {
        for (const scene of scenes) results.push(await resultOf(contextOf, scene));
      });
      const sent = await server.taken();
      expect(results).toEqual(traces.map((trace) => trace?.result));
      expect(sent).toEqual(traces.flatMap((trace) => trace?.sent));
      expect(await evil.taken()).toEqual([]);
    },
  );

  it.each(Object.keys(poisons).filter((name) => !isReadByRequest(name) && !isReadByKy(name)))(
    "calls fetch with the same URL and options if Object.prototype has the property %s",
    async (name) => {
      for (const { func, request, options } of scenesOfAll) {
        const calls: unknown[] = [];
        const responses = [Response.json({}), Response.json({})];
        const fetch: Fetch = async (url, { signal, ...init }) => {
          // The signal is another object in each call; what counts is whether it is aborted.
          calls.push({ url, init: { ...init }, isAborted: signal?.aborted });
          return responses.shift() as Response;
        };
        const call = () => outcomeOf(() => func(contextOf({ fetch }), request, options));
        const first = await call();
        const second = await polluted({ [name]: poisons[name] }, call);
        expect(second).toEqual(first);
        expect(calls).toHaveLength(2);
        expect(calls[1]).toEqual(calls[0]);
      }
      expect(await evil.taken()).toEqual([]);
    },
  );

  const names = [...readByFetch, ...readByRequest].map((name) => [name, poisons[name]] as const);
  const hooks = readByKy.map((name) => [name, ["evil"]] as const);
  it.each([...Object.entries(readByOthers), ...names, ...hooks])(
    "ends a call and sends nothing elsewhere if Object.prototype has the property %s",
    async (name, value) => {
      for (const scene of scenesFor(context, name)) {
        const limited = { ...scene, options: { timeoutMs: 100 } };
        await server.respondInTurn(scene.replies ?? [reply(200)]);
        await polluted({ [name]: value }, () => resultOf(contextOf, limited));
        await server.taken();
      }
      expect(await evil.taken()).toEqual([]);
    },
  );

  it("sends nothing without TLS to another machine if Object.prototype has the property allowInsecure", async () => {
    const fetch = vi.fn(async () => Response.json({}));
    const serverURL = "http://evil.example.com";
    const authlete = contextOf({ fetch });
    await polluted({ allowInsecure: true }, async () => {
      for (const context of [authlete, contextOf({ fetch })]) {
        const { error } = await outcomeOf(() => tokenManagementList(context, {}, { serverURL }));
        expect(error?.name).toBe("InvalidRequestError");
      }
      expect(() => contextOf({ fetch, serverURL })).toThrow(TypeError);
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("takes no server from Object.prototype", async () => {
    for (const serverURL of ["http://evil.example.com", "ftp://evil"]) {
      await polluted({ serverURL }, async () => expect(() => contextOf({})).not.toThrow());
    }
  });

  it.each([
    { bearer: "evil" },
    { security: { authlete: "evil" } },
    { authlete: "evil" },
    { AUTHLETE_BEARER: "evil" },
    { serviceApiKey: "evil", serviceApiSecret: "evil" },
    { AUTHLETE_SERVICE_APIKEY: "evil", AUTHLETE_SERVICE_APISECRET: "evil" },
  ])("takes no credentials from Object.prototype: %o", async (poison) => {
    const none = { bearer: undefined, serviceApiKey: undefined, serviceApiSecret: undefined };
    for (const security of [undefined, {}]) {
      const { error } = await polluted(poison, () => {
        const authlete = contextOf({ ...none, security, serverURL: server.url });
        return outcomeOf(() => tokenManagementList(authlete, {}));
      });
      expect(error?.name).toBe("InvalidRequestError");
    }
    expect(await server.taken()).toEqual([]);
  });

  it("takes no service from Object.prototype", async () => {
    const authlete = await polluted({ serviceId: "evil" }, async () =>
      contextOf({ serviceId: undefined, serviceApiKey: undefined }),
    );
    const { error } = await polluted({ serviceId: "evil" }, () => outcomeOf(() => serviceGet(authlete)));
    expect(error).toMatchObject({ name: "SDKValidationError", issues: [{ path: ["serviceId"] }] });
    if (authlete instanceof Authlete) expect(authlete.getServiceId()).toBeUndefined();
  });
});

describe("paginate", () => {
  const page = (count: number, more = {}) =>
    reply(200, JSON.stringify({ accessTokens: Array.from({ length: count }, () => ({})), ...more }));
  const sequences = [
    [page(3, { totalCount: 5 }), page(2, { totalCount: 5 })],
    [page(20), page(20), page(0)],
    [page(20), page(2)],
    [page(20), reply(400, "{}")],
  ];

  /** What both iterators return for a sequence of pages, and what they request. */
  const iterate = async (
    replies: (typeof sequences)[number],
    options: object | undefined,
    poison: object,
  ) => {
    await server.respondInTurn([...replies, ...replies]);
    const results = await polluted(poison, async () => {
      const authlete = firstContext({ serverURL: server.url });
      const results: unknown[] = [];
      for await (const page of paginate(tokenManagementList, authlete, {}, options))
        results.push({ ...page, error: page.error?.message });
      for await (const item of paginateItems(tokenManagementList, authlete, {}, options))
        results.push({ ...item, error: item.error?.message });
      return results;
    });
    return { results, targets: (await server.taken()).map(({ target }) => target) };
  };
  const expected: ReturnType<typeof iterate>[] = [];

  it.each(Object.keys(poisons).filter((name) => !readByFetch.includes(name)))(
    "requests and returns the same pages if Object.prototype has the property %s",
    async (name) => {
      for (const [index, replies] of sequences.entries()) {
        const options = index % 2 ? {} : undefined;
        expected[index] ??= iterate(replies, options, {});
        const { results, targets } = await expected[index];
        expect(targets).toHaveLength(2 * replies.length);
        expect(await iterate(replies, options, { [name]: poisons[name] })).toEqual({ results, targets });
      }
      expect(await evil.taken()).toEqual([]);
    },
  );

  it.each([{ list: "evil", evil: [1, 2, 3] }, { body: "evil" }, { value: { accessTokens: [{}] } }])(
    "reads no inherited properties of operations and results: %o",
    async (poison) => {
      const bodies = ['{"accessTokens":[{},{}],"totalCount":9}', "{"];
      const fetch: Fetch = async () => ({
        ok: true,
        status: 200,
        headers: { get: () => "application/json" },
        text: async () => bodies.shift() ?? "",
      });
      const results = await polluted(poison, async () => {
        const ofItems: boolean[] = [];
        for await (const { ok } of paginateItems(tokenManagementList, firstContext({ fetch }), {}))
          ofItems.push(ok);
        return ofItems;
      });
      expect(results).toEqual([true, true, false]);
    },
  );
});

describe("debugLogger", () => {
  it.each(Object.keys(poisons).filter((name) => !readByFetch.includes(name)))(
    "logs and sends the same if Object.prototype has the property %s",
    async (name) => {
      for (const options of [undefined, {}, { bodies: true }]) {
        const lines: string[] = [];
        const log = vi.spyOn(console, "debug").mockImplementation((line) => void lines.push(line));
        await server.respondWith(200, "{}");
        const run = () => {
          const context = firstContext({ fetch: debugLogger(options), serverURL: server.url });
          return outcomeOf(() => create(context, { tokenCreateRequest }));
        };
        const expected = await run();
        const sent = await server.taken();
        expect(await polluted({ [name]: poisons[name] }, run)).toEqual(expected);
        expect(await server.taken()).toEqual(sent);
        log.mockRestore();
        const [first, second] = lines.map((line) => line.replace(/\d+ ms/, "").replace(/"date":"[^"]*"/, ""));
        expect(lines).toHaveLength(2);
        expect(second).toBe(first);
      }
      expect(await evil.taken()).toEqual([]);
    },
  );
});

describe("the simulator", () => {
  /** What an operation of each kind returns, without random and current values. */
  const run = async (options: SimulatorOptions) => {
    const simulator = createSimulator(options);
    const context = firstContext({ fetch: simulator.fetch });
    const start = Date.now();
    const created = await outcomeOf(() =>
      create(context, {
        tokenCreateRequest: { grantType: "PASSWORD", clientId: 1, subject: "john", scopes: ["openid"] },
      }),
    );
    const { accessToken, refreshToken, expiresAt, expiresIn } = (created.value ?? {}) as TokenCreateResponse;
    const reissued = await outcomeOf(() =>
      tokenManagementReissueIdToken(context, {
        idtokenReissueRequest: { accessToken, refreshToken } as IdtokenReissueRequest,
      }),
    );
    const { idToken = "" } = (reissued.value ?? {}) as { idToken?: string };
    const claims = idToken && JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString());
    const listed = await outcomeOf(() => tokenManagementList(context, {}));
    const [token] = (listed.value as { accessTokens?: AccessToken[] } | undefined)?.accessTokens ?? [];
    const seconds = (time = 0) => Math.round((time - start) / 10_000) * 10 || 0;
    return {
      errors: [created.error?.message, reissued.error?.message, listed.error?.message],
      expiresIn,
      accessTokenExpiresIn: seconds(expiresAt),
      refreshTokenExpiresIn: seconds(token?.refreshTokenExpiresAt),
      issuer: claims.iss,
      idTokenExpiresIn: claims.exp - claims.iat,
      issuedAt: seconds(claims.iat * 1000),
    };
  };

  it.each(Object.keys(poisons).filter((name) => !readByFetch.includes(name)))(
    "responds the same if Object.prototype has the property %s",
    async (name) => {
      const expected = await run({});
      expect(expected).toMatchObject({ errors: [undefined, undefined, undefined], expiresIn: 3600 });
      expect(await polluted({ [name]: poisons[name] }, () => run({}))).toEqual(expected);
      expect(await evil.taken()).toEqual([]);
    },
  );
});

describe("a response", () => {
  const names = ["__proto__", "constructor", "prototype"];
  const evilFields = `{${names.map((name) => `"${name}":{"polluted":true,"gone":null,"__proto__":{"polluted":[{"__proto__":1}]}}`).join()}}`;
  const keys = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null
      ? Reflect.ownKeys(value).flatMap((key) => [key, ...keys((value as never)[key])])
      : [];

  /** Whether a response has fields: a list of strings has none. */
  const hasFields = ({ operation: { response } }: (typeof declared)[number]) =>
    response && (response as { item?: { type: string } }).item?.type !== "string";

  it.each(declared.filter(hasFields))(
    "to $name never pollutes Object.prototype and keeps all its fields",
    async ({ func, operation }) => {
      const shape = leastOf((operation.response as { wrapped?: unknown }).wrapped ?? operation.response);
      const body = Array.isArray(shape)
        ? `[${evilFields}]`
        : JSON.stringify({ ...(shape as object), new: [0] }).replace(
            "[0]",
            `[${evilFields}],${evilFields.slice(1, -1)}`,
          );
      await server.respondWith(200, body);
      const before = Reflect.ownKeys(Object.prototype);
      const { value, error } = await outcomeOf(() =>
        func(
          firstContext({ serverURL: server.url, idpURL: server.url, apiServerId: 1 }),
          leastOf(operation.request) as object,
        ),
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
      await server.respondWith(status, `{"resultCode":"A1","resultMessage":"m",${evilFields.slice(1)}`);
      const { error } = await outcomeOf(() => tokenManagementList(firstContext({ serverURL: server.url })));
      expect(error).toBeDefined();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect((error as { polluted?: unknown }).polluted).toBeUndefined();
    }
  });
});
