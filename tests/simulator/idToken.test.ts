// ID tokens of the token endpoint and of tokenManagementReissueIdToken.
import { createHash } from "node:crypto";
import { tokenManagementReissueIdToken } from "authlete-typescript-sdk/funcs/tokenManagementReissueIdToken";
import type { Client, TokenResponse } from "authlete-typescript-sdk/models";
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { start } from "../support/simulatedTime.js";
import {
  type CodeFields,
  confidentialClient,
  contentOf,
  publicClient,
  tokenScene,
} from "../support/tokenScene.js";

const openid = { scopes: ["openid", "read"], authTime: 1_700_000_000, acr: "gold", nonce: "n-0S6" };

/** Verifies an ID token with the keys of the simulator. */
async function verified({ simulator }: ReturnType<typeof tokenScene>, idToken: string | undefined) {
  const keys = createLocalJWKSet((await simulator.jwks()) as unknown as JSONWebKeySet);
  const options = { issuer: "https://as.example.com", audience: "1", currentDate: new Date(start) };
  return jwtVerify(idToken ?? "", keys, options);
}

/** The left half of a hash (OpenID Connect Core, section 3.1.3.6). */
function leftHalf(algorithm: string, text: string | undefined) {
  const hash = createHash(algorithm)
    .update(text ?? "")
    .digest();
  return hash.subarray(0, hash.length / 2).toString("base64url");
}

async function exchanged(code: CodeFields, options: Parameters<typeof tokenScene>[0] = {}) {
  const scene = tokenScene({ ...options, codes: [{ ...openid, ...code }] });
  return { ...scene, response: await scene.exchange() };
}

/** Reissues the ID token of a refresh. */
async function reissue({ authlete }: ReturnType<typeof tokenScene>, response: TokenResponse) {
  const { accessToken = "", refreshToken = "" } = response;
  const res = await tokenManagementReissueIdToken(authlete, {
    idtokenReissueRequest: { accessToken, refreshToken },
  });
  if (!res.ok) throw res.error;
  return res.value;
}

describe("an ID token", () => {
  it("contains the claims of OpenID Connect, and is signed with RS256", async () => {
    const scene = await exchanged({});
    const { idToken, accessToken } = scene.response;
    const { payload, protectedHeader } = await verified(scene, idToken);
    expect(protectedHeader.alg).toBe("RS256");
    expect(payload).toEqual({
      iss: "https://as.example.com",
      sub: "john",
      aud: ["1"],
      iat: start / 1000,
      exp: start / 1000 + 3600,
      nonce: "n-0S6",
      auth_time: 1_700_000_000,
      acr: "gold",
      at_hash: leftHalf("sha256", accessToken),
    });
    expect(contentOf(scene.response)).toMatchObject({ id_token: idToken });
  });

  it("is issued only with the scope openid", async () => {
    const { response } = await exchanged({ scopes: ["read"] });
    expect(response.idToken).toBeUndefined();
    expect(contentOf(response)).not.toHaveProperty("id_token");
  });

  it("contains a nonce, auth_time and acr only if there are values", async () => {
    const { response } = await exchanged({ nonce: undefined, authTime: undefined, acr: undefined });
    const claims = decodeJwt(response.idToken ?? "");
    expect(Object.keys(claims).toSorted()).toEqual(["at_hash", "aud", "exp", "iat", "iss", "sub"]);
  });

  it.each([
    ["RS256", "sha256"],
    ["ES256", "sha256"],
    ["PS256", "sha256"],
    ["EdDSA", "sha512"],
  ] as const)("is signed with %s if the client is registered with it", async (idTokenSignAlg, hash) => {
    const scene = await exchanged({}, { clients: [{ ...publicClient, idTokenSignAlg }] });
    const { idToken = "", accessToken } = scene.response;
    const keys = (await scene.simulator.jwks()).keys;
    const { alg, kid } = decodeProtectedHeader(idToken);
    expect(alg).toBe(idTokenSignAlg);
    expect(keys.map((key) => key["kid"])).toContain(kid);
    expect(decodeJwt(idToken)["at_hash"]).toBe(leftHalf(hash, accessToken));
    expect((await verified(scene, idToken)).payload.sub).toBe("john");
  });

  it("is signed with the secret of the client with HS256", async () => {
    const client: Client = { ...confidentialClient, idTokenSignAlg: "HS256" };
    const scene = tokenScene({
      clients: [client],
      codes: [{ ...openid, clientId: 2, clientIdentifier: "2" }],
    });
    const { clientSecret } = confidentialClient;
    const form = { grant_type: "authorization_code", code: "code" };
    const { idToken = "" } = await scene.request(form, { clientId: "2", clientSecret });
    const key = new TextEncoder().encode(clientSecret);
    const { payload } = await jwtVerify(idToken, key, { currentDate: new Date(start) });
    expect(payload.sub).toBe("john");
  });

  it("is not signed with NONE", async () => {
    const { response } = await exchanged({}, { clients: [{ ...publicClient, idTokenSignAlg: "NONE" }] });
    const [header = "", payload = "", signature] = (response.idToken ?? "").split(".");
    expect(JSON.parse(atob(header))).toEqual({ alg: "none" });
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({ sub: "john" });
    expect(signature).toBe("");
  });

  it("contains the claims of the grant, which do not replace those of OpenID Connect", async () => {
    const claims = JSON.stringify({
      email: "john@example.com",
      sub: "mary",
      iss: "https://evil.example.com",
    });
    const scene = await exchanged({ claims });
    const { payload } = await verified(scene, scene.response.idToken);
    expect(payload).toMatchObject({ email: "john@example.com", sub: "john" });
  });

  it.each([
    ["the grant", { idTokenAudType: "string" }, {}],
    ["the service", {}, { service: { idTokenAudType: "string" } }],
  ])("has a string as audience if %s says so", async (_, code, options) => {
    const { response } = await exchanged(code, options);
    expect(decodeJwt(response.idToken ?? "").aud).toBe("1");
  });

  it("has the sub of the grant instead of the subject", async () => {
    const { response } = await exchanged({ sub: "alias-of-john" });
    expect(decodeJwt(response.idToken ?? "").sub).toBe("alias-of-john");
  });

  it("expires after the duration of the service", async () => {
    const { response } = await exchanged({}, { service: { idTokenDuration: 60 } });
    expect(decodeJwt(response.idToken ?? "").exp).toBe(start / 1000 + 60);
  });

  it("has a pairwise sub, the same for clients of one sector only", async () => {
    const subOf = async (host: string, subject = "john") => {
      const redirectUris = [`https://${host}/callback`];
      const client: Client = { ...publicClient, subjectType: "PAIRWISE", redirectUris };
      const { response } = await exchanged({ subject }, { clients: [client] });
      return decodeJwt(response.idToken ?? "").sub;
    };
    const sub = await subOf("a.example.com");
    expect(sub).not.toBe("john");
    expect(await subOf("a.example.com")).toBe(sub);
    expect(await subOf("b.example.com")).not.toBe(sub);
    expect(await subOf("a.example.com", "mary")).not.toBe(sub);
  });
});

