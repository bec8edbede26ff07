// Refreshing tokens: rotation, its exceptions, scopes and expiry.
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { start } from "../support/simulatedTime.js";
import { basic, contentOf, refusal, type TokenSceneOptions, tokenScene } from "../support/tokenScene.js";

/** A scene in which the code has been exchanged. */
async function refreshScene(options: TokenSceneOptions = {}, form: Record<string, string> = {}) {
  const scene = tokenScene(options);
  return { ...scene, first: await scene.exchange(form) };
}

const unknown = refusal("A053305", "invalid_grant");

/** Creates a function that proves the possession of a new key. */
async function createKey() {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = await exportJWK(publicKey);
  const prove = () =>
    new SignJWT({ jti: crypto.randomUUID(), htm: "POST", htu: "https://as.example.com/token" })
      .setProtectedHeader({ typ: "dpop+jwt", alg: "ES256", jwk })
      .setIssuedAt(start / 1000)
      .sign(privateKey);
  return { prove, thumbprint: await calculateJwkThumbprint(jwk) };
}

describe("a refresh token", () => {
  it("is exchanged for new tokens, and is then unknown", async () => {
    const { refresh, first, authlete } = await refreshScene();
    const second = await refresh(first.refreshToken);
    expect(second).toMatchObject({
      action: "OK",
      resultCode: "A053001",
      grantType: "REFRESH_TOKEN",
      subject: "john",
      scopes: ["read", "write"],
      previousRefreshTokenUsed: false,
    });
    expect(contentOf(second)).toEqual({
      access_token: second.accessToken,
      refresh_token: second.refreshToken,
      token_type: "Bearer",
      expires_in: 3600,
      scope: "read write",
    });
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(await refresh(first.refreshToken)).toMatchObject(unknown);
    const old = await introspectionProcess(authlete, {
      introspectionRequest: { token: first.accessToken ?? "" },
    });
    expect(old).toMatchObject({ value: { action: "UNAUTHORIZED", existent: false } });
    expect(await refresh(second.refreshToken)).toMatchObject({ action: "OK" });
  });

  it("is used once under 50 concurrent calls", async () => {
    const { refresh, first } = await refreshScene();
    const values = await Promise.all(Array.from({ length: 50 }, () => refresh(first.refreshToken)));
    expect(values.filter(({ action }) => action === "OK")).toHaveLength(1);
    expect(values.filter(({ resultCode }) => resultCode === "A053305")).toHaveLength(49);
  });

  it("of another client is refused (A053307)", async () => {
    const { request, refresh, first } = await refreshScene();
    const form = { grant_type: "refresh_token", refresh_token: first.refreshToken ?? "" };
    expect(await request(form, basic)).toMatchObject(refusal("A053307", "invalid_grant"));
    expect(await refresh(first.refreshToken)).toMatchObject({ action: "OK" });
  });

  it("that has expired is refused (A053308)", async () => {
    const { time, refresh, first } = await refreshScene();
    time.now += 86_400_000 - 1;
    const second = await refresh(first.refreshToken);
    expect(second).toMatchObject({ action: "OK", refreshTokenExpiresAt: time.now + 86_400_000 });
    time.now += 86_400_000;
    expect(await refresh(second.refreshToken)).toMatchObject(refusal("A053308", "invalid_grant"));
  });

  it.each([
    ["A053301", "client_id=1&grant_type=refresh_token"],
    ["A053302", "client_id=1&grant_type=refresh_token&refresh_token="],
    ["A053303", "client_id=1&grant_type=refresh_token&refresh_token=a&refresh_token=b"],
    ["A053304", "client_id=1&grant_type=refresh_token&refresh_token=a&scope=a&scope=b"],
  ])("is refused if a parameter is missing, empty or repeated (%s)", async (resultCode, form) => {
    expect(await tokenScene().request(form)).toMatchObject(refusal(resultCode, "invalid_request"));
  });

  it("bound to a key is refused with another key or none (A053311)", async () => {
    const scene = tokenScene();
    const [key, other] = await Promise.all([createKey(), createKey()]);
    const { refreshToken } = await scene.exchange({}, { dpop: await key.prove() });
    const wrong = refusal("A053311", "invalid_grant");
    expect(await scene.refresh(refreshToken, {}, { dpop: await other.prove() })).toMatchObject(wrong);
    expect(await scene.refresh(refreshToken)).toMatchObject(wrong);
    const refreshed = await scene.refresh(refreshToken, {}, { dpop: await key.prove() });
    expect(refreshed.action).toBe("OK");
    expect(contentOf(refreshed)).toMatchObject({ token_type: "DPoP" });
  });

  it("adds properties to those of the token", async () => {
    const { refresh, first } = await refreshScene({ codes: [{ properties: [{ key: "a", value: "1" }] }] });
    const properties = [{ key: "b", value: "2" }];
    const second = await refresh(first.refreshToken, {}, { properties });
    expect(contentOf(second)).toMatchObject({ a: "1", b: "2" });
  });
});

