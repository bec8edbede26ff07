// The token endpoint: which token requests are accepted, and what they return.
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenFail } from "authlete-typescript-sdk/funcs/tokenFail";
import { tokenIssue } from "authlete-typescript-sdk/funcs/tokenIssue";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { simulated } from "../support/client.js";
import { start } from "../support/simulatedTime.js";
import {
  basic,
  challenge,
  contentOf,
  publicClient,
  redirectUri,
  refusal,
  tokenScene,
  verifier,
} from "../support/tokenScene.js";

/** Whether an access token is valid. */
async function isUsable({ authlete }: ReturnType<typeof tokenScene>, token: string | undefined) {
  const res = await introspectionProcess(authlete, { introspectionRequest: { token: token ?? "" } });
  if (!res.ok) throw res.error;
  return res.value.action === "OK";
}

/** Creates the proof of possession of a new key. */
async function createProof() {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = await exportJWK(publicKey);
  const claims = { jti: crypto.randomUUID(), htm: "POST", htu: "https://as.example.com/token" };
  const proof = await new SignJWT(claims)
    .setProtectedHeader({ typ: "dpop+jwt", alg: "ES256", jwk })
    .setIssuedAt(start / 1000)
    .sign(privateKey);
  return { proof, thumbprint: await calculateJwkThumbprint(jwk) };
}

const withChallenge = { request: { codeChallenge: challenge, codeChallengeMethod: "S256" } };
const withRedirectUri = { request: { isRedirectUriRequired: true } };

