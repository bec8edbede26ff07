import { clientManagementUpdateLockFlag } from "authlete-typescript-sdk/funcs/clientManagementUpdateLockFlag";
import { userinfoIssue } from "authlete-typescript-sdk/funcs/userinfoIssue";
import { userinfoProcess } from "authlete-typescript-sdk/funcs/userinfoProcess";
import type {
  Client,
  TokenCreateRequest,
  UserinfoIssueRequest,
  UserinfoRequest,
} from "authlete-typescript-sdk/models";
import type { SimulatorOptions } from "authlete-typescript-sdk/simulator";
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { valueFrom } from "../support/outcome.js";
import { sha256 } from "../support/prover.js";
import { simulatedTokens } from "../support/simulatedTime.js";

function scene(options: SimulatorOptions = {}) {
  const tokens = simulatedTokens(options, { scopes: ["openid"] });
  const { authlete } = tokens;
  return {
    ...tokens,
    create: async (fields?: Partial<TokenCreateRequest>) => (await tokens.create(fields)).token,
    process: async (token: string, fields: Partial<UserinfoRequest> = {}) =>
      valueFrom(await userinfoProcess(authlete, { userinfoRequest: { token, ...fields } })),
    issue: async (token: string, fields: Partial<UserinfoIssueRequest> = {}) =>
      valueFrom(await userinfoIssue(authlete, { userinfoIssueRequest: { token, ...fields } })),
  };
}

const operations = [
  ["process", { none: "A088301", unknown: "A088302", expired: "A0893", scope: "A089304", user: "A089305" }],
  ["issue", { none: "A092301", unknown: "A092302", expired: "A0933", scope: "A093304", user: "A093305" }],
] as const;

describe.each(operations)("checks of the token by userinfo: %s", (operation, codes) => {
  it("refuses a request without a token", async () => {
    const response = await scene()[operation]("");
    expect(response).toMatchObject({ action: "BAD_REQUEST", resultCode: codes.none });
    expect(response.responseContent).toMatch(/^Bearer error="invalid_request",/);
  });

  it("refuses an unknown token, and the hash of a token", async () => {
    const given = scene();
    const token = await given.create();
    for (const value of ["unknown", await sha256(token)]) {
      const response = await given[operation](value);
      expect(response).toMatchObject({ action: "UNAUTHORIZED", resultCode: codes.unknown });
      expect(response.responseContent).toMatch(/^Bearer error="invalid_token",/);
    }
  });

  it("refuses an expired token", async () => {
    const given = scene();
    const refreshable = await given.create();
    const other = await given.create({ grantType: "IMPLICIT" });
    given.time.now += 3_600_000;
    const only = { action: "UNAUTHORIZED", resultCode: `${codes.expired}01` };
    expect(await given[operation](other)).toMatchObject(only);
    const later = { action: "UNAUTHORIZED", resultCode: `${codes.expired}03` };
    expect(await given[operation](refreshable)).toMatchObject(later);
    given.time.now += 86_400_000;
    expect(await given[operation](refreshable)).toMatchObject({ resultCode: `${codes.expired}02` });
    expect(await given[operation](refreshable)).toMatchObject({ resultCode: codes.unknown });
  });

  it("refuses a token without the scope openid", async () => {
    const given = scene();
    const response = await given[operation](await given.create({ scopes: ["profile"] }));
    expect(response).toMatchObject({ action: "FORBIDDEN", resultCode: codes.scope });
    expect(response.responseContent).toMatch(/^Bearer error="insufficient_scope",.*,scope="openid"$/);
  });

  it("refuses a token without a subject", async () => {
    const given = scene();
    const token = await given.create({ grantType: "CLIENT_CREDENTIALS", subject: undefined });
    const response = await given[operation](token);
    expect(response).toMatchObject({ action: "UNAUTHORIZED", resultCode: codes.user });
  });
});

