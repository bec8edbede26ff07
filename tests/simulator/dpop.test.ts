import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { userinfoProcess } from "authlete-typescript-sdk/funcs/userinfoProcess";
import type { Service, TokenCreateRequest } from "authlete-typescript-sdk/models";
import { describe, expect, it } from "vitest";
import { valueFrom } from "../support/outcome.js";
import { createProver, sha256, unsignedJWS } from "../support/prover.js";
import { simulatedTime, start } from "../support/simulatedTime.js";

const url = "https://rs.example.com/accounts";

/** A token that is bound to a key, and the two operations that check its proofs. */
async function scene(service: Service = {}) {
  const { time, authlete } = simulatedTime({ service });
  const prover = await createProver();
  const tokenCreateRequest: TokenCreateRequest = {
    grantType: "AUTHORIZATION_CODE",
    clientId: 1,
    subject: "john",
    scopes: ["openid"],
    dpopKeyThumbprint: prover.thumbprint,
  };
  const created = valueFrom(await tokenManagementCreate(authlete, { tokenCreateRequest }));
  const token = created.accessToken as string;
  const claims = { htm: "GET", htu: url, iat: start / 1000, ath: await sha256(token) };
  return {
    time,
    token,
    claims,
    prover,
    prove: (fields: object = {}, header: object = {}) => prover.prove({ ...claims, ...fields }, header),
    introspect: async (dpop?: string, fields: object = {}) => {
      const introspectionRequest = { token, dpop, htm: "GET", htu: url, ...fields };
      return valueFrom(await introspectionProcess(authlete, { introspectionRequest }));
    },
    userinfo: async (dpop?: string, fields: object = {}) => {
      const userinfoRequest = { token, dpop, htm: "GET", htu: url, ...fields };
      return valueFrom(await userinfoProcess(authlete, { userinfoRequest }));
    },
  };
}

type Scene = Awaited<ReturnType<typeof scene>>;

/** Expects both operations to refuse a proof. */
async function expectRefused(
  { introspect, userinfo }: Scene,
  proof: string | undefined,
  codes: { introspection: string; userinfo: string },
  error: string,
) {
  for (const [response, resultCode] of [
    [await introspect(proof), codes.introspection],
    [await userinfo(proof), codes.userinfo],
  ] as const) {
    expect(response).toMatchObject({ action: "UNAUTHORIZED", resultCode });
    expect(response.responseContent).toContain(`DPoP error="${error}",error_description="[${resultCode}] `);
    expect(response.responseContent).toMatch(/,algs="[^"]*\bES256\b[^"]*"/);
  }
}

const invalid = { introspection: "A065310", userinfo: "A089313" };

