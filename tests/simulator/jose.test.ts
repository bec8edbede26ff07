// JOSE objects: their verification, and the logout tokens that the simulator signs. jose creates and verifies the others.
import { backchannelLogoutToken } from "authlete-typescript-sdk/funcs/backchannelLogoutToken";
import { joseObjectJoseVerifyApi } from "authlete-typescript-sdk/funcs/joseObjectJoseVerifyApi";
import type { Client, JoseVerifyRequest } from "authlete-typescript-sdk/models";
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { serviceId, simulated } from "../support/client.js";

const now = 1_750_000_000;
const keyPair = await generateKeyPair("ES256", { extractable: true });
const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(keyPair.publicKey)), kid: "1" }] });
const secret = "a-secret-of-the-client-with-32-bytes";

function scene(client: Client = {}) {
  const clients = [{ clientId: 1, clientSecret: secret, jwks, ...client }];
  return simulated({ serviceId, clients, clock: () => now * 1000, issuer: "https://as.example.com" });
}

const sign = (claims: object, key: Parameters<SignJWT["sign"]>[0] = keyPair.privateKey, alg = "ES256") =>
  new SignJWT({ iss: "1", ...claims }).setProtectedHeader({ alg, kid: "1" }).sign(key);

async function verify(jose: string, request: Partial<JoseVerifyRequest> = {}) {
  const { authlete } = scene();
  const joseVerifyRequest = { jose, signedByClient: true, clientIdentifier: "1", ...request };
  const res = await joseObjectJoseVerifyApi(authlete, { joseVerifyRequest });
  return res.value ?? expect.unreachable(res.error?.message);
}

describe("verification of a JOSE object", () => {
  it("accepts a signature of the client, with all claims valid", async () => {
    const jose = await sign({ exp: now + 1, iat: now, nbf: now });
    expect(await verify(jose, { mandatoryClaims: ["exp"] })).toEqual({
      resultCode: "A160001",
      resultMessage: "[A160001] The JOSE is valid.",
      valid: true,
      signatureValid: true,
      missingClaims: [],
      invalidClaims: [],
    });
    expect(await verify(jose, { clientIdentifier: undefined })).toMatchObject({ valid: true });
  });

  it("accepts a symmetric signature with the secret of the client", async () => {
    const key = new TextEncoder().encode(secret);
    expect(await verify(await sign({}, key, "HS256"))).toMatchObject({ valid: true });
  });

  it("accepts a signature of the service", async () => {
    const { authlete } = scene({ backchannelLogoutUri: "https://client.example.com/logout" });
    const backchannelLogoutTokenRequest = { clientIdentifier: 1, subject: "john" };
    const { value } = await backchannelLogoutToken(authlete, { backchannelLogoutTokenRequest });
    const joseVerifyRequest = { jose: value?.logoutToken ?? "" };
    expect(await joseObjectJoseVerifyApi(authlete, { joseVerifyRequest })).toMatchObject({
      value: { valid: true },
    });
  });

  it.each<[string, () => Promise<string> | string, Partial<JoseVerifyRequest>, object]>([
    [
      "another key",
      async () => sign({}, (await generateKeyPair("ES256")).privateKey),
      {},
      { resultCode: "A160219", signatureValid: false },
    ],
    [
      "another secret",
      () => sign({}, new TextEncoder().encode(`${secret}!`), "HS256"),
      {},
      { resultCode: "A160219", signatureValid: false },
    ],
    [
      "no signature",
      () => new UnsecuredJWT({}).encode(),
      {},
      { resultCode: "A160219", signatureValid: false },
    ],
    ["no JOSE object", () => "a.b.c", {}, { resultCode: "A160202", signatureValid: false }],
    ["encryption", () => "a.b.c.d.e", {}, { resultCode: "A160101", signatureValid: false }],
    [
      "an unknown client",
      () => sign({}),
      { clientIdentifier: "2" },
      { resultCode: "A160216", signatureValid: false },
    ],
    [
      "a missing claim",
      () => sign({}),
      { mandatoryClaims: ["jti", "iss"] },
      { resultCode: "A160204", missingClaims: ["jti"], signatureValid: true },
    ],
    [
      "a time that is no integer",
      () => sign({ exp: 1.5 }),
      {},
      { resultCode: "A160205", invalidClaims: ["exp"] },
    ],
    [
      "exp in the past",
      () => sign({ exp: now }),
      {},
      { resultCode: "A160206", invalidClaims: ["exp"], signatureValid: true },
    ],
    [
      "exp at the end of the clock skew",
      () => sign({ exp: now - 10 }),
      { clockSkew: 10 },
      { resultCode: "A160206" },
    ],
    [
      "iat in the future",
      () => sign({ iat: now + 1 }),
      {},
      { resultCode: "A160207", invalidClaims: ["iat"] },
    ],
    [
      "nbf in the future",
      () => sign({ nbf: now + 1 }),
      {},
      { resultCode: "A160208", invalidClaims: ["nbf"] },
    ],
    ["two invalid claims", () => sign({ exp: 1, nbf: now + 1 }), {}, { invalidClaims: ["exp", "nbf"] }],
  ])("refuses %s", async (_, create, request, expected) => {
    const response = await verify(await create(), request);
    expect(response).toMatchObject({ valid: false, ...expected });
    expect(response.errorDescriptions?.[0]).toBe(response.resultMessage);
  });

  it.each(["exp", "iat", "nbf"])("allows the clock skew for %s", async (name) => {
    const jose = await sign({ [name]: name === "exp" ? now - 9 : now + 10 });
    expect(await verify(jose, { clockSkew: 10 })).toMatchObject({ valid: true });
  });

  it("requires the object", async () => {
    const { authlete } = scene();
    const { error } = await joseObjectJoseVerifyApi(authlete, { joseVerifyRequest: { jose: "" } });
    expect(error).toMatchObject({ statusCode: 400, resultCode: "A160201" });
  });
});

