// What docs/commonjs.md says about fake timers beside its example.
const { createServer } = require("node:http");
const { AuthleteCore } = require("authlete-typescript-sdk/core");
const { tokenManagementList } = require("authlete-typescript-sdk/funcs/tokenManagementList");

const { setImmediate } = globalThis;
const options = { serviceId: "715948317", bearer: "a-bearer" };
const strategy = "backoff";

/** A `fetch` whose first responses are 503. */
function succeedAt(attempt) {
  let count = 0;
  return async () =>
    ++count < attempt ? new Response("", { status: 503 }) : Response.json({ totalCount: 0 });
}

/** Calls a function of the package, and collects its results. */
function start(context) {
  const results = [];
  const authlete = new AuthleteCore({ ...options, ...context });
  const call = tokenManagementList(authlete, {}).then((res) => results.push(res));
  return { call, results };
}

/** A server whose first response is 503. Resolves to its address. */
async function startServer() {
  let count = 0;
  server = createServer((_, response) => {
    response.writeHead(count++ ? 200 : 503, { "content-type": "application/json" });
    response.end('{"totalCount":0}');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

let server;
afterEach(() => {
  jest.useRealTimers();
  server?.closeAllConnections();
  server?.close();
});

test("advanceTimersByTime returns before the delay of a retry has begun", async () => {
  jest.useFakeTimers();
  const { results } = start({ fetch: succeedAt(2), retryConfig: { strategy } });
  jest.advanceTimersByTime(5_000);
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
  expect(results).toEqual([]);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(results).toMatchObject([{ ok: true }]);
});

test.each([
  [[], 1],
  [["performance"], 0],
])("maxElapsedTime ends retries without doNotFake: %j", async (doNotFake, ended) => {
  jest.useFakeTimers({ doNotFake });
  const retryConfig = { strategy, backoff: { maxInterval: 500, maxElapsedTime: 5_000 } };
  const { results } = start({ fetch: succeedAt(1_000), retryConfig, timeoutMs: 0 });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(results).toHaveLength(ended);
});

test("with advanceTimers, a call to a real server is retried", async () => {
  const serverURL = await startServer();
  jest.useFakeTimers({ advanceTimers: true });
  const retryConfig = { strategy, backoff: { initialInterval: 40 } };
  const { call, results } = start({ serverURL, retryConfig });
  await call;
  expect(results).toMatchObject([{ ok: true }]);
});

test("runAllTimersAsync ends a call to a real server", async () => {
  const serverURL = await startServer();
  jest.useFakeTimers();
  const { call, results } = start({ serverURL });
  await jest.runAllTimersAsync();
  await call;
  expect(results).toMatchObject([{ error: { name: "RequestTimeoutError" } }]);
});