describe("DPoP at a resource", () => {
  it("accepts a proof of the key, with both operations", async () => {
    const { prove, introspect, userinfo } = await scene();
    const proof = await prove();
    expect(await introspect(proof)).toMatchObject({ action: "OK", resultCode: "A056001" });
    expect(await userinfo(proof)).toMatchObject({ action: "OK", resultCode: "A091001" });
    expect(await introspect(proof)).not.toHaveProperty("cnf");
    expect(await introspect(proof)).not.toHaveProperty("dpopNonce");
  });

  it.each(["RS256", "PS256", "ES384", "EdDSA"])("accepts a proof signed with %s", async (algorithm) => {
    const { authlete } = simulatedTime();
    const prover = await createProver(algorithm);
    const tokenCreateRequest = {
      grantType: "AUTHORIZATION_CODE",
      clientId: 1,
      subject: "john",
      accessToken: "token",
      dpopKeyThumbprint: prover.thumbprint,
    } as const;
    valueFrom(await tokenManagementCreate(authlete, { tokenCreateRequest }));
    const ath = await sha256("token");
    const dpop = await prover.prove({ htm: "GET", htu: url, iat: start / 1000, ath });
    const introspectionRequest = { token: "token", dpop, htm: "GET", htu: url };
    const response = valueFrom(await introspectionProcess(authlete, { introspectionRequest }));
    expect(response.resultCode).toBe("A056001");
  });

  it("refuses a bound token without a proof (A065308, A089311)", async () => {
    const codes = { introspection: "A065308", userinfo: "A089311" };
    await expectRefused(await scene(), undefined, codes, "invalid_token");
    await expectRefused(await scene(), "", codes, "invalid_token");
  });

  it("refuses a proof of another key (A065309, A089312)", async () => {
    const given = await scene();
    const other = await createProver();
    const codes = { introspection: "A065309", userinfo: "A089312" };
    await expectRefused(given, await other.prove(given.claims), codes, "invalid_token");
  });

  it.each([
    ["another hash of the token", { ath: "other" }],
    ["no hash of the token", { ath: undefined }],
    ["another URL", { htu: "https://rs.example.com/other" }],
    ["another host", { htu: "https://other.example.com/accounts" }],
    ["a path in another case", { htu: "https://rs.example.com/Accounts" }],
    ["another port", { htu: "https://rs.example.com:8443/accounts" }],
    ["no URL", { htu: undefined }],
    ["another method", { htm: "POST" }],
    ["no method", { htm: undefined }],
    ["no time", { iat: undefined }],
    ["a time that is too long ago", { iat: start / 1000 - 61 }],
    ["a time in the future", { iat: start / 1000 + 61 }],
    ["an expiry in the past", { exp: start / 1000 }],
    ["a start in the future", { nbf: start / 1000 + 61 }],
    ["no jti", { jti: undefined }],
    ["an empty jti", { jti: "" }],
  ])("refuses a proof with %s (A065310, A089313)", async (_, claims) => {
    const given = await scene();
    await expectRefused(given, await given.prove(claims), invalid, "invalid_dpop_proof");
  });

  it.each([
    ["text that is no JWT", async () => "nonsense"],
    ["another typ", ({ prove }: Scene) => prove({}, { typ: "JWT" })],
    ["no typ", ({ prove }: Scene) => prove({}, { typ: undefined })],
    [
      "a key that is no key",
      async ({ claims }: Scene) =>
        unsignedJWS({ typ: "dpop+jwt", alg: "ES256", jwk: { kty: "EC", crv: "P-256" } }, claims),
    ],
    [
      "an unknown algorithm",
      async ({ claims, prover: { jwk } }: Scene) =>
        unsignedJWS({ typ: "dpop+jwt", alg: "XX256", jwk }, claims),
    ],
    [
      "the signature of another key",
      async ({ claims, prover: { jwk } }: Scene) => (await createProver()).prove(claims, { jwk }),
    ],
  ])("refuses %s (A065310, A089313)", async (_, create) => {
    const given = await scene();
    await expectRefused(given, await create(given), invalid, "invalid_dpop_proof");
  });

  it("refuses a proof for another token of the same key", async () => {
    const given = await scene();
    const ath = await sha256("another token");
    await expectRefused(given, await given.prove({ ath }), invalid, "invalid_dpop_proof");
  });

  it.each(["none", "HS256"])("refuses the algorithm %s (A065311, A089314)", async (alg) => {
    const given = await scene();
    const proof = unsignedJWS({ typ: "dpop+jwt", alg, jwk: given.prover.jwk }, given.claims);
    const codes = { introspection: "A065311", userinfo: "A089314" };
    await expectRefused(given, proof, codes, "invalid_dpop_proof");
  });

  it("refuses a proof without a public key (A065312, A089315)", async () => {
    const given = await scene();
    const codes = { introspection: "A065312", userinfo: "A089315" };
    const { privateJWK } = given.prover;
    for (const jwk of [undefined, "key", { kty: "oct", k: "AAAA" }, privateJWK])
      await expectRefused(given, await given.prove({}, { jwk }), codes, "invalid_dpop_proof");
  });

  it("refuses a proof without an algorithm (A065313, A089316)", async () => {
    const given = await scene();
    const proof = unsignedJWS({ typ: "dpop+jwt", jwk: given.prover.jwk }, given.claims);
    const codes = { introspection: "A065313", userinfo: "A089316" };
    await expectRefused(given, proof, codes, "invalid_dpop_proof");
  });

  it.each([
    ["a query", "https://rs.example.com/accounts?a=b"],
    ["a fragment", "https://rs.example.com/accounts#a"],
    ["the host in another case", "https://RS.example.com/accounts"],
    ["the scheme in another case", "HTTPS://rs.example.com/accounts"],
    ["the default port", "https://rs.example.com:443/accounts"],
  ])("accepts a URL with %s, in the proof and in the request", async (_, htu) => {
    const { prove, introspect, userinfo } = await scene();
    expect(await introspect(await prove({ htu }))).toMatchObject({ action: "OK" });
    expect(await userinfo(await prove({ htu }))).toMatchObject({ action: "OK" });
    expect(await introspect(await prove(), { htu })).toMatchObject({ action: "OK" });
  });

  it("accepts a proof that is 10 seconds old, or from 10 seconds in the future", async () => {
    const { prove, introspect } = await scene();
    for (const seconds of [-10, 10]) {
      const proof = await prove({ iat: start / 1000 + seconds, nbf: start / 1000 + seconds });
      expect(await introspect(proof)).toMatchObject({ action: "OK" });
    }
  });

  it("accepts an older proof if the service allows a clock skew", async () => {
    const { prove, introspect } = await scene({ allowableClockSkew: 30 });
    const iat = start / 1000;
    expect(await introspect(await prove({ iat: iat - 90 }))).toMatchObject({ action: "OK" });
    expect(await introspect(await prove({ iat: iat + 90 }))).toMatchObject({ action: "OK" });
    expect(await introspect(await prove({ iat: iat - 91 }))).toMatchObject({ resultCode: "A065310" });
  });

  it("expects the service's userinfo endpoint if the request has no URL", async () => {
    const given = await scene({ userInfoEndpoint: url });
    const request = { htu: undefined };
    expect(await given.userinfo(await given.prove(), request)).toMatchObject({ action: "OK" });
    const other = await given.prove({ htu: "https://rs.example.com/other" });
    expect(await given.userinfo(other, request)).toMatchObject({ resultCode: "A089313" });
  });

  it("requires method and URL in the proof even if the request has none to compare them with", async () => {
    const { prove, introspect } = await scene();
    const request = { htm: undefined, htu: undefined };
    expect(await introspect(await prove(), request)).toMatchObject({ action: "OK" });
    for (const claims of [{ htm: undefined }, { htu: undefined }])
      expect(await introspect(await prove(claims), request)).toMatchObject({ resultCode: "A065310" });
  });

  it("ignores a proof with a token that is not bound", async () => {
    const { authlete } = simulatedTime();
    const tokenCreateRequest = {
      grantType: "CLIENT_CREDENTIALS",
      clientId: 1,
      accessToken: "token",
    } as const;
    valueFrom(await tokenManagementCreate(authlete, { tokenCreateRequest }));
    const introspectionRequest = { token: "token", dpop: "nonsense" };
    const response = valueFrom(await introspectionProcess(authlete, { introspectionRequest }));
    expect(response).toMatchObject({ action: "OK" });
  });
});

