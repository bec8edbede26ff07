// DPoP proofs at the token endpoint and at the pushed authorization request endpoint.
import { pushedAuthorizationCreate } from "authlete-typescript-sdk/funcs/pushedAuthorizationCreate";
import { tokenProcess } from "authlete-typescript-sdk/funcs/tokenProcess";
import type { Service } from "authlete-typescript-sdk/models";
import { describe, expect, it } from "vitest";
import { confidentialClient, issuer, oauthScene } from "../support/oauth.js";
import { valueFrom } from "../support/outcome.js";
import { createProver, unsignedJWS } from "../support/prover.js";
import { start } from "../support/simulatedTime.js";

const { clientSecret = "" } = confidentialClient;
const credentials = { clientId: "2", clientSecret };

/** One of the endpoints, with a key that signs proofs for it. */
async function scene(endpoint: "token" | "par", service: Service = {}) {
  const { authlete, time } = oauthScene({ service });
  const prover = await createProver();
  const htu = `${issuer}/${endpoint}`;
  const claims = { htm: "POST", htu, iat: start / 1000 };
  return {
    time,
    claims,
    prover,
    prove: (fields: object = {}, header: object = {}) => prover.prove({ ...claims, ...fields }, header),
    send: async (dpop: string) => {
      const common = { ...credentials, dpop, htm: "POST", htu };
      if (endpoint === "token") {
        const tokenRequest = { ...common, parameters: "grant_type=client_credentials" };
        return valueFrom(await tokenProcess(authlete, { tokenRequest }));
      }
      const parameters = "client_id=2&response_type=code&redirect_uri=https://client.example.com/one";
      const pushedAuthorizationRequest = { ...common, parameters };
      return valueFrom(await pushedAuthorizationCreate(authlete, { pushedAuthorizationRequest }));
    },
  };
}

type Scene = Awaited<ReturnType<typeof scene>>;

describe.each([
  ["token", "OK", "A254307"],
  ["par", "CREATED", "A350308"],
] as const)("at the endpoint %s", (endpoint, action, nonceCode) => {
  it("a proof is accepted", async () => {
    const { send, prove } = await scene(endpoint);
    expect(await send(await prove())).toMatchObject({ action });
  });

  it.each<[string, string, (given: Scene) => Promise<string> | string]>([
    ["another URL", "A254301", ({ prove }) => prove({ htu: `${issuer}/other` })],
    ["another method", "A254301", ({ prove }) => prove({ htm: "GET" })],
    ["a time that is too long ago", "A254301", ({ prove }) => prove({ iat: start / 1000 - 61 })],
    ["a time in the future", "A254301", ({ prove }) => prove({ iat: start / 1000 + 61 })],
    ["no jti", "A254301", ({ prove }) => prove({ jti: undefined })],
    ["another typ", "A254301", ({ prove }) => prove({}, { typ: "JWT" })],
    ["a wrong signature", "A254301", async ({ prove }) => `${(await prove()).slice(0, -4)}AAAA`],
    ["the key of another", "A254301", async ({ prove }) => prove({}, { jwk: (await createProver()).jwk })],
    ["text that is no JWT", "A254301", () => "nonsense"],
    [
      "the algorithm none",
      "A254302",
      ({ claims, prover }) => unsignedJWS({ typ: "dpop+jwt", alg: "none", jwk: prover.jwk }, claims),
    ],
    [
      "a symmetric algorithm",
      "A254302",
      ({ claims, prover }) => unsignedJWS({ typ: "dpop+jwt", alg: "HS256", jwk: prover.jwk }, claims),
    ],
    ["no key", "A254303", ({ prove }) => prove({}, { jwk: undefined })],
    ["a private key", "A254303", ({ prove, prover }) => prove({}, { jwk: prover.privateJWK })],
    [
      "no algorithm",
      "A254304",
      ({ claims, prover }) => unsignedJWS({ typ: "dpop+jwt", jwk: prover.jwk }, claims),
    ],
  ])("a proof with %s is refused (%s)", async (_, resultCode, create) => {
    const given = await scene(endpoint);
    const response = await given.send(await create(given));
    expect(response).toMatchObject({ action: "BAD_REQUEST", resultCode });
    expect(JSON.parse(response.responseContent ?? "")).toMatchObject({ error: "invalid_dpop_proof" });
  });

  it("a proof is used once, also by 50 concurrent calls", async () => {
    const { send, prove } = await scene(endpoint);
    const proof = await prove();
    const responses = await Promise.all(Array.from({ length: 50 }, () => send(proof)));
    expect(responses.filter((response) => response.action === action)).toHaveLength(1);
    expect(responses.filter(({ resultCode }) => resultCode === "A254301")).toHaveLength(49);
  });

  it(`requires the nonce of the time, which a refusal returns (${nonceCode})`, async () => {
    const { send, prove, time } = await scene(endpoint, { dpopNonceRequired: true, dpopNonceDuration: 100 });
    const first = await send(await prove());
    expect(first).toMatchObject({ action: "BAD_REQUEST", resultCode: nonceCode });
    expect(JSON.parse(first.responseContent ?? "")).toMatchObject({ error: "use_dpop_nonce" });
    const second = await send(await prove({ nonce: first.dpopNonce }));
    expect(second).toMatchObject({ action, dpopNonce: first.dpopNonce });
    time.now += 100_000;
    const late = await send(await prove({ nonce: first.dpopNonce, iat: time.now / 1000 }));
    expect(late).toMatchObject({ resultCode: nonceCode });
    expect(late.dpopNonce).not.toBe(first.dpopNonce);
  });
});
