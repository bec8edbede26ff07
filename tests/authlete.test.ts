import { Authlete, AuthleteCore } from "authlete-typescript-sdk";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { ResultError, SDKValidationError } from "authlete-typescript-sdk/models/errors";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { expect, it, vi } from "vitest";
import { bearer, serviceId } from "./support/client.js";
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
