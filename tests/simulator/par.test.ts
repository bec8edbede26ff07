// Pushed authorization requests (RFC 9126).
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { confidentialClient, issuer, oauthScene, publicClient, redirected } from "../support/oauth.js";
import { start } from "../support/simulatedTime.js";

const endpoint = `${issuer}/par`;
const service = { parRequired: true, pushedAuthReqEndpoint: endpoint };
const credentials = { clientId: "2", clientSecret: confidentialClient.clientSecret as string };
const confidential = { client_id: "2", redirect_uri: "https://client.example.com/one" };

it("returns a request URI, which replaces the parameters at the authorization endpoint", async () => {
  const { push, authorize, issue } = oauthScene({ service });
  const pushed = await push(
    { ...confidential, scope: "read", state: "pushed", resource: ["https://a.example", "https://b.example"] },
    credentials,
  );
  expect(pushed).toMatchObject({
    action: "CREATED",
    resultCode: "A245001",
    requestUri: expect.stringMatching(/^urn:ietf:params:oauth:request_uri:[\w-]{43}$/),
    clientAuthMethod: "CLIENT_SECRET_BASIC",
  });
  const { requestUri } = pushed;
  expect(JSON.parse(pushed.responseContent ?? "")).toEqual({ expires_in: 60, request_uri: requestUri });
  const response = await authorize({ client_id: "2", request_uri: requestUri, state: "outside" });
  expect(response).toMatchObject({
    action: "INTERACTION",
    scopes: [{ name: "read" }],
    resources: ["https://a.example", "https://b.example"],
  });
  expect(redirected(await issue(response.ticket))).toMatchObject({ state: "pushed" });
});

it("does not store credentials", async () => {
  const { push, simulator } = oauthScene({
    clients: [{ ...confidentialClient, tokenAuthMethod: "CLIENT_SECRET_POST" }],
  });
  await push({ ...confidential, client_secret: credentials.clientSecret });
  const { services } = await simulator.export();
  const text = JSON.stringify(services[0]?.stores["pushedRequests"]);
  expect(text).toContain("https://client.example.com/one");
  expect(text).not.toContain(credentials.clientSecret);
});

describe("a request URI", () => {
  it("survives visits until a response is issued, and cannot be used again", async () => {
    const { push, authorize, issue } = oauthScene({ service });
    const { requestUri } = await push();
    const first = await authorize({ request_uri: requestUri });
    const second = await authorize({ request_uri: requestUri });
    expect([first.action, second.action]).toEqual(["INTERACTION", "INTERACTION"]);
    expect(await issue(second.ticket)).toMatchObject({ action: "LOCATION" });
    expect(await issue(first.ticket)).toMatchObject({ action: "BAD_REQUEST", resultCode: "A045304" });
    expect(await authorize({ request_uri: requestUri })).toMatchObject({
      action: "BAD_REQUEST",
      resultCode: "A008303",
    });
  });

  it("is used once, even by 50 concurrent calls with a ticket each", async () => {
    const { push, authorize, issue } = oauthScene({ service });
    const { requestUri } = await push();
    const visits = await Promise.all(
      Array.from({ length: 50 }, () => authorize({ request_uri: requestUri })),
    );
    const issued = await Promise.all(visits.map(({ ticket }) => issue(ticket)));
    expect(issued.filter(({ authorizationCode }) => authorizationCode)).toHaveLength(1);
  });

  it("expires", async () => {
    const { push, authorize, time } = oauthScene({ service: { ...service, pushedAuthReqDuration: 5 } });
    const { requestUri } = await push();
    time.now += 4999;
    expect(await authorize({ request_uri: requestUri })).toMatchObject({ action: "INTERACTION" });
    time.now += 1;
    expect(await authorize({ request_uri: requestUri })).toMatchObject({ resultCode: "A008303" });
  });

  it("belongs to a client", async () => {
    const { push, authorize } = oauthScene({ service });
    const { requestUri } = await push();
    expect(await authorize({ client_id: "2", request_uri: requestUri })).toMatchObject({
      resultCode: "A008303",
    });
  });

  it("cannot be pushed", async () => {
    const { push } = oauthScene({ service });
    const { requestUri } = await push();
    expect(await push({ request_uri: requestUri })).toMatchObject({
      action: "BAD_REQUEST",
      resultCode: "SIM245303",
    });
  });
});