describe("userinfo: process", () => {
  it("returns the user and the token (A091001)", async () => {
    const properties = [{ key: "color", value: "red" }];
    const clients = [{ clientId: 1, attributes: [{ key: "size", value: "big" }] }];
    const { create, process } = scene({ clients });
    const token = await create({ properties, scopes: ["openid", "email"] });
    const response = await process(token);
    expect(response).toMatchObject({
      action: "OK",
      resultCode: "A091001",
      clientId: 1,
      clientAttributes: [{ key: "size", value: "big" }],
      claims: ["email", "email_verified"],
      properties,
      scopes: ["openid", "email"],
      subject: "john",
      token,
    });
    expect(response).not.toHaveProperty("cnf");
  });

  it("returns the claims of the scopes", async () => {
    const { create, process } = scene();
    const claimsOf = async (...scopes: string[]) =>
      (await process(await create({ scopes: ["openid", ...scopes] }))).claims;
    expect(await claimsOf()).toEqual([]);
    expect(await claimsOf("address", "phone")).toEqual(["address", "phone_number", "phone_number_verified"]);
    expect(await claimsOf("profile")).toHaveLength(14);
    expect(await claimsOf("constructor")).toEqual([]);
  });

  it("leaves out claims that the service does not support", async () => {
    const { create, process } = scene({ service: { supportedClaims: ["email", "name"] } });
    const { claims } = await process(await create({ scopes: ["openid", "profile", "email"] }));
    expect(claims).toEqual(["name", "email"]);
  });

  it("requires the certificate that a token is bound to (A089307, A089308, A089310)", async () => {
    const { create, process } = scene();
    const pem = (...bytes: number[]) => {
      const base64 = Buffer.from(bytes).toString("base64");
      return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`;
    };
    const certificateThumbprint = await sha256(Uint8Array.of(0x30, 1, 7));
    const token = await create({ certificateThumbprint });
    const codeWith = async (clientCertificate?: string) =>
      (await process(token, { clientCertificate })).resultCode;
    expect(await codeWith()).toBe("A089307");
    expect(await codeWith("nonsense")).toBe("A089308");
    expect(await codeWith(pem(0x30, 1, 8))).toBe("A089310");
    expect(await codeWith(pem(0x30, 1, 7))).toBe("A091001");
  });
});

describe("userinfo: issue", () => {
  const claims = JSON.stringify({ name: "John", sub: "someone else" });

  it("returns JSON with the subject of the token (A096001)", async () => {
    const { create, issue } = scene();
    const token = await create();
    const response = await issue(token, { claims });
    expect(response).toMatchObject({ action: "JSON", resultCode: "A096001" });
    expect(JSON.parse(response.responseContent ?? "")).toEqual({ name: "John", sub: "john" });
    expect(await issue(token)).toMatchObject({ responseContent: '{"sub":"john"}' });
    expect(await issue(token, { sub: "j1" })).toMatchObject({ responseContent: '{"sub":"j1"}' });
    expect(await issue(token, { sub: "" })).toMatchObject({ responseContent: '{"sub":"john"}' });
  });

  it("returns pairwise identifiers to clients that have them", async () => {
    const redirect = (host: string) => ({ redirectUris: [`https://${host}/callback`] });
    const clients: Client[] = [
      { clientId: 1, subjectType: "PAIRWISE", ...redirect("a.example.com") },
      { clientId: 2, subjectType: "PAIRWISE", ...redirect("a.example.com") },
      { clientId: 3, subjectType: "PAIRWISE", ...redirect("b.example.com") },
      { clientId: 4 },
    ];
    const { create, issue } = scene({ clients });
    const subs = await Promise.all(
      [1, 2, 3, 4].map(async (clientId) => {
        const { responseContent = "" } = await issue(await create({ clientId }));
        return JSON.parse(responseContent).sub;
      }),
    );
    expect(subs[0]).toBe(subs[1]);
    expect(new Set(subs).size).toBe(3);
    expect(subs[3]).toBe("john");
  });

  it.each(["RS256", "PS256", "ES256", "EdDSA"])("signs a JWT with %s if the client says so", async (alg) => {
    const { create, issue, simulator } = scene({ clients: [{ clientId: 1, userInfoSignAlg: alg }] });
    const response = await issue(await create(), { claims });
    expect(response).toMatchObject({ action: "JWT", resultCode: "A096001" });
    const jwt = response.responseContent ?? "";
    const { keys } = await simulator.jwks();
    // The key that signs with RS256 also signs with PS256.
    const usable = keys.map(({ alg: _, ...key }) => key);
    const { payload } = await jwtVerify(jwt, createLocalJWKSet({ keys: usable } as never), {
      algorithms: [alg],
      audience: "1",
      issuer: "https://simulator.example.com",
    });
    expect(payload).toMatchObject({ name: "John", sub: "john" });
    expect(keys.map(({ kid }) => kid)).toContain(decodeProtectedHeader(jwt).kid);
  });

  it("signs with the client's secret if the algorithm is symmetric, and does not sign with none", async () => {
    const clientSecret = "0123456789abcdef0123456789abcdef";
    const clients: Client[] = [
      { clientId: 1, clientSecret, userInfoSignAlg: "HS256" },
      { clientId: 2, userInfoSignAlg: "NONE" },
    ];
    const { create, issue } = scene({ clients });
    const symmetric = await issue(await create());
    const key = new TextEncoder().encode(clientSecret);
    expect((await jwtVerify(symmetric.responseContent ?? "", key)).payload.sub).toBe("john");
    const unsigned = await issue(await create({ clientId: 2 }));
    expect(UnsecuredJWT.decode(unsigned.responseContent ?? "").payload.sub).toBe("john");
  });

  it("refuses claims that are not a JSON object (A094201)", async () => {
    const { create, issue } = scene();
    const token = await create();
    for (const invalid of ["{", "[]", "null", '"a"'])
      expect(await issue(token, { claims: invalid })).toMatchObject({
        action: "INTERNAL_SERVER_ERROR",
        resultCode: "A094201",
      });
  });

  it("refuses the token of a locked client (A097303)", async () => {
    const { authlete, create, issue } = scene({ clients: [{ clientId: 1 }] });
    const token = await create();
    const clientFlagUpdateRequest = { clientLocked: true };
    await clientManagementUpdateLockFlag(authlete, { clientIdentifier: 1, clientFlagUpdateRequest });
    expect(await issue(token)).toMatchObject({ action: "UNAUTHORIZED", resultCode: "A097303" });
  });

  it("says that it has no key for an algorithm, and that it does not encrypt", async () => {
    const clients: Client[] = [
      { clientId: 1, userInfoSignAlg: "ES512" },
      { clientId: 2, userInfoEncryptionAlg: "RSA_OAEP" },
    ];
    const { create, issue } = scene({ clients });
    const failed = (resultCode: string) => ({ action: "INTERNAL_SERVER_ERROR", resultCode });
    expect(await issue(await create())).toMatchObject(failed("SIM096101"));
    expect(await issue(await create({ clientId: 2 }))).toMatchObject(failed("SIM096102"));
  });
});