describe("a refresh with idTokenReissuable", () => {
  const service = { idTokenReissuable: true };

  it("returns ID_TOKEN_REISSUABLE with subject and requested claims, and without ticket and ID token", async () => {
    const request = { claims: { id_token: { email: null } } };
    const { refresh, response } = await exchanged({ request }, { service });
    const refreshed = await refresh(response.refreshToken);
    expect(refreshed).toMatchObject({
      action: "ID_TOKEN_REISSUABLE",
      resultCode: "A053001",
      subject: "john",
      requestedIdTokenClaims: ["email"],
    });
    expect(refreshed.ticket).toBeUndefined();
    expect(refreshed.idToken).toBeUndefined();
    expect(contentOf(refreshed)).toMatchObject({ access_token: refreshed.accessToken });
  });

  it("reissues an ID token that keeps auth_time, acr and sub, and drops the nonce", async () => {
    const scene = await exchanged({ sub: "alias-of-john" }, { service });
    scene.time.now += 1000;
    const refreshed = await scene.refresh(scene.response.refreshToken);
    const { idToken, responseContent } = await reissue(scene, refreshed);
    const { payload, protectedHeader } = await verified(scene, idToken);
    expect(protectedHeader.alg).toBe("RS256");
    expect(payload).toEqual({
      iss: "https://as.example.com",
      sub: "alias-of-john",
      aud: ["1"],
      iat: start / 1000 + 1,
      exp: start / 1000 + 3601,
      auth_time: 1_700_000_000,
      acr: "gold",
    });
    expect(JSON.parse(responseContent ?? "")).toMatchObject({
      access_token: refreshed.accessToken,
      refresh_token: refreshed.refreshToken,
      id_token: idToken,
    });
  });

  it("returns OK without the scope openid, and if the service cannot reissue ID tokens", async () => {
    const without = await exchanged({ scopes: ["read"] }, { service });
    expect(await without.refresh(without.response.refreshToken)).toMatchObject({ action: "OK" });
    const unable = await exchanged({});
    expect(await unable.refresh(unable.response.refreshToken)).toMatchObject({ action: "OK" });
  });
});
