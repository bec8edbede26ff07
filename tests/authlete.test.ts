import { Authlete, AuthleteCore } from "authlete-typescript-sdk";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { ResultError, SDKValidationError } from "authlete-typescript-sdk/models/errors";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { expect, it, vi } from "vitest";
import { bearer, serviceId } from "./support/client.js";
import { tokenCreateRequest } from "./support/documented.js";

const make = (own = {}) =>
  new Authlete({ bearer, serviceId, fetch: createSimulator({ bearer }).fetch, ...own });

it("gives values", async () => {
  const authlete = make();
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
  await expect(make({ bearer: "wrong" }).token.management.list({})).rejects.toBeInstanceOf(ResultError);
  await expect(make().token.management.create({} as never)).rejects.toBeInstanceOf(SDKValidationError);
});

it("gives the HTTP answer beside the value where it is asked for", async () => {
  const { value, response } = await make().token.management.list({}).withResponse();
  expect(value.totalCount).toBe(0);
  expect(response.status).toBe(200);
});

it("leaves no promise unhandled, whichever of the two is asked for", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const authlete = make({ bearer: "wrong" });
  await expect(authlete.token.management.list({}).withResponse()).rejects.toBeInstanceOf(ResultError);
  await expect(authlete.token.management.list({})).rejects.toBeInstanceOf(ResultError);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it("takes the options of a call", async () => {
  await expect(make().token.management.list({}, { serverURL: "nonsense" })).rejects.toThrow("serverURL");
});

it("makes its namespaces once, and when they are first used", () => {
  const authlete = make();
  expect(authlete.token.management).toBe(authlete.token.management);
  expect(authlete.introspection).toBe(authlete.introspection);
  expect(Object.keys(authlete)).toEqual([]);
});

it("is a context for functions, too", async () => {
  const authlete = make();
  expect(authlete).toBeInstanceOf(AuthleteCore);
  expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true });
});