describe("a code", () => {
  it("is exchanged for an access token and a refresh token", async () => {
    const { exchange } = tokenScene();
    const response = await exchange();
    expect(response).toMatchObject({
      action: "OK",
      resultCode: "A050001",
      grantType: "AUTHORIZATION_CODE",
      clientId: 1,
      subject: "john",
      scopes: ["read", "write"],
      accessTokenDuration: 3600,
      accessTokenExpiresAt: start + 3_600_000,
      refreshTokenDuration: 86_400,
      clientAuthMethod: "NONE",
    });
    expect(contentOf(response)).toEqual({
      access_token: response.accessToken,
      refresh_token: response.refreshToken,
      token_type: "Bearer",
      expires_in: 3600,
      scope: "read write",
    });
  });

  it.each([
    ["is unknown", "A050305", {}, { code: "another" }],
    ["has expired", "A050311", { expiresAt: start }, {}],
    ["belongs to another client", "A050307", { clientId: 2 }, {}],
    ["lacks the redirect URI", "A050308", withRedirectUri, {}],
    ["has another redirect URI", "A050309", withRedirectUri, { redirect_uri: "https://other.example.com" }],
    ["has an uninvited redirect URI", "A050310", {}, { redirect_uri: redirectUri }],
    ["lacks the verifier", "A050312", withChallenge, {}],
    ["has a malformed verifier", "A050316", withChallenge, { code_verifier: "short" }],
    ["has a wrong verifier", "A050315", withChallenge, { code_verifier: `${verifier}x` }],
    [
      "has a wrong plain verifier",
      "A050315",
      { request: { codeChallenge: challenge } },
      { code_verifier: verifier },
    ],
    ["has an uninvited verifier", "A050317", {}, { code_verifier: verifier }],
  ])("is refused if it %s (%s)", async (_, resultCode, code, form: Record<string, string>) => {
    const { exchange } = tokenScene({ codes: [code] });
    expect(await exchange(form)).toMatchObject(refusal(resultCode, "invalid_grant"));
  });

  it.each([
    ["A050301", "grant_type=authorization_code&client_id=1"],
    ["A050302", "grant_type=authorization_code&client_id=1&code="],
    ["A050303", "grant_type=authorization_code&client_id=1&code=a&code=b"],
    ["A050304", "grant_type=authorization_code&client_id=1&code=a&redirect_uri=a&redirect_uri=b"],
    ["A050313", "grant_type=authorization_code&client_id=1&code=a&code_verifier="],
    ["A050314", "grant_type=authorization_code&client_id=1&code=a&code_verifier=a&code_verifier=b"],
  ])("is refused if a parameter is missing, empty or repeated (%s)", async (resultCode, form) => {
    expect(await tokenScene().request(form)).toMatchObject(refusal(resultCode, "invalid_request"));
  });

  it.each([
    ["S256", challenge],
    ["plain", verifier],
    [undefined, verifier],
  ])("is exchanged with a verifier and the method %s", async (codeChallengeMethod, codeChallenge) => {
    const request = { codeChallenge, codeChallengeMethod };
    const { exchange } = tokenScene({ codes: [{ request }] });
    expect(await exchange({ code_verifier: verifier })).toMatchObject({ action: "OK" });
  });

  it("stays valid if a request with it is refused", async () => {
    const { exchange } = tokenScene({ codes: [withChallenge] });
    await exchange({ code_verifier: `${verifier}x` });
    expect(await exchange({ code_verifier: verifier })).toMatchObject({ action: "OK" });
  });

  it("is used once; a second use revokes the tokens of the first, even after a refresh", async () => {
    const scene = tokenScene();
    const first = await scene.exchange();
    expect(await isUsable(scene, first.accessToken)).toBe(true);
    const refreshed = await scene.refresh(first.refreshToken);
    expect(await isUsable(scene, refreshed.accessToken)).toBe(true);
    expect(await scene.exchange()).toMatchObject(refusal("A050305", "invalid_grant"));
    expect(await isUsable(scene, refreshed.accessToken)).toBe(false);
    expect(await scene.refresh(refreshed.refreshToken)).toMatchObject(refusal("A053305", "invalid_grant"));
  });

  it("keeps its tokens if another client sends it a second time", async () => {
    const scene = tokenScene();
    const first = await scene.exchange();
    const second = await scene.request({ grant_type: "authorization_code", code: "code" }, basic);
    expect(second).toMatchObject(refusal("A050307", "invalid_grant"));
    expect(await isUsable(scene, first.accessToken)).toBe(true);
  });

  it("is used once under 50 concurrent calls", async () => {
    const { exchange } = tokenScene({ codes: [{ scopes: ["openid"], ...withChallenge }] });
    const calls = Array.from({ length: 50 }, () => exchange({ code_verifier: verifier }));
    const codes = (await Promise.all(calls)).map(({ resultCode }) => resultCode);
    expect(codes.filter((code) => code === "A050001")).toHaveLength(1);
    expect(codes.filter((code) => code === "A050305")).toHaveLength(49);
  });

  it("binds the tokens to the key of the DPoP proof", async () => {
    const { exchange } = tokenScene();
    const response = await exchange({}, { dpop: (await createProof()).proof });
    expect(contentOf(response)).toMatchObject({ token_type: "DPoP" });
  });

  it("is refused with another key than that of the authorization request", async () => {
    const { proof, thumbprint } = await createProof();
    const { exchange } = tokenScene({ codes: [{ request: { dpopKeyThumbprint: thumbprint } }] });
    const other = await createProof();
    const refused = await exchange({}, { dpop: other.proof });
    expect(refused).toMatchObject(refusal("SIM254306", "invalid_dpop_proof"));
    expect(await exchange({}, { dpop: proof })).toMatchObject({ action: "OK" });
  });

  it("stays valid if the nonce of the DPoP proof is missing", async () => {
    const { exchange } = tokenScene({ service: { dpopNonceRequired: true } });
    const first = await exchange({}, { dpop: (await createProof()).proof });
    expect(first).toMatchObject(refusal("A254307", "use_dpop_nonce"));
    expect(first.dpopNonce).toBeTruthy();
    expect(await exchange()).toMatchObject({ action: "OK" });
  });
});

