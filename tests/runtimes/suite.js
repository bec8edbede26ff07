// Cases for any runtime: they use only web standards, no test framework. Each case receives a function that creates
// a context and the servers of `server.mjs`, and throws if something is wrong.
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementReissueIdToken } from "authlete-typescript-sdk/funcs/tokenManagementReissueIdToken";
import { tokenManagementRevoke } from "authlete-typescript-sdk/funcs/tokenManagementRevoke";
import { tokenManagementUpdate } from "authlete-typescript-sdk/funcs/tokenManagementUpdate";
import { paginate } from "authlete-typescript-sdk/paginate";
import { createSimulator } from "authlete-typescript-sdk/simulator";

/**
 * @typedef {object} Surroundings
 * @property {(options: import("authlete-typescript-sdk/core").SDKOptions) => import("authlete-typescript-sdk/core").Client} makeContext
 * @property {boolean} hasRetries whether that context supports retries
 * @property {string} serverURL the URL of a simulator that accepts the bearer `a-bearer`
 * @property {string} listServiceId a service of that simulator with 1,000 tokens
 * @property {string} troubleURL the URL of a server whose responses fail as the path says
 * @property {string} refusedURL a URL where no server listens
 */

const bearer = "a-bearer";
const quickRetries = { strategy: "backoff", backoff: { initialInterval: 10 } };
const tokenCreateRequest = { grantType: "AUTHORIZATION_CODE", clientId: 26888344961664, subject: "john" };

/** @type {{ name: string, run: (surroundings: Surroundings) => Promise<void> }[]} */
export const cases = [
  {
    name: "token functions, simulator as fetch",
    async run({ makeContext }) {
      const { fetch } = createSimulator({ bearer });
      await useAllFunctions(makeContext({ bearer, serviceId: "715948317", fetch }));
    },
  },
  {
    name: "token functions, socket",
    async run({ makeContext, serverURL }) {
      // A separate service, because other runtimes use the same server.
      await useAllFunctions(makeContext({ bearer, serviceId: crypto.randomUUID(), serverURL }));
    },
  },
  {
    name: "abort",
    async run(surroundings) {
      await abortBefore(surroundings);
      const controller = new AbortController();
      const abortSoon = () => setTimeout(() => controller.abort(), 50);
      await endBetween(surroundings, { signal: controller.signal }, "RequestAbortedError", abortSoon);
      await abortDuring(surroundings, "hang", undefined);
      await abortDuring(surroundings, "stall", 200);
    },
  },
  {
    name: "timeout",
    async run(surroundings) {
      await timeOut(surroundings, "hang", { timeoutMs: 1_000 }, undefined);
      await timeOut(surroundings, "stall", { timeoutMs: 1_000 }, 200);
      await timeOut(surroundings, "hang", { signal: AbortSignal.timeout(1_000) }, undefined);
      await endBetween(surroundings, { timeoutMs: 500 }, "RequestTimeoutError");
    },
  },
  {
    name: "retry",
    async run(surroundings) {
      await retry(surroundings, "busy", false);
      // With this option the body is also read from a clone.
      await retry(surroundings, "busy", true);
      await retry(surroundings, "broken", true);
    },
  },
  {
    name: "errors",
    async run(surroundings) {
      for (const [name, provoke] of Object.entries(failures)) {
        const { error } = await provoke(surroundings);
        equal(error?.name, name, `the error of ${name}`);
        equal(error instanceof Error, true, `that ${name} is an Error`);
      }
    },
  },
  {
    name: "redirects, endless responses",
    async run(surroundings) {
      await redirect(surroundings);
      const id = crypto.randomUUID();
      const { error } = await list(troubled(surroundings, "endless", id), { maxErrorBytes: 1_000 });
      equal([error?.name, error?.body?.length], ["AuthleteDefaultError", 1_000], "an endless response");
      await untilClosed(surroundings, id);
    },
  },
  {
    name: "fetch is called with a URL and options, no response from a cache",
    async run(surroundings) {
      await callFetch(surroundings);
      await avoidCaches(surroundings);
    },
  },
  {
    name: "1,000 tokens",
    async run({ makeContext, serverURL, listServiceId: serviceId, ...surroundings }) {
      const context = makeContext({ bearer, serviceId, serverURL });
      const { totalCount, accessTokens } = unwrap(
        await tokenManagementList(context, { start: 0, end: 1000 }),
      );
      equal([totalCount, hashesOf(accessTokens)], [1000, 1000], "tokens in one response");
      const pages = [];
      for await (const page of paginate(tokenManagementList, context, {}, { pageSize: 300 })) {
        pages.push(unwrap(page).accessTokens ?? []);
      }
      equal([pages.length, hashesOf(pages.flat())], [4, 1000], "pages, and tokens in them");
      // Chunks of a body may end anywhere: here they end within characters.
      const { subject } = unwrap(await list(troubled({ makeContext, ...surroundings }, "bytewise")));
      equal(subject, "電話 📱", "text that arrived byte by byte");
    },
  },
];

