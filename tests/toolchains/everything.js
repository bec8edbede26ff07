// What tests of a user may import and call. Jest runs it in each set-up of docs/commonjs.md.
import { Authlete } from "authlete-typescript-sdk";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList.js";
import * as models from "authlete-typescript-sdk/models";
import { AccessTokenSchema } from "authlete-typescript-sdk/models/accessToken";
import * as errors from "authlete-typescript-sdk/models/errors";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { safeParse } from "valibot";

const options = { serviceId: "715948317", bearer: "a-bearer" };
const tokenCreateRequest = { grantType: "AUTHORIZATION_CODE", clientId: 26888344961664, subject: "john" };

test("functions call the simulator with both contexts", async () => {
  const { fetch } = createSimulator();
  for (const Context of [AuthleteCore, AuthleteFetchCore]) {
    const authlete = new Context({ ...options, fetch });
    const created = await tokenManagementCreate(authlete, { tokenCreateRequest });
    const introspectionRequest = { token: created.value.accessToken };
    const introspected = await introspectionProcess(authlete, { introspectionRequest });
    expect(introspected.value.action).toBe("OK");
  }
  const listed = await tokenManagementList(new AuthleteCore({ ...options, fetch }), { subject: "john" });
  expect(listed.value.totalCount).toBe(2);
});

test("retries and hooks load ky", async () => {
  const fetch = jest.fn(createSimulator().fetch);
  fetch.mockResolvedValueOnce(new Response("", { status: 503 }));
  const beforeRetry = jest.fn();
  const retryConfig = { strategy: "backoff", backoff: { initialInterval: 1, maxInterval: 1 } };
  const authlete = new AuthleteCore({
    ...options,
    fetch,
    retryConfig,
    hooks: { beforeRetry: [beforeRetry] },
  });
  const res = await tokenManagementList(authlete, {});
  expect(res.error).toBe(undefined);
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(beforeRetry).toHaveBeenCalledTimes(1);
});

test("errors are instances of their classes", async () => {
  const cause = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
  const authlete = new AuthleteCore({ ...options, fetch: () => Promise.reject(cause) });
  const { error } = await tokenManagementList(authlete, {});
  expect(error).toBeInstanceOf(errors.ConnectionError);
  expect(error).toBeInstanceOf(errors.HTTPClientError);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ code: "CONNECTION_REFUSED", cause });
  expect(() => new AuthleteCore({ serverURL: "ftp://a" })).toThrow(TypeError);
});

test("the class shares its modules with the functions", async () => {
  const authlete = new Authlete({ ...options, fetch: createSimulator().fetch });
  expect(authlete).toBeInstanceOf(AuthleteCore);
  await expect(authlete.token.management.list({ start: -1.5 })).rejects.toThrow(errors.SDKValidationError);
  const { accessToken } = await authlete.token.management.create({ tokenCreateRequest });
  expect(accessToken).toEqual(expect.any(String));
});

test("models are constants, schemas and their parts", () => {
  expect(models.GrantType.AuthorizationCode).toBe("AUTHORIZATION_CODE");
  expect(models.AccessTokenSchema).toBe(AccessTokenSchema);
  expect(safeParse(AccessTokenSchema, { clientId: 1 }).success).toBe(true);
  expect(safeParse(AccessTokenSchema, { clientId: {} }).success).toBe(false);
});

test("the debug logger prints a line for each request", async () => {
  const log = jest.fn();
  const fetch = debugLogger({ log, fetch: createSimulator().fetch });
  await tokenManagementList(new AuthleteCore({ ...options, fetch }), {});
  expect(log.mock.calls).toEqual([
    [expect.stringMatching(/^GET \/api\/715948317\/auth\/token\/get\/list 200/)],
  ]);
});

test("the simulator signs ID tokens", async () => {
  const { keys } = await createSimulator().jwks();
  expect(keys.map(({ alg }) => alg)).toEqual(["RS256", "ES256", "EdDSA"]);
});

test("the fetch of the test is used, with each context", async () => {
  const { fetch } = createSimulator();
  const spy = jest.spyOn(globalThis, "fetch").mockImplementation(fetch);
  await tokenManagementList(new AuthleteCore(options), {});
  await tokenManagementList(
    new AuthleteV2Core({ serviceApiKey: "715948317", serviceApiSecret: "a-secret" }),
    {},
  );
  expect(spy.mock.calls.map(([url]) => new URL(url).pathname)).toEqual([
    "/api/715948317/auth/token/get/list",
    "/api/auth/token/get/list",
  ]);
  spy.mockRestore();
});

test("a function can be mocked", async () => {
  const name = "authlete-typescript-sdk/funcs/tokenManagementDelete";
  jest.doMock(name, () => ({ tokenManagementDelete: async () => ({ ok: true, value: "mocked" }) }));
  const { tokenManagementDelete } = require(name);
  const res = await tokenManagementDelete(new AuthleteCore(options), { accessTokenIdentifier: "a-token" });
  expect(res).toEqual({ ok: true, value: "mocked" });
});
