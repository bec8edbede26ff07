import { introspectionStandardProcess } from "authlete-typescript-sdk/funcs/introspectionStandardProcess";
import { revocationProcess } from "authlete-typescript-sdk/funcs/revocationProcess";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import type { Client, RevocationRequest } from "authlete-typescript-sdk/models";
import type { SimulatorOptions } from "authlete-typescript-sdk/simulator";
import { describe, expect, it } from "vitest";
import { valueFrom } from "../support/outcome.js";
import { sha256 } from "../support/prover.js";
import { simulatedTokens } from "../support/simulatedTime.js";

const clients: Client[] = [
  { clientId: 1, clientType: "PUBLIC", tokenAuthMethod: "NONE" },
  { clientId: 2, clientType: "CONFIDENTIAL", tokenAuthMethod: "CLIENT_SECRET_BASIC", clientSecret: "secret" },
  { clientId: 3, clientType: "PUBLIC", tokenAuthMethod: "NONE", locked: true },
];

function scene(options: SimulatorOptions = { clients }) {
  const { authlete, create } = simulatedTokens(options);
  return {
    create: (clientId = 1) => create({ clientId }),
    revoke: async (parameters: string, fields: Partial<RevocationRequest> = {}) =>
      valueFrom(await revocationProcess(authlete, { revocationRequest: { parameters, ...fields } })),
    isActive: async (token: string) => {
      const standardIntrospectionRequest = { parameters: `token=${token}` };
      const { responseContent = "" } = valueFrom(
        await introspectionStandardProcess(authlete, { standardIntrospectionRequest }),
      );
      return JSON.parse(responseContent).active;
    },
    count: async () => valueFrom(await tokenManagementList(authlete)).totalCount,
  };
}

const revoked = { action: "OK", resultCode: "A113001" };

describe("revocation", () => {
  it.each(["token", "refreshToken"] as const)("revokes both tokens with the %s (A113001)", async (kind) => {
    const { create, revoke, isActive } = scene();
    const created = await create();
    const other = await create();
    const hint = kind === "token" ? "refresh_token" : "access_token";
    const response = await revoke(`client_id=1&token=${created[kind]}&token_type_hint=${hint}`);
    expect(response).toMatchObject(revoked);
    expect(response).not.toHaveProperty("responseContent");
    expect(await isActive(created.token)).toBe(false);
    expect(await isActive(created.refreshToken)).toBe(false);
    expect(await isActive(other.token)).toBe(true);
  });

  it("succeeds with an unknown token, and with one that is revoked (A113001)", async () => {
    const { create, revoke } = scene();
    expect(await revoke("client_id=1&token=unknown")).toMatchObject(revoked);
    const { token } = await create();
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => revoke(`client_id=1&token=${token}`)),
    );
    for (const response of responses) expect(response).toMatchObject(revoked);
  });

  it("does not accept the hash of a token as the token", async () => {
    const { create, revoke, count } = scene();
    const { token } = await create();
    expect(await revoke(`client_id=1&token=${await sha256(token)}`)).toMatchObject(revoked);
    expect(await count()).toBe(1);
  });

  it("refuses another client's token (A116301)", async () => {
    const { create, revoke, isActive } = scene();
    const { token, refreshToken } = await create(2);
    for (const value of [token, refreshToken])
      expect(await revoke(`client_id=1&token=${value}`)).toMatchObject({
        action: "BAD_REQUEST",
        resultCode: "A116301",
        responseContent: expect.stringContaining('"error":"invalid_request"'),
      });
    expect(await isActive(token)).toBe(true);
  });

  it("refuses a request without parameters, without a token, with an empty one and with two", async () => {
    const { revoke } = scene();
    const refused = (resultCode: string) => ({
      action: "BAD_REQUEST",
      resultCode,
      responseContent: expect.stringContaining(`"error_description":"[${resultCode}] `),
    });
    expect(await revoke("")).toMatchObject(refused("A113301"));
    expect(await revoke("client_id=1")).toMatchObject(refused("A115301"));
    expect(await revoke("client_id=1&token=")).toMatchObject(refused("A115302"));
    expect(await revoke("client_id=1&token=a&token=b")).toMatchObject(refused("A115303"));
  });

  it("authenticates the client", async () => {
    const { create, revoke, isActive } = scene();
    const { token } = await create(2);
    const refused = (resultCode: string) => ({
      action: "INVALID_CLIENT",
      resultCode,
      responseContent: expect.stringContaining('"error":"invalid_client"'),
    });
    const parameters = `token=${token}`;
    const basic = (clientSecret: string, clientId = "2") => revoke(parameters, { clientId, clientSecret });
    expect(await revoke(parameters)).toMatchObject(refused("A114301"));
    expect(await revoke(`${parameters}&client_id=2`)).toMatchObject(refused("A157304"));
    expect(await revoke(`${parameters}&client_id=9`)).toMatchObject(refused("A114304"));
    expect(await revoke(`${parameters}&client_id=3`)).toMatchObject(refused("A114307"));
    expect(await basic("wrong")).toMatchObject(refused("A157305"));
    expect(await basic("secret", "1")).toMatchObject(refused("A157303"));
    expect(await isActive(token)).toBe(true);
    expect(await basic("secret")).toMatchObject(revoked);
    expect(await isActive(token)).toBe(false);
  });

  it("accepts every client if the service has none", async () => {
    const { create, revoke, isActive } = scene({});
    const { token } = await create();
    expect(await revoke(`client_id=2&token=${token}`)).toMatchObject({ resultCode: "A116301" });
    expect(await revoke(`client_id=1&token=${token}`)).toMatchObject(revoked);
    expect(await isActive(token)).toBe(false);
  });

  it("responds with JavaScript if the client requests JSONP", async () => {
    const { revoke } = scene();
    const response = await revoke("client_id=1&token=a&callback=app.done");
    expect(response).toMatchObject({ ...revoked, responseContent: "app.done();" });
    const unsafe = await revoke("client_id=1&token=a&callback=alert(1)%2F%2F");
    expect(unsafe).not.toHaveProperty("responseContent");
  });
});