describe("an issued token", () => {
  const property = (key: string, value: string, hidden = false) => ({ key, value, hidden });

  it("has the properties of both calls, of which the client does not see the hidden ones", async () => {
    const properties = [property("a", "1"), property("b", "1"), property("c", "1", true)];
    const { exchange } = tokenScene({ codes: [{ properties }] });
    const response = await exchange({}, { properties: [property("b", "2"), property("access_token", "no")] });
    expect(response.properties).toEqual([
      property("a", "1"),
      property("c", "1", true),
      property("b", "2"),
      property("access_token", "no"),
    ]);
    const { a, b, c, access_token } = contentOf(response);
    expect({ a, b, c, access_token }).toEqual({
      a: "1",
      b: "2",
      c: undefined,
      access_token: response.accessToken,
    });
  });

  it("has the authorization details of the grant, as the client sends them", async () => {
    const detail = { type: "payment", actions: ["pay"], dataTypes: ["amount"], otherFields: '{"amount":1}' };
    const { exchange } = tokenScene({ codes: [{ authorizationDetails: [detail] }] });
    const response = await exchange();
    expect(response.authorizationDetails).toMatchObject({ elements: [detail] });
    expect(contentOf(response)["authorization_details"]).toEqual([
      { type: "payment", actions: ["pay"], datatypes: ["amount"], amount: 1 },
    ]);
  });

  it.each([
    ["service", { service: { supportedGrantTypes: ["AUTHORIZATION_CODE" as const] } }],
    ["client", { clients: [{ ...publicClient, grantTypes: ["AUTHORIZATION_CODE" as const] }] }],
  ])("has no refresh token if the %s does not allow it", async (_, options) => {
    const { exchange } = tokenScene(options);
    const response = await exchange();
    expect(response.action).toBe("OK");
    expect(response.refreshToken).toBeUndefined();
    expect(contentOf(response)).not.toHaveProperty("refresh_token");
  });

  it("has the value and the lifetimes of the token request", async () => {
    const { exchange } = tokenScene({ codes: [{ accessTokenDuration: 5 }] });
    const fields = { accessToken: "chosen", accessTokenDuration: 10, refreshTokenDuration: 20 };
    const response = await exchange({}, fields);
    expect(response).toMatchObject(fields);
    expect(contentOf(response)).toMatchObject({ access_token: "chosen", expires_in: 10 });
  });

  it("expires no later than its refresh token if the service links them", async () => {
    const service = { tokenExpirationLinked: true, refreshTokenDuration: 60 };
    expect(await tokenScene({ service }).exchange()).toMatchObject({ accessTokenDuration: 60 });
  });

  it.each([
    ["service", { service: { singleAccessTokenPerSubject: true } }],
    ["client", { clients: [{ ...publicClient, singleAccessTokenPerSubject: true }] }],
  ])("replaces the older token of the user if the %s allows only one", async (_, options) => {
    const scene = tokenScene({ ...options, codes: [{}, { code: "second" }] });
    const first = await scene.exchange();
    const second = await scene.exchange({ code: "second" });
    expect(await isUsable(scene, first.accessToken)).toBe(false);
    expect(await isUsable(scene, second.accessToken)).toBe(true);
  });
});

describe("a token request", () => {
  it.each([
    ["A049301", "client_id=1", "invalid_request"],
    ["A049302", "client_id=1&grant_type=", "invalid_request"],
    ["A049303", "client_id=1&grant_type=password&grant_type=password", "invalid_request"],
    ["A049304", "client_id=1&grant_type=constructor", "unsupported_grant_type"],
    ["A049304", "client_id=1&grant_type=__proto__", "unsupported_grant_type"],
    ["A049306", "client_id=1&grant_type=implicit", "unsupported_grant_type"],
  ])("is refused if its grant type is invalid (%s, %s)", async (resultCode, form, error) => {
    expect(await tokenScene().request(form)).toMatchObject(refusal(resultCode, error));
  });

  it("is refused if the service does not support the grant type (A049305)", async () => {
    const { exchange } = tokenScene({ service: { supportedGrantTypes: ["PASSWORD"] } });
    expect(await exchange()).toMatchObject(refusal("A049305", "unsupported_grant_type"));
  });

  it("is refused if the client did not declare the grant type (A047302)", async () => {
    const { exchange } = tokenScene({ clients: [{ ...publicClient, grantTypes: ["PASSWORD"] }] });
    expect(await exchange()).toMatchObject(refusal("A047302", "unauthorized_client"));
  });

  it.each([
    ["of a locked client", "A048307", { client_id: "3" }, {}],
    ["without a client", "A244305", { client_id: "" }, {}],
    ["of an unknown client", "A244306", { client_id: "9" }, {}],
    ["with a wrong secret", "A157305", { client_id: "" }, { ...basic, clientSecret: "wrong" }],
    ["with the secret of a public client", "A157303", { client_secret: "any" }, {}],
  ])("%s is refused (%s)", async (_, resultCode, form, fields) => {
    const { exchange } = tokenScene();
    expect(await exchange(form, fields)).toMatchObject(
      refusal(resultCode, "invalid_client", "INVALID_CLIENT"),
    );
  });

  it("needs a body (A126203)", async () => {
    const { simulator } = tokenScene();
    const headers = { authorization: "Bearer SECRET-bearer-0123456789" };
    const url = "https://simulator.example.com/api/715948317/auth/token";
    const response = await simulator.fetch(url, { method: "POST", headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ resultCode: "A126203" });
  });

  it("is refused without description and URI if the service omits them", async () => {
    const { exchange } = tokenScene({ service: { errorDescriptionOmitted: true, errorUriOmitted: true } });
    expect(contentOf(await exchange({ code: "another" }))).toEqual({ error: "invalid_grant" });
  });
});