describe("DPoP nonces", () => {
  it("are required if the service or the call says so, and sent with every response", async () => {
    const required = await scene({ dpopNonceRequired: true });
    const codes = { introspection: "SIM065314", userinfo: "SIM089317" };
    await expectRefused(required, await required.prove(), codes, "use_dpop_nonce");
    const { dpopNonce: nonce } = await required.introspect(await required.prove());
    expect(nonce).toBeTypeOf("string");
    const proof = await required.prove({ nonce });
    expect(await required.introspect(proof)).toMatchObject({ action: "OK", dpopNonce: nonce });
    expect(await required.userinfo(proof)).toMatchObject({ action: "OK", dpopNonce: nonce });

    const byCall = await scene();
    const response = await byCall.introspect(await byCall.prove(), { dpopNonceRequired: true });
    expect(response).toMatchObject({ resultCode: "SIM065314", dpopNonce: expect.any(String) });
  });

  it("stay the same for the duration that the service sets", async () => {
    const { time, prove, introspect } = await scene({ dpopNonceRequired: true, dpopNonceDuration: 120 });
    const proofNow = (fields: object = {}) => prove({ iat: time.now / 1000, ...fields });
    const { dpopNonce: nonce } = await introspect(await proofNow());
    time.now += 119_000;
    expect(await introspect(await proofNow({ nonce }))).toMatchObject({ action: "OK", dpopNonce: nonce });
    time.now += 1000;
    const late = await introspect(await proofNow({ nonce }));
    expect(late).toMatchObject({ resultCode: "SIM065314", dpopNonce: expect.any(String) });
    expect(late.dpopNonce).not.toBe(nonce);
    const renewed = await introspect(await proofNow({ nonce: late.dpopNonce }));
    expect(renewed).toMatchObject({ action: "OK" });
  });
});