it.each([
  ["no response type", { response_type: undefined }, "A009301"],
  ["an unregistered redirect URI", { redirect_uri: "https://evil.example.com" }, "A011304"],
  ["a repeated parameter", { state: ["a", "b"] }, "A013302"],
  ["an invalid prompt", { prompt: "none login" }, "A016304"],
  ["a malformed request object", { request: "a" }, "A005301"],
])("checks a request with %s, and returns the error as JSON", async (_, parameters, resultCode) => {
  const pushed = await oauthScene({ service }).push(parameters);
  expect(pushed).toMatchObject({ action: "BAD_REQUEST", resultCode });
  expect(JSON.parse(pushed.responseContent ?? "").error_description).toBe(pushed.resultMessage);
});

it("requires PKCE where the service does", async () => {
  const { push } = oauthScene({ service: { pkceRequired: true } });
  expect(await push()).toMatchObject({ action: "BAD_REQUEST", resultCode: "A124301" });
});

it("may contain a request object", async () => {
  const keys = await generateKeyPair("ES256");
  const jwks = JSON.stringify({ keys: [await exportJWK(keys.publicKey)] });
  const { push, authorize } = oauthScene({
    clients: [{ ...publicClient, jwks, requestObjectRequired: true }],
    service,
  });
  const claims = { client_id: "1", response_type: "code", max_age: 60 };
  const request = await new SignJWT(claims).setProtectedHeader({ alg: "ES256" }).sign(keys.privateKey);
  const { requestUri } = await push({ request });
  expect(await authorize({ request_uri: requestUri })).toMatchObject({ action: "INTERACTION", maxAge: 60 });
});

describe("a DPoP proof", async () => {
  const keys = await generateKeyPair("ES256");
  const jwk = await exportJWK(keys.publicKey);
  const thumbprint = await calculateJwkThumbprint(jwk);
  const prove = (claims: object = {}) =>
    new SignJWT({ htm: "POST", htu: endpoint, jti: "1", iat: start / 1000, ...claims })
      .setProtectedHeader({ alg: "ES256", typ: "dpop+jwt", jwk })
      .sign(keys.privateKey);

  it("binds the code to its key", async () => {
    const { push, authorize, issue, simulator } = oauthScene({ service });
    const { requestUri } = await push({}, { dpop: await prove() });
    const { ticket } = await authorize({ request_uri: requestUri });
    await issue(ticket);
    const { services } = await simulator.export();
    expect(services[0]?.stores["codes"]).toMatchObject([{ dpopKeyThumbprint: thumbprint }]);
  });

  it("must be that of dpop_jkt", async () => {
    const { push } = oauthScene({ service });
    expect(await push({ dpop_jkt: "another" }, { dpop: await prove() })).toMatchObject({
      action: "BAD_REQUEST",
    });
    const same = await push({ dpop_jkt: thumbprint }, { dpop: await prove({ jti: "2" }) });
    expect(same).toMatchObject({ action: "CREATED" });
  });

  it("must be for this endpoint", async () => {
    const { push } = oauthScene({ service });
    const dpop = await prove({ htu: `${issuer}/token` });
    expect(await push({}, { dpop })).toMatchObject({ action: "BAD_REQUEST", resultCode: "A254301" });
  });

  it("must contain the nonce that the service requires", async () => {
    const { push } = oauthScene({ service: { ...service, dpopNonceRequired: true } });
    const first = await push({}, { dpop: await prove() });
    expect(first).toMatchObject({
      action: "BAD_REQUEST",
      resultCode: "A350308",
      dpopNonce: expect.any(String),
    });
    expect(JSON.parse(first.responseContent ?? "")).toMatchObject({ error: "use_dpop_nonce" });
    const second = await push({}, { dpop: await prove({ nonce: first.dpopNonce }) });
    expect(second).toMatchObject({ action: "CREATED", dpopNonce: first.dpopNonce });
  });
});