describe("client credentials", () => {
  const form = { grant_type: "client_credentials", scope: "read unknown" };

  it("return an access token without user and refresh token, for the scopes that exist", async () => {
    const { request } = tokenScene({ service: { supportedScopes: [{ name: "read" }, { name: "write" }] } });
    const response = await request(form, basic);
    expect(response).toMatchObject({ action: "OK", resultCode: "A052001", clientId: 2, scopes: ["read"] });
    expect(contentOf(response)).toEqual({
      access_token: response.accessToken,
      token_type: "Bearer",
      expires_in: 3600,
      scope: "read",
    });
    expect(response.subject).toBeUndefined();
  });

  it("are refused for a public client (A052301)", async () => {
    const { request } = tokenScene();
    const response = await request({ ...form, client_id: "1" });
    expect(response).toMatchObject(refusal("A052301", "unauthorized_client"));
  });

  it("use the default scopes if there is no scope, and are refused if there must be one (A052303)", async () => {
    const supportedScopes = [{ name: "read", defaultEntry: true }, { name: "write" }];
    const { request } = tokenScene({ service: { supportedScopes, scopeRequired: true } });
    expect(await request({ grant_type: form.grant_type }, basic)).toMatchObject({ scopes: ["read"] });
    const response = await request({ ...form, scope: "unknown" }, basic);
    expect(response).toMatchObject(refusal("A052303", "invalid_scope"));
  });

  it("are refused with two scope parameters (A052302)", async () => {
    const response = await tokenScene().request("grant_type=client_credentials&scope=a&scope=b", basic);
    expect(response).toMatchObject(refusal("A052302", "invalid_request"));
  });
});