describe("the scopes of a refresh", () => {
  it("may be narrower, which does not change those of the refresh token", async () => {
    const { refresh, first } = await refreshScene();
    const second = await refresh(first.refreshToken, { scope: "read" });
    expect(second).toMatchObject({ scopes: ["read"], refreshTokenScopes: ["read", "write"] });
    expect(contentOf(second)).toMatchObject({ scope: "read" });
    expect(await refresh(second.refreshToken)).toMatchObject({ scopes: ["read", "write"] });
  });

  it("may not be wider (A053309), and the refresh token stays valid", async () => {
    const { refresh, first } = await refreshScene();
    const wider = await refresh(first.refreshToken, { scope: "read admin" });
    expect(wider).toMatchObject(refusal("A053309", "invalid_scope"));
    expect(await refresh(first.refreshToken)).toMatchObject({ action: "OK" });
  });

  it.each([
    [["openid", "read"], ["read"]],
    [
      ["openid", "offline_access"],
      ["openid", "offline_access"],
    ],
  ])("of %j are %j if the service drops openid without offline_access", async (scopes, expected) => {
    const service = { openidDroppedOnRefreshWithoutOfflineAccess: true };
    const { refresh, first } = await refreshScene({ service, codes: [{ scopes }] });
    expect(await refresh(first.refreshToken)).toMatchObject({ scopes: expected });
  });
});

describe("a service with refreshTokenKept", () => {
  it("accepts a refresh token several times, until it expires", async () => {
    const { refresh, first, time } = await refreshScene({ service: { refreshTokenKept: true } });
    time.now += 1000;
    const second = await refresh(first.refreshToken);
    expect(second).toMatchObject({
      refreshToken: first.refreshToken,
      refreshTokenExpiresAt: start + 86_400_000,
    });
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(await refresh(first.refreshToken)).toMatchObject({ action: "OK" });
  });

  it("resets its lifetime with refreshTokenDurationReset", async () => {
    const service = { refreshTokenKept: true, refreshTokenDurationReset: true };
    const { refresh, first, time } = await refreshScene({ service });
    time.now += 1000;
    expect(await refresh(first.refreshToken)).toMatchObject({
      refreshTokenExpiresAt: time.now + 86_400_000,
    });
  });
});

it("keeps the remaining lifetime of the refresh token with refreshTokenDurationKept", async () => {
  const { refresh, first, time } = await refreshScene({ service: { refreshTokenDurationKept: true } });
  time.now += 1000;
  const second = await refresh(first.refreshToken);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(second).toMatchObject({ refreshTokenExpiresAt: start + 86_400_000, refreshTokenDuration: 86_399 });
});

describe("a service with refreshTokenIdempotent", () => {
  const options = { service: { refreshTokenIdempotent: true } };

  it("returns the same refresh token for 60 seconds, and then an error that says so", async () => {
    const { refresh, first, time } = await refreshScene(options);
    const second = await refresh(first.refreshToken);
    time.now += 59_999;
    const repeated = await refresh(first.refreshToken);
    expect(repeated).toMatchObject({
      action: "OK",
      refreshToken: second.refreshToken,
      refreshTokenExpiresAt: second.refreshTokenExpiresAt,
      previousRefreshTokenUsed: true,
    });
    time.now += 1;
    expect(await refresh(first.refreshToken)).toMatchObject({ ...unknown, previousRefreshTokenUsed: true });
    expect(await refresh(second.refreshToken)).toMatchObject({
      action: "OK",
      previousRefreshTokenUsed: false,
    });
  });

  it("returns one new refresh token to 50 concurrent calls", async () => {
    const { refresh, first } = await refreshScene(options);
    const values = await Promise.all(Array.from({ length: 50 }, () => refresh(first.refreshToken)));
    expect(new Set(values.map(({ action }) => action))).toEqual(new Set(["OK"]));
    expect(new Set(values.map(({ refreshToken }) => refreshToken)).size).toBe(1);
    expect(values.filter(({ previousRefreshTokenUsed }) => !previousRefreshTokenUsed)).toHaveLength(1);
  });

  it("forgets a refresh token that was replaced twice", async () => {
    const { refresh, first } = await refreshScene(options);
    const second = await refresh(first.refreshToken);
    await refresh(second.refreshToken);
    expect(await refresh(first.refreshToken)).toMatchObject(unknown);
  });
});
