import { Authlete, AuthleteCore } from "authlete-typescript-sdk";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import {
  ConnectionError,
  InvalidRequestError,
  ResultError,
  SDKValidationError,
} from "authlete-typescript-sdk/models/errors";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bearer, json, serviceId } from "./support/client.js";
import { tokenCreateRequest } from "./support/documented.js";

const create = (options = {}) =>
  new Authlete({ bearer, serviceId, fetch: createSimulator({ bearer }).fetch, ...options });

it("returns values", async () => {
  const authlete = create();
  const { accessToken = "", refreshToken = "" } = await authlete.token.management.create({
    tokenCreateRequest,
  });
  const { accessTokens } = await authlete.token.management.list({});
  expect(accessTokens).toHaveLength(1);
  expect(
    await authlete.introspection.process({ introspectionRequest: { token: accessToken } }),
  ).toMatchObject({ action: "OK" });
  expect(
    await authlete.token.management.update({ tokenUpdateRequest: { accessToken, scopes: [] } }),
  ).toMatchObject({ action: "OK" });
  const idtokenReissueRequest = { accessToken, refreshToken };
  expect(await authlete.token.management.reissueIdToken({ idtokenReissueRequest })).toMatchObject({
    action: "CALLER_ERROR",
  });
  expect(await authlete.token.management.revoke({ tokenRevokeRequest: { subject: "john" } })).toMatchObject({
    count: 1,
  });
  expect(await authlete.token.management.delete({ accessTokenIdentifier: accessToken })).toBeUndefined();
});

it("throws errors", async () => {
  await expect(create({ bearer: "wrong" }).token.management.list({})).rejects.toBeInstanceOf(ResultError);
  await expect(create().token.management.create({} as never)).rejects.toBeInstanceOf(SDKValidationError);
});

it("returns the HTTP response with the value if withResponse is called", async () => {
  const { value, response } = await create().token.management.list({}).withResponse();
  expect(value.totalCount).toBe(0);
  expect(response.status).toBe(200);
});

it("leaves no rejection unhandled, with or without withResponse", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const authlete = create({ bearer: "wrong" });
  await expect(authlete.token.management.list({}).withResponse()).rejects.toBeInstanceOf(ResultError);
  await expect(authlete.token.management.list({})).rejects.toBeInstanceOf(ResultError);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it("accepts options for a call", async () => {
  await expect(create().token.management.list({}, { serverURL: "nonsense" })).rejects.toThrow("serverURL");
});

it("creates its namespaces once, when they are first used", () => {
  const authlete = create();
  expect(authlete.token.management).toBe(authlete.token.management);
  expect(authlete.introspection).toBe(authlete.introspection);
  expect(Object.keys(authlete)).toEqual([]);
});

it("can be passed to functions as a context", async () => {
  const authlete = create();
  expect(authlete).toBeInstanceOf(AuthleteCore);
  expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true });
});

it("rejects with a class of models/errors if no server is known for a method of the organization's API", async () => {
  const authlete = new Authlete({ bearer, serviceId, serverURL: "https://authlete.example.com" });
  const error = await authlete.organization.list().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ name: "InvalidRequestError", code: "IDP_MISSING" });
});

describe("the stack of an error", () => {
  const { stackTraceLimit } = Error;

  // The test runner sets a much higher limit than Node's default.
  beforeEach(() => {
    Error.stackTraceLimit = 10;
  });
  afterEach(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  const failed = async () => json({ resultCode: "A1", resultMessage: "m" }, { status: 400 });
  const wait = () => new Promise((resolve) => setTimeout(resolve, 5));
  const failedLater = () => wait().then(failed);
  const errors = [
    ["a ResultError", ResultError, () => create({ fetch: failed }).token.management.list({})],
    [
      "a ResultError that arrives later",
      ResultError,
      () => create({ fetch: failedLater }).token.management.list({}),
    ],
    ["an SDKValidationError", SDKValidationError, () => create().token.management.create({} as never)],
  ] as const;

  const catchError = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.unreachable("the call succeeded"),
      (error: Error) => error,
    );

  it.each(errors)("names the function that awaits the value: %s", async (_, type, call) => {
    async function userFunction() {
      return await call();
    }
    const error = await catchError(userFunction());
    expect(error).toBeInstanceOf(type);
    expect(error.stack).toContain("userFunction");
  });

  it.each(errors)("names the function that awaits the value and the response: %s", async (_, type, call) => {
    async function userFunction() {
      return await call().withResponse();
    }
    const error = await catchError(userFunction());
    expect(error).toBeInstanceOf(type);
    expect(error.stack).toContain("userFunction");
  });

  it("names the function if the connection fails", async () => {
    // ky adds so many lines of its own that ten leave little room for others.
    Error.stackTraceLimit = stackTraceLimit;
    const authlete = create({
      fetch: async () => {
        await wait();
        throw new TypeError("fetch failed");
      },
    });
    async function userFunction() {
      return await authlete.token.management.list({}).withResponse();
    }
    const error = await catchError(userFunction());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.stack).toContain("userFunction");
  });
});

it("resolves both promises if both are used", async () => {
  const promise = create().token.management.list({});
  const { value, response } = await promise.withResponse();
  expect(await promise).toBe(value);
  expect((await promise.withResponse()).response).toBe(response);
});