describe("a password", () => {
  const form = {
    grant_type: "password",
    client_id: "1",
    username: "john",
    password: "SECRET",
    scope: "read",
  };
  const ask = async (scene: ReturnType<typeof tokenScene>) => (await scene.request(form)).ticket ?? "";

  it("is passed to the caller, who issues the token once", async () => {
    const scene = tokenScene();
    const asked = await scene.request(form);
    expect(asked).toMatchObject({
      action: "PASSWORD",
      resultCode: "A051001",
      username: "john",
      password: "SECRET",
    });
    const tokenIssueRequest = { ticket: asked.ticket ?? "", subject: "john" };
    const calls = Array.from({ length: 50 }, () => tokenIssue(scene.authlete, { tokenIssueRequest }));
    const values = (await Promise.all(calls)).map((res) => (res.ok ? res.value : {}));
    const [issued, ...more] = values.filter(({ action }) => action === "OK");
    expect(more).toEqual([]);
    expect(issued).toMatchObject({ resultCode: "A054001", subject: "john", scopes: ["read"], clientId: 1 });
    expect(contentOf(issued ?? {})).toMatchObject({ token_type: "Bearer", scope: "read" });
    expect(values.filter(({ resultCode }) => resultCode === "A055202")).toHaveLength(49);
    expect(await isUsable(scene, issued?.accessToken)).toBe(true);
  });

  it("that is wrong is refused, and its ticket is used (A067301)", async () => {
    const scene = tokenScene();
    const ticket = await ask(scene);
    const tokenFailRequest = { ticket, reason: "INVALID_RESOURCE_OWNER_CREDENTIALS" as const };
    const failed = await tokenFail(scene.authlete, { tokenFailRequest });
    expect(failed).toMatchObject({ value: refusal("A067301", "invalid_request") });
    const again = await tokenFail(scene.authlete, { tokenFailRequest });
    expect(again).toMatchObject({ value: { action: "INTERNAL_SERVER_ERROR", resultCode: "A063202" } });
    const issued = await tokenIssue(scene.authlete, { tokenIssueRequest: { ticket, subject: "john" } });
    expect(issued).toMatchObject({ value: { action: "INTERNAL_SERVER_ERROR", resultCode: "A055202" } });
  });

  it.each([
    ["UNKNOWN", "A067302", "server_error"],
    ["INVALID_TARGET", "A067303", "invalid_target"],
    ["INVALID_CLIENT", "SIM067304", "invalid_client"],
    ["UNAUTHORIZED_CLIENT", "SIM067305", "unauthorized_client"],
    ["INVALID_SCOPE", "SIM067306", "invalid_scope"],
  ] as const)("is refused for the reason %s (%s)", async (reason, resultCode, error) => {
    const scene = tokenScene();
    const failed = await tokenFail(scene.authlete, {
      tokenFailRequest: { ticket: await ask(scene), reason },
    });
    expect(failed).toMatchObject({ value: refusal(resultCode, error) });
  });

  it("has a ticket that expires", async () => {
    const scene = tokenScene();
    const [first, second] = [await ask(scene), await ask(scene)];
    scene.time.now += 600_000;
    const issued = await tokenIssue(scene.authlete, {
      tokenIssueRequest: { ticket: first, subject: "john" },
    });
    expect(issued).toMatchObject({ value: { action: "INTERNAL_SERVER_ERROR", resultCode: "A055301" } });
    const failed = await tokenFail(scene.authlete, {
      tokenFailRequest: { ticket: second, reason: "UNKNOWN" },
    });
    expect(failed).toMatchObject({ value: { action: "INTERNAL_SERVER_ERROR", resultCode: "A063301" } });
  });

  it("needs a ticket", async () => {
    const { authlete } = tokenScene();
    const issued = await tokenIssue(authlete, { tokenIssueRequest: { ticket: "", subject: "john" } });
    expect(issued).toMatchObject({ value: { resultCode: "A055201" } });
    const failed = await tokenFail(authlete, { tokenFailRequest: { ticket: "", reason: "UNKNOWN" } });
    expect(failed).toMatchObject({ value: { resultCode: "A063201" } });
  });

  it.each([
    ["A051301", "password=x"],
    ["A051302", "username=&password=x"],
    ["A051303", "username=x&username=y&password=x"],
    ["A051304", "username=x"],
    ["A051305", "username=x&password="],
    ["A051306", "username=x&password=x&password=y"],
    ["A051307", "username=x&password=x&scope=a&scope=b"],
  ])("is refused if a parameter is missing, empty or repeated (%s)", async (resultCode, rest) => {
    const response = await tokenScene().request(`grant_type=password&client_id=1&${rest}`);
    expect(response).toMatchObject(refusal(resultCode, "invalid_request"));
  });

  it("is refused without a scope if there must be one (A051308)", async () => {
    const { request } = tokenScene({ service: { scopeRequired: true } });
    expect(await request({ ...form, scope: "" })).toMatchObject(refusal("A051308", "invalid_scope"));
  });
});

describe("a token exchange", () => {
  const type = (name: string) => `urn:ietf:params:oauth:token-type:${name}`;
  const form = { grant_type: "urn:ietf:params:oauth:grant-type:token-exchange", client_id: "1" };
  const withToken = { ...form, subject_token: "x", subject_token_type: type("jwt") };

  it("is passed to the caller with the subject token, and what is known of it", async () => {
    const { exchange, request } = tokenScene();
    const { accessToken = "", refreshToken = "" } = await exchange();
    const subject = { subject_token: accessToken, subject_token_type: type("access_token") };
    const actor = { actor_token: refreshToken, actor_token_type: type("refresh_token") };
    const requested = {
      requested_token_type: type("jwt"),
      audience: "https://rs.example.com",
      scope: "read",
    };
    const response = await request({ ...form, ...subject, ...actor, ...requested });
    expect(response).toMatchObject({
      action: "TOKEN_EXCHANGE",
      clientId: 1,
      subjectToken: accessToken,
      subjectTokenType: "ACCESS_TOKEN",
      subjectTokenInfo: { clientId: 1, subject: "john", expiresAt: start / 1000 + 3600 },
      actorTokenType: "REFRESH_TOKEN",
      actorTokenInfo: { subject: "john", expiresAt: start / 1000 + 86_400 },
      requestedTokenType: "JWT",
      audiences: ["https://rs.example.com"],
      scopes: ["read"],
    });
    expect(response.responseContent).toBeUndefined();
  });

  it.each([
    ["SIM311301", form],
    ["SIM311303", { ...form, subject_token: "x" }],
    ["SIM311311", { ...withToken, subject_token_type: "jwt" }],
    ["SIM311312", { ...withToken, actor_token: "x" }],
    ["SIM311313", { ...withToken, subject_token_type: type("access_token") }],
    ["SIM311314", { ...withToken, actor_token: "x", actor_token_type: type("refresh_token") }],
  ])("is refused if a token or a type is missing or invalid (%s)", async (resultCode, parameters) => {
    expect(await tokenScene().request(parameters)).toMatchObject(refusal(resultCode, "invalid_request"));
  });

  it.each([
    ["SIM311309", { tokenExchangeByConfidentialClientsOnly: true }],
    ["SIM311310", { tokenExchangeByPermittedClientsOnly: true }],
  ])("is refused if the client may not exchange tokens (%s)", async (resultCode, service) => {
    const { request } = tokenScene({ service });
    expect(await request(withToken)).toMatchObject(refusal(resultCode, "unauthorized_client"));
  });
});

