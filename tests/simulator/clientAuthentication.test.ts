// Client authentication, seen at the endpoint for pushed authorization requests.
import type { Client } from "authlete-typescript-sdk/models";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { confidentialClient, issuer, oauthScene, publicClient } from "../support/oauth.js";
import { start } from "../support/simulatedTime.js";

const secret = confidentialClient.clientSecret as string;
const redirect = { client_id: "2", redirect_uri: "https://client.example.com/one" };
const seconds = start / 1000;
const keys = await generateKeyPair("ES256");
const otherKeys = await generateKeyPair("ES256");
const jwks = JSON.stringify({ keys: [await exportJWK(keys.publicKey)] });

const withMethod = (fields: Partial<Client>) =>
  oauthScene({ clients: [publicClient, { ...confidentialClient, ...fields }] });

describe("a client with a secret", () => {
  it.each<[string, Partial<Client>, object, object, string]>([
    ["the right secret (Basic)", {}, {}, { clientId: "2", clientSecret: secret }, "A245001"],
    [
      "the right secret and another in the form (Basic)",
      {},
      { client_secret: "x" },
      { clientSecret: secret },
      "A245001",
    ],
    ["no secret (Basic)", {}, {}, { clientId: "2" }, "A157304"],
    ["an empty secret (Basic)", {}, { client_secret: "" }, {}, "A157304"],
    ["a wrong secret (Basic)", {}, {}, { clientId: "2", clientSecret: "x" }, "A157305"],
    ["a secret in the form instead of Basic", {}, { client_secret: secret }, {}, "A157357"],
    [
      "the right secret (form)",
      { tokenAuthMethod: "CLIENT_SECRET_POST" },
      { client_secret: secret },
      {},
      "A245001",
    ],
    [
      "a wrong secret (form)",
      { tokenAuthMethod: "CLIENT_SECRET_POST" },
      { client_secret: "x" },
      {},
      "A157305",
    ],
    [
      "Basic instead of the form",
      { tokenAuthMethod: "CLIENT_SECRET_POST" },
      {},
      { clientSecret: secret },
      "A157357",
    ],
    ["the method none", { tokenAuthMethod: "NONE" }, {}, {}, "A157301"],
    ["a method, but is public", { clientType: "PUBLIC" }, {}, { clientSecret: secret }, "A157302"],
    ["a method that the simulator lacks", { tokenAuthMethod: "TLS_CLIENT_AUTH" }, {}, {}, "A157344"],
    ["a lock", { locked: true }, {}, { clientSecret: secret }, "SIM247308"],
  ])("that has %s", async (_, client, form, fields, resultCode) => {
    const pushed = await withMethod(client).push({ ...redirect, ...form }, fields);
    expect(pushed.resultCode).toBe(resultCode);
    if (resultCode === "A245001") return expect(pushed.action).toBe("CREATED");
    expect(pushed.action).toBe("UNAUTHORIZED");
    expect(JSON.parse(pushed.responseContent ?? "")).toMatchObject({
      error: "invalid_client",
      error_description: expect.stringContaining(`[${resultCode}] `),
      error_uri: `https://docs.authlete.com/#${resultCode}`,
    });
  });

  it("may use its alias, unless that is disabled", async () => {
    const alias = { ...redirect, client_id: "the-alias" };
    expect(await withMethod({}).push(alias, { clientSecret: secret })).toMatchObject({ action: "CREATED" });
    const disabled = withMethod({ clientIdAliasEnabled: false });
    expect(await disabled.push(alias, { clientSecret: secret })).toMatchObject({ resultCode: "A247307" });
  });
});

describe("a client that is", () => {
  it.each([
    ["public, with a secret in the form", { client_secret: "x" }, {}, "A157303"],
    ["public, with a secret in the header", {}, { clientId: "1", clientSecret: "x" }, "A157303"],
    ["public, with an empty secret", { client_secret: "" }, {}, "A245001"],
    ["missing", { client_id: undefined }, {}, "A247306"],
    ["unknown", { client_id: "3" }, {}, "A247307"],
    ["another in the header", {}, { clientId: "2", clientSecret: secret }, "A247303"],
  ])("%s", async (_, form, fields, resultCode) => {
    expect(await oauthScene().push(form, fields)).toMatchObject({ resultCode });
  });
});