/** How to provoke each error. */
const failures = {
  ResultError: ({ makeContext, serverURL }) => list(makeContext({ bearer: "another", serverURL })),
  AuthleteDefaultError: (surroundings) => list(troubled(surroundings, "proxy")),
  ResponseValidationError: (surroundings) => list(troubled(surroundings, "nonsense")),
  SDKValidationError: ({ makeContext }) =>
    tokenManagementCreate(makeContext({ bearer }), { serviceId: "1", tokenCreateRequest: { clientId: 1 } }),
  async ConnectionError({ makeContext, refusedURL, ...surroundings }) {
    const { error } = await list(troubled({ makeContext, ...surroundings }, "cut"));
    equal([error?.name, error?.statusCode], ["ConnectionError", 200], "the error of an incomplete response");
    const context = makeContext({ bearer, serviceId: "1", serverURL: refusedURL });
    const refused = await tokenManagementDelete(context, { accessTokenIdentifier: "a-secret-token" });
    equal(refused.error?.message.includes("a-secret-token"), false, "that no message contains the token");
    return refused;
  },
  RequestTimeoutError: (surroundings) => list(troubled(surroundings, "hang"), { timeoutMs: 100 }),
  RequestAbortedError: (surroundings) =>
    list(troubled(surroundings, "hang"), { signal: AbortSignal.abort(new Error("enough")) }),
  async InvalidRequestError({ makeContext, serverURL }) {
    const { error } = await list(makeContext({ bearer, serverURL }), { headers: { "no header": "x" } });
    equal(error?.name, "InvalidRequestError", "the error of an invalid header");
    return list(makeContext({ bearer: "two\nlines", serverURL }));
  },
  UnexpectedClientError: ({ makeContext }) => list(makeContext({ bearer, fetch: async () => undefined })),
};

/** Calls the seven functions as in the README; non-ASCII text makes a round trip. */
async function useAllFunctions(context) {
  const properties = [{ key: "device", value: "電話 📱" }];
  const scopes = ["openid", "history.read"];
  const created = unwrap(
    await tokenManagementCreate(context, {
      tokenCreateRequest: { ...tokenCreateRequest, scopes, properties },
    }),
  );
  equal([created.action, created.scopes], ["OK", scopes], "the new token");
  const { accessToken, refreshToken } = created;

  const listed = unwrap(await tokenManagementList(context, { subject: "john" }));
  equal([listed.totalCount, listed.accessTokens?.[0]?.properties], [1, properties], "the list");

  const otherProperties = [{ key: "device", value: "montre à gousset" }];
  const tokenUpdateRequest = { accessToken, properties: otherProperties };
  const updated = unwrap(await tokenManagementUpdate(context, { tokenUpdateRequest }));
  equal([updated.action, updated.properties], ["OK", otherProperties], "the updated token");

  const sub = "John in the ID token";
  const idtokenReissueRequest = { accessToken, refreshToken, sub };
  const reissued = unwrap(await tokenManagementReissueIdToken(context, { idtokenReissueRequest }));
  equal([reissued.action, claimsOf(reissued.idToken).sub], ["OK", sub], "the new ID token");

  equal(await introspect(context, accessToken), "OK", "introspection");
  const tokenRevokeRequest = { subject: "john" };
  equal(unwrap(await tokenManagementRevoke(context, { tokenRevokeRequest })).count, 1, "tokens revoked");
  equal(await introspect(context, accessToken), "UNAUTHORIZED", "introspection of a revoked token");

  const another = unwrap(await tokenManagementCreate(context, { tokenCreateRequest })).accessToken;
  const deleted = await tokenManagementDelete(context, { accessTokenIdentifier: another });
  equal([deleted.ok, deleted.response?.status], [true, 204], "the deletion");
  equal(await introspect(context, another), "UNAUTHORIZED", "introspection of a deleted token");
}