describe("a logout token", () => {
  it.each(["RS256", "ES256", "PS256", "EdDSA"] as const)(
    "is signed with %s, as the client requires for ID tokens",
    async (idTokenSignAlg) => {
      const { simulator, authlete } = scene({
        idTokenSignAlg,
        backchannelLogoutUri: "https://client.example.com/logout",
      });
      const backchannelLogoutTokenRequest = { clientIdentifier: "1", subject: "john", sessionId: "s" };
      const { value } = await backchannelLogoutToken(authlete, { backchannelLogoutTokenRequest });
      expect(value).toMatchObject({
        action: "OK",
        resultCode: "A504001",
        backchannelLogoutUri: "https://client.example.com/logout",
      });
      const keys = createLocalJWKSet((await simulator.jwks()) as never);
      const options = {
        issuer: "https://as.example.com",
        audience: "1",
        currentDate: new Date(now * 1000),
        typ: "logout+jwt",
      };
      const { payload, protectedHeader } = await jwtVerify(value?.logoutToken ?? "", keys, options);
      expect(protectedHeader.alg).toBe(idTokenSignAlg);
      expect(payload).toEqual({
        iss: "https://as.example.com",
        aud: "1",
        iat: now,
        exp: now + 120,
        jti: expect.stringMatching(/^[\w-]{43}$/),
        events: { "http://schemas.openid.net/event/backchannel-logout": {} },
        sub: "john",
        sid: "s",
      });
    },
  );

  it.each<[string, object, Client?]>([
    ["neither subject nor session", { clientIdentifier: 1 }],
    ["an unknown client", { clientIdentifier: 2, subject: "john" }],
    [
      "no session for a client that requires it",
      { clientIdentifier: 1, subject: "john" },
      { backchannelLogoutSessionRequired: true },
    ],
  ])("is refused for %s", async (_, request, client = {}) => {
    const backchannelLogoutTokenRequest = request as { clientIdentifier: number };
    const { value } = await backchannelLogoutToken(scene(client).authlete, { backchannelLogoutTokenRequest });
    expect(value).toMatchObject({ action: "CALLER_ERROR", resultCode: expect.stringMatching(/^SIM5042/) });
    expect(value).not.toHaveProperty("logoutToken");
  });
});