describe("a client assertion", () => {
  const claims = { iss: "2", sub: "2", aud: issuer, jti: "1", iat: seconds, exp: seconds + 60 };
  const type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  const signed = (changes: object = {}, key = keys.privateKey) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: "ES256" }).sign(key);
  const scene = (fields: Partial<Client> = {}) =>
    withMethod({ tokenAuthMethod: "PRIVATE_KEY_JWT", jwks, ...fields });
  const push = ({ push: call }: ReturnType<typeof scene>, jwt: string | undefined, form: object = {}) =>
    call({ ...redirect, client_assertion: jwt, client_assertion_type: type, ...form });

  it.each<[string, object, string]>([
    ["all claims", {}, "A245001"],
    ["an array as audience", { aud: ["https://other.example.com", issuer] }, "A245001"],
    ["another issuer", { iss: "1" }, "A157315"],
    ["another subject", { sub: "1" }, "A157316"],
    ["no subject", { sub: undefined }, "A157316"],
    ["another audience", { aud: "https://other.example.com" }, "A157318"],
    ["no expiry", { exp: undefined }, "A157319"],
    ["an expiry in the past", { exp: seconds }, "A157320"],
    ["nbf in the future", { nbf: seconds + 1 }, "A157322"],
    ["iat in the future", { iat: seconds + 1 }, "A157323"],
    ["no jti", { jti: undefined }, "A157324"],
  ])("with %s", async (_, changes, resultCode) => {
    expect(await push(scene(), await signed(changes))).toMatchObject({ resultCode });
  });

  it("identifies the client if the request has no client_id", async () => {
    expect(await push(scene(), await signed(), { client_id: undefined })).toMatchObject({
      action: "CREATED",
    });
  });

  it("may have the endpoint as its audience, unless only the issuer is allowed", async () => {
    const pushedAuthReqEndpoint = `${issuer}/par`;
    const clients = [{ ...confidentialClient, tokenAuthMethod: "PRIVATE_KEY_JWT" as const, jwks }];
    const jwt = await signed({ aud: pushedAuthReqEndpoint });
    const open = oauthScene({ clients, service: { pushedAuthReqEndpoint } });
    expect(await push(open, jwt)).toMatchObject({ action: "CREATED" });
    const service = { pushedAuthReqEndpoint, clientAssertionAudRestrictedToIssuer: true };
    expect(await push(oauthScene({ clients, service }), jwt)).toMatchObject({ resultCode: "A157318" });
  });

  it("may be off by the allowed clock skew", async () => {
    const clients = [{ ...confidentialClient, tokenAuthMethod: "PRIVATE_KEY_JWT" as const, jwks }];
    const lenient = oauthScene({ clients, service: { allowableClockSkew: 10 } });
    const jwt = await signed({ iat: seconds + 10, nbf: seconds + 10, exp: seconds - 9 });
    expect(await push(lenient, jwt)).toMatchObject({ action: "CREATED" });
  });

  it("must be complete, signed by the client and of the right algorithm", async () => {
    expect(await push(scene(), undefined)).toMatchObject({ resultCode: "A157311" });
    expect(await push(scene(), "a")).toMatchObject({ resultCode: "A157312" });
    expect(await push(scene(), await signed(), { client_assertion_type: undefined })).toMatchObject({
      resultCode: "A157309",
    });
    expect(await push(scene(), await signed(), { client_assertion_type: "x" })).toMatchObject({
      resultCode: "A157310",
    });
    expect(await push(scene(), new UnsecuredJWT(claims).encode())).toMatchObject({ resultCode: "A157313" });
    expect(await push(scene({ tokenAuthSignAlg: "PS256" }), await signed())).toMatchObject({
      resultCode: "A157313",
    });
    expect(await push(scene({ jwks: undefined }), await signed())).toMatchObject({ resultCode: "A157325" });
    expect(await push(scene(), await signed({}, otherKeys.privateKey))).toMatchObject({
      resultCode: "A157326",
    });
  });

  it("may be signed with the secret (client_secret_jwt)", async () => {
    const sign = (key: string) =>
      new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(key));
    const fields = { tokenAuthMethod: "CLIENT_SECRET_JWT" } as const;
    expect(await push(scene(fields), await sign(secret))).toMatchObject({ action: "CREATED" });
    expect(await push(scene(fields), await sign("x".repeat(40)))).toMatchObject({ resultCode: "A157326" });
    expect(await push(scene(fields), await signed())).toMatchObject({ resultCode: "A157313" });
    expect(await push(scene(), await sign(secret))).toMatchObject({ resultCode: "A157313" });
  });

  it("is accepted once, even in 50 concurrent requests", async () => {
    const one = scene();
    const jwt = await signed();
    const pushed = await Promise.all(Array.from({ length: 50 }, () => push(one, jwt)));
    expect(pushed.filter(({ action }) => action === "CREATED")).toHaveLength(1);
    expect(pushed.filter(({ resultCode }) => resultCode === "SIM157324")).toHaveLength(49);
  });
});