async function introspect(context, token) {
  return unwrap(await introspectionProcess(context, { introspectionRequest: { token } })).action;
}

async function abortBefore({ makeContext }) {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response();
  };
  const reason = new Error("too late");
  const { error } = await list(makeContext({ bearer, fetch }), { signal: AbortSignal.abort(reason) });
  equal(
    [error?.name, error?.cause === reason, sent],
    ["RequestAbortedError", true, 0],
    "abort before a call",
  );
}

/** Ends the wait for a second attempt; its timer would exceed the time limit of the driver. */
async function endBetween({ makeContext, hasRetries }, options, name, onAttempt = () => {}) {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    onAttempt();
    return new Response("", { status: 503 });
  };
  const backoff = { initialInterval: 200_000, maxInterval: 200_000, maxElapsedTime: 400_000 };
  const retries = { strategy: "backoff", backoff };
  // Loads the chunk for retries, which takes a while where modules come from a server.
  await list(makeContext({ bearer, fetch: async () => Response.json({}) }), { retries });
  const { error } = await list(makeContext({ bearer, fetch }), { retries, ...options });
  const expected = hasRetries ? [name, 1] : ["InvalidRequestError", 0];
  equal([error?.name, sent], expected, "a call that ends between two attempts");
}

/** Aborts once the server has the request, or once `fetch` has returned the response whose body never ends. */
async function abortDuring({ makeContext, troubleURL }, trouble, statusCode) {
  const id = crypto.randomUUID();
  const controller = new AbortController();
  let resolveReceived;
  const received = new Promise((resolve) => {
    resolveReceived = resolve;
  });
  const fetch = async (...args) => {
    const response = await globalThis.fetch(...args);
    resolveReceived();
    return response;
  };
  const context = makeContext({ bearer, serverURL: `${troubleURL}/${trouble}/${id}`, fetch });
  const call = list(context, { signal: controller.signal });
  await globalThis.fetch(`${troubleURL}/arrived/${id}`);
  if (statusCode) await received.then(() => pause(50));
  const reason = new Error("changed my mind");
  controller.abort(reason);
  const { error } = await call;
  const actual = [error?.name, error?.cause === reason, error?.statusCode];
  equal(actual, ["RequestAbortedError", true, statusCode], `abort of ${trouble}`);
  await untilClosed({ troubleURL }, id);
}

/** Waits until the runtime has closed the connection of a call. */
async function untilClosed({ troubleURL }, id) {
  await globalThis.fetch(`${troubleURL}/closed/${id}`);
}

async function timeOut(surroundings, trouble, options, statusCode) {
  const id = crypto.randomUUID();
  const started = Date.now();
  const { error } = await list(troubled(surroundings, trouble, id), options);
  const actual = [error?.name, error?.statusCode, Date.now() - started >= 900];
  equal(
    actual,
    ["RequestTimeoutError", statusCode, true],
    `timeout of ${trouble}, and that it did not end early`,
  );
  await untilClosed(surroundings, id);
}