describe("an assertion as grant", () => {
  const valid = { iss: "idp", sub: "john", aud: "https://as.example.com", exp: start / 1000 + 60 };
  const assertionOf = (claims: object) =>
    new SignJWT({ ...valid, ...claims })
      .setProtectedHeader({ alg: "HS256" })
      .sign(new TextEncoder().encode("0123456789abcdef0123456789abcdef"));
  const send = (assertion: string, service = {}) =>
    tokenScene({ service }).request({
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      client_id: "1",
      scope: "read",
      assertion,
    });
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa("{}")}.`;

  it("is passed to the caller, who verifies the signature", async () => {
    const assertion = await assertionOf({});
    expect(await send(assertion)).toMatchObject({ action: "JWT_BEARER", assertion, scopes: ["read"] });
  });

  it.each([
    ["SIM314308", { sub: undefined }],
    ["SIM314309", { aud: "https://other.example.com" }],
    ["SIM314310", { exp: start / 1000 }],
    ["SIM314311", { nbf: start / 1000 + 1 }],
  ])("is refused if a claim is invalid (%s)", async (resultCode, claims) => {
    expect(await send(await assertionOf(claims))).toMatchObject(refusal(resultCode, "invalid_grant"));
  });

  it("is refused if it is missing or no JWT", async () => {
    expect(await send("")).toMatchObject(refusal("SIM314302", "invalid_request"));
    expect(await send("x")).toMatchObject(refusal("SIM314305", "invalid_grant"));
  });

  it("may be unsigned or encrypted, unless the service rejects that", async () => {
    expect(await send(unsigned)).toMatchObject({ action: "JWT_BEARER" });
    expect(await send("a.b.c.d.e")).toMatchObject({ action: "JWT_BEARER" });
    const rejecting = { jwtGrantUnsignedJwtRejected: true, jwtGrantEncryptedJwtRejected: true };
    expect(await send(unsigned, rejecting)).toMatchObject(refusal("SIM314307", "invalid_grant"));
    expect(await send("a.b.c.d.e", rejecting)).toMatchObject(refusal("SIM314306", "invalid_grant"));
  });
});

describe("tokenManagementCreate", () => {
  const create = (options: Parameters<typeof simulated>[0], fields: object = {}) =>
    tokenManagementCreate(simulated(options).authlete, {
      tokenCreateRequest: { grantType: "AUTHORIZATION_CODE", clientId: 1, subject: "john", ...fields },
    });

  it("refuses a scope that the service does not support (A106201)", async () => {
    const res = await create({ scopes: ["read"] }, { scopes: ["read", "write"] });
    expect(res).toMatchObject({
      value: {
        action: "BAD_REQUEST",
        resultCode: "A106201",
        resultMessage: "[A106201] Unsupported scope: write",
      },
    });
  });

  it("refuses an unknown client once the service has clients (A107201)", async () => {
    expect(await create({})).toMatchObject({ value: { action: "OK" } });
    expect(await create({ clients: [{ clientId: 1 }] })).toMatchObject({ value: { action: "OK" } });
    const refused = await create({ clients: [{ clientId: 2 }] });
    expect(refused).toMatchObject({ value: { action: "BAD_REQUEST", resultCode: "A107201" } });
  });

  it("finds a client by its alias, and refuses a locked one (A107203)", async () => {
    const clients = [{ clientId: 1, clientIdAlias: "app" }];
    const created = await create({ clients }, { clientId: undefined, clientIdentifier: "app" });
    expect(created).toMatchObject({ value: { action: "OK", clientId: 1 } });
    const refused = await create({ clients: [{ clientId: 1, locked: true }] });
    expect(refused).toMatchObject({ value: { action: "BAD_REQUEST", resultCode: "A107203" } });
  });
});