/** A request whose first attempt fails and whose body arrives complete with the second. */
async function retry(surroundings, trouble, retryConnectionErrors) {
  const retries = { ...quickRetries, retryConnectionErrors };
  const context = troubled(surroundings, trouble, crypto.randomUUID());
  const request = { tokenCreateRequest: { ...tokenCreateRequest, subject: "john, twice" } };
  const res = await tokenManagementCreate(context, request, { retries });
  if (!surroundings.hasRetries)
    return equal(res.error?.name, "InvalidRequestError", "retries that the context does not support");
  const { subject, expiresIn } = unwrap(res);
  equal([subject, expiresIn], ["john, twice", 2], `subject and attempt, after ${trouble}`);
}

/** A redirect within the server is followed, except in browsers, which hide its target; no other redirect is followed. */
async function redirect(surroundings) {
  const create = async (trouble) => {
    const id = crypto.randomUUID();
    const { ok, error } = await tokenManagementCreate(troubled(surroundings, trouble, id), {
      tokenCreateRequest,
    });
    const { totalCount } = unwrap(await list(troubled(surroundings, "echoed", id)));
    return [error?.name ?? ok, totalCount];
  };
  const isPage = typeof location === "object" && typeof Deno === "undefined";
  const rejected = ["ResponseValidationError", 0];
  equal(await create("near"), isPage ? rejected : [true, 1], "a redirect within the server");
  equal(await create("far"), rejected, "a redirect to another server");
}

/** Options of a call without retries and, if the context has them, with retries: both are sent in different ways. */
const waysToSend = ({ hasRetries }) => [{}, ...(hasRetries ? [{ retries: quickRetries }] : [])];

/** `fetch` receives a string and an object, never a `Request`, which the `fetch` of another package may refuse. */
async function callFetch({ makeContext, ...surroundings }) {
  const calls = [];
  const fetch = async (...args) => {
    calls.push(args);
    return Response.json({ action: "OK" });
  };
  const context = makeContext({ bearer, serviceId: "1", serverURL: "https://authlete.example", fetch });
  const ways = waysToSend(surroundings);
  for (const options of ways) {
    unwrap(await tokenManagementCreate(context, { tokenCreateRequest }, options));
    unwrap(await list(context, options));
  }
  const found = calls.map(([url, { method, headers, body } = {}, ...others]) => [
    url,
    method,
    new Headers(headers).get("authorization"),
    body,
    others.length,
  ]);
  const path = "https://authlete.example/api/1/auth/token";
  const authorization = `Bearer ${bearer}`;
  const wanted = ways.flatMap(() => [
    [`${path}/create`, "POST", authorization, JSON.stringify(tokenCreateRequest), 0],
    [`${path}/get/list`, "GET", authorization, undefined, 0],
  ]);
  equal(found, wanted, "the arguments of fetch");
}

/** Each call reaches the server, although each response may be stored for ten minutes. */
async function avoidCaches(surroundings) {
  const context = troubled(surroundings, "cacheable");
  const ways = waysToSend(surroundings).flatMap((options) => [options, options]);
  const counts = [];
  for (const options of ways) counts.push(unwrap(await list(context, options)).totalCount);
  equal(
    counts,
    ways.map((_, index) => index + 1),
    "the requests that the server counted",
  );
}

const list = (context, options) => tokenManagementList(context, { serviceId: "1" }, options);

/** A context whose calls get the named trouble of `server.mjs`. */
function troubled({ makeContext, troubleURL }, trouble, id = crypto.randomUUID()) {
  return makeContext({ bearer, serviceId: "1", serverURL: `${troubleURL}/${trouble}/${id}` });
}

function unwrap(result) {
  if (result.ok) return result.value;
  throw result.error;
}

function claimsOf(jwt) {
  return JSON.parse(atob(jwt.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const hashesOf = (tokens) => new Set(tokens.map(({ accessTokenHash }) => accessTokenHash)).size;

function equal(actual, expected, what) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}`);
}
