// Authorization requests and their responses, with the result codes of Authlete.
import { authorizationManagementGetTicketInfo } from "authlete-typescript-sdk/funcs/authorizationManagementGetTicketInfo";
import { authorizationManagementUpdateTicket } from "authlete-typescript-sdk/funcs/authorizationManagementUpdateTicket";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import type { AuthorizationFailRequest, Client, Service } from "authlete-typescript-sdk/models";
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { confidentialClient, issuer, oauthScene, publicClient, redirected } from "../support/oauth.js";
import { start } from "../support/simulatedTime.js";

const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const [callback] = publicClient.redirectUris as [string];
const openid = { scope: "openid", redirect_uri: callback };

type Parameters = Record<string, string | readonly string[] | undefined>;

const withClient = (fields: Partial<Client>, service: Service = {}) =>
  oauthScene({ clients: [{ ...publicClient, ...fields }, confidentialClient], service });

describe("a valid request", () => {
  it("returns a ticket, and what the pages need to know", async () => {
    const scene = oauthScene({
      service: {
        serviceName: "My service",
        supportedScopes: [{ name: "openid" }, { name: "email", description: "Your address" }],
        supportedAcrs: ["urn:gold", "urn:silver"],
        supportedUiLocales: ["de", "en"],
        supportedAuthorizationDetailsTypes: ["payment"],
      },
    });
    const response = await scene.authorize({
      ...openid,
      scope: "openid email unknown",
      prompt: "login consent",
      max_age: "300",
      display: "popup",
      ui_locales: "fr en",
      login_hint: "j@example.com",
      acr_values: "urn:gold urn:silver",
      resource: ["https://api.example.com/a", "https://api.example.com/b"],
      claims: JSON.stringify({
        id_token: { sub: { value: "john" }, name: null },
        userinfo: { picture: null },
      }),
      authorization_details: JSON.stringify([{ type: "payment", actions: ["pay"], amount: 5 }]),
      unheard_of: "ignored",
    });
    expect(response).toMatchObject({
      action: "INTERACTION",
      resultCode: "A004001",
      ticket: expect.stringMatching(/^[\w-]{43}$/),
      service: { serviceName: "My service" },
      client: { clientId: 1, clientName: "Photo Viewer", clientType: "PUBLIC" },
      scopes: [{ name: "openid" }, { name: "email", description: "Your address" }],
      claims: ["email", "email_verified", "sub", "name"],
      claimsAtUserInfo: ["email", "email_verified", "picture"],
      userInfoClaims: '{"picture":null}',
      prompts: ["LOGIN", "CONSENT"],
      maxAge: 300,
      display: "POPUP",
      uiLocales: ["en"],
      loginHint: "j@example.com",
      acrs: ["urn:gold", "urn:silver"],
      acrEssential: false,
      subject: "john",
      resources: ["https://api.example.com/a", "https://api.example.com/b"],
      authorizationDetails: {
        elements: [{ type: "payment", actions: ["pay"], otherFields: '{"amount":5}' }],
      },
      clientIdAliasUsed: false,
    });
    expect(response).not.toHaveProperty("responseContent");
  });

  it("with prompt=none returns NO_INTERACTION with a ticket, and no content", async () => {
    const response = await oauthScene().authorize({ prompt: "none" });
    expect(response).toMatchObject({ action: "NO_INTERACTION", ticket: expect.any(String) });
    expect(response).not.toHaveProperty("responseContent");
  });

  it("never returns secrets of the client or the service", async () => {
    const scene = oauthScene({ service: { apiSecret: "api-secret", jwks: '{"keys":[]}' } });
    const [one] = confidentialClient.redirectUris ?? [];
    const text = JSON.stringify(await scene.authorize({ client_id: "2", redirect_uri: one }));
    expect(text).toContain('"clientId":2');
    expect(text).not.toContain("ecret-of-more");
    expect(text).not.toContain("api-secret");
  });

  it("uses defaults of the client and of the service", async () => {
    const service = { supportedAcrs: ["a"], supportedScopes: [{ name: "read", defaultEntry: true }] };
    const scene = withClient({ defaultMaxAge: 60, defaultAcrs: ["a"] }, service);
    expect(await scene.authorize()).toMatchObject({ maxAge: 60, acrs: ["a"], scopes: [{ name: "read" }] });
  });

  it("may use the alias of the client", async () => {
    const [one] = confidentialClient.redirectUris ?? [];
    const response = await oauthScene().authorize({ client_id: "the-alias", redirect_uri: one });
    expect(response).toMatchObject({ client: { clientId: 2 }, clientIdAliasUsed: true });
  });

  it("has an essential acr if the claims parameter says so", async () => {
    const claims = JSON.stringify({ id_token: { acr: { essential: true, values: ["a"] } } });
    const response = await withClient({}, { supportedAcrs: ["a"] }).authorize({ ...openid, claims });
    expect(response).toMatchObject({ acrEssential: true, acrs: ["a"] });
  });

  it("may have another port of a loopback interface, if the service allows it", async () => {
    const redirectUris = ["http://127.0.0.1/cb"];
    const request = { redirect_uri: "http://127.0.0.1:51004/cb" };
    const variable = withClient({ redirectUris }, { loopbackRedirectionUriVariable: true });
    expect(await variable.authorize(request)).toMatchObject({ action: "INTERACTION" });
    expect(await withClient({ redirectUris }).authorize(request)).toMatchObject({ resultCode: "A011304" });
    expect(await variable.authorize({ redirect_uri: "http://127.0.0.1:1/other" })).toMatchObject({
      resultCode: "A011304",
    });
  });
});

describe("a request that the client must not be told about", () => {
  const two = { client_id: "2" };
  it.each<[string, Parameters, string, string]>([
    ["no client", { client_id: undefined }, "A010301", "invalid_request"],
    ["two clients", { client_id: ["1", "2"] }, "A010303", "invalid_request"],
    ["an unknown client", { client_id: "3" }, "A010304", "invalid_client"],
    [
      "an unregistered redirect URI",
      { redirect_uri: "https://evil.example.com" },
      "A011304",
      "invalid_request",
    ],
    ["a prefix of the redirect URI", { redirect_uri: `${callback}/more` }, "A011304", "invalid_request"],
    ["two redirect URIs", { redirect_uri: [callback, callback] }, "A011302", "invalid_request"],
    ["openid and no redirect URI", { scope: "openid" }, "A011303", "invalid_request"],
    ["no redirect URI of several", two, "A011313", "invalid_request"],
    ["a relative redirect URI", { redirect_uri: "/callback" }, "A011315", "invalid_request"],
    ["a malformed redirect URI", { redirect_uri: "https://[" }, "A011314", "invalid_request"],
    ["a redirect URI with a fragment", { redirect_uri: `${callback}#a` }, "A011316", "invalid_request"],
    ["no response type", { response_type: undefined, state: "s" }, "A009301", "invalid_request"],
    ["two response types", { response_type: ["code", "code"] }, "A009303", "invalid_request"],
    ["an invalid response type", { response_type: "magic" }, "A009304", "invalid_request"],
    ["request and request_uri", { request: "a", request_uri: "b" }, "A008304", "invalid_request"],
    ["two request_uri", { request_uri: ["a", "b"] }, "A008302", "invalid_request"],
    ["two request", { request: ["a", "b"] }, "A008301", "invalid_request"],
    ["an unknown request URI", { request_uri: "urn:example:1" }, "A008303", "invalid_request_uri"],
  ])("has %s", async (_, parameters, resultCode, error) => {
    const response = await oauthScene().authorize(parameters);
    expect(response).toMatchObject({ action: "BAD_REQUEST", resultCode });
    expect(JSON.parse(response.responseContent ?? "")).toEqual({
      error,
      error_description: `${response.resultMessage}`,
      error_uri: `https://docs.authlete.com/#${resultCode}`,
    });
  });

  it.each<[string, Partial<Client>, Service, Parameters, string]>([
    [
      "an unknown client, where aliases exist",
      {},
      { clientIdAliasEnabled: true },
      { client_id: "3" },
      "A010308",
    ],
    ["a locked client", { locked: true }, {}, {}, "A010307"],
    ["a public client without redirect URIs", { redirectUris: [] }, {}, {}, "A011310"],
    ["no redirect URI at all", { clientType: "CONFIDENTIAL", redirectUris: [] }, {}, {}, "A011312"],
    [
      "a confidential client without redirect URIs",
      { clientType: "CONFIDENTIAL", redirectUris: [] },
      {},
      { response_type: "token" },
      "A011311",
    ],
    ["no pushed request, which the client requires", { parRequired: true }, {}, {}, "A008305"],
    ["no pushed request, which the service requires", {}, { parRequired: true }, {}, "A008306"],
    ["no request object, which the client requires", { requestObjectRequired: true }, {}, {}, "A150301"],
    ["no request object, which the service requires", {}, { requestObjectRequired: true }, {}, "A150301"],
  ])("has %s", async (_, client, service, parameters, resultCode) => {
    const response = await withClient(client, service).authorize(parameters);
    expect(response).toMatchObject({ action: "BAD_REQUEST", resultCode });
  });

  it("has no parameters", async () => {
    const response = await oauthScene().authorize({ client_id: undefined, response_type: undefined });
    expect(response).toMatchObject({ action: "BAD_REQUEST", resultCode: "A004301" });
  });
});

describe("a request that ends with a redirect", () => {
  const claims = (value: unknown) => ({ claims: JSON.stringify(value) });
  const details = (value: unknown) => ({ authorization_details: JSON.stringify(value) });
  it.each<[string, Parameters, string, string]>([
    ["a repeated scope", { scope: ["a", "b"] }, "A007302", "invalid_request"],
    ["a repeated nonce", { nonce: ["a", "b"] }, "A014302", "invalid_request"],
    ["an unknown repeated parameter", { unheard_of: ["a", "b"] }, "A250301", "invalid_request"],
    ["a repeated parameter named constructor", { constructor: ["a", "b"] }, "A250301", "invalid_request"],
    ["an unknown response mode", { response_mode: "pigeon" }, "A012303", "invalid_request"],
    ["an id_token without openid", { response_type: "id_token", nonce: "n" }, "A004302", "invalid_request"],
    ["an id_token without nonce", { ...openid, response_type: "id_token" }, "A014303", "invalid_request"],
    ["a state that is not ASCII", { state: "ü" }, "A013303", "invalid_request"],
    ["a state that is too long", { state: "s".repeat(4097) }, "A013304", "invalid_request"],
    ["a nonce that is not ASCII", { nonce: "ü" }, "A014304", "invalid_request"],
    ["a nonce that is too long", { nonce: "n".repeat(513) }, "A014305", "invalid_request"],
    ["an unknown display", { display: "cinema" }, "A015303", "invalid_request"],
    ["an unknown prompt", { prompt: "dance" }, "A016303", "invalid_request"],
    ["a contradictory prompt", { prompt: "none login" }, "A016304", "invalid_request"],
    ["max_age that is no number", { max_age: "a" }, "A017303", "invalid_request"],
    ["max_age that is no integer", { max_age: "1.5" }, "A017304", "invalid_request"],
    ["max_age that is too large", { max_age: "2147483648" }, "A017305", "invalid_request"],
    ["acr_values, of which none is supported", { acr_values: "a" }, "A021303", "invalid_request"],
    ["claims that are no JSON", { claims: "a" }, "A022303", "invalid_request"],
    ["claims with a wrong userinfo", claims({ userinfo: 1 }), "A022304", "invalid_request"],
    ["claims with a wrong id_token", claims({ id_token: 1 }), "A022305", "invalid_request"],
    ["a claim that is no object", claims({ id_token: { a: 1 } }), "A023301", "invalid_request"],
    ["a wrong essential", claims({ id_token: { a: { essential: 1 } } }), "A023302", "invalid_request"],
    ["wrong values", claims({ id_token: { a: { values: 1 } } }), "A023304", "invalid_request"],
    ["a malformed challenge", { code_challenge: "short" }, "A124304", "invalid_request"],
    [
      "an unknown challenge method",
      { code_challenge: challenge, code_challenge_method: "S1" },
      "A124306",
      "invalid_request",
    ],
    ["a relative resource", { resource: "api" }, "A251307", "invalid_target"],
    ["a malformed resource", { resource: "https://[" }, "A251306", "invalid_target"],
    [
      "a resource with a fragment",
      { resource: ["https://a.example", "https://b.example#c"] },
      "A251308",
      "invalid_target",
    ],
    ["details that are no JSON", { authorization_details: "a" }, "A249304", "invalid_authorization_details"],
    ["details that are no array", details({}), "A249305", "invalid_authorization_details"],
    ["details that are no objects", details([1]), "A249306", "invalid_authorization_details"],
    ["details without type", details([{}]), "A249301", "invalid_authorization_details"],
    ["details with an unknown type", details([{ type: "a" }]), "A249302", "invalid_authorization_details"],
    ["an id_token_hint that nobody signed", { id_token_hint: "a" }, "SIM024301", "invalid_request"],
  ])("has %s", async (_, parameters, resultCode, error) => {
    const response = await oauthScene().authorize({ state: "s", ...parameters });
    expect(response).toMatchObject({ action: "LOCATION", resultCode });
    expect(response.responseContent).toContain(`${callback}${parameters["response_type"] ? "#" : "?"}`);
    const state = typeof parameters["state"] === "string" ? parameters["state"] : "s";
    expect(redirected(response)).toMatchObject({ error, state, iss: issuer });
    expect(redirected(response)["error_description"]).toBe(response.resultMessage);
    expect(response).not.toHaveProperty("ticket");
  });

  it.each<[string, Partial<Client>, Service, Parameters, string, string]>([
    ["no PKCE, which the service requires", {}, { pkceRequired: true }, {}, "A124301", "invalid_request"],
    ["no PKCE, which the client requires", { pkceRequired: true }, {}, {}, "A124301", "invalid_request"],
    [
      "no method, where S256 is required",
      {},
      { pkceS256Required: true },
      { code_challenge: challenge },
      "A124307",
      "invalid_request",
    ],
    [
      "plain, where S256 is required",
      { pkceS256Required: true },
      {},
      { code_challenge: challenge, code_challenge_method: "plain" },
      "A124308",
      "invalid_request",
    ],
    [
      "an ACR that is not supported",
      {},
      { supportedAcrs: ["a"] },
      { acr_values: "a b" },
      "A021304",
      "invalid_request",
    ],
    [
      "a display that is not supported",
      {},
      { supportedDisplays: ["PAGE"] },
      { display: "wap" },
      "A015305",
      "invalid_request",
    ],
    ["no scope, which the service requires", {}, { scopeRequired: true }, {}, "A007305", "invalid_scope"],
    [
      "a response type that the service does not support",
      {},
      { supportedResponseTypes: ["TOKEN"] },
      {},
      "A009305",
      "unsupported_response_type",
    ],
    [
      "a response type that the client does not use",
      { responseTypes: ["CODE_ID_TOKEN"] },
      {},
      {},
      "A009306",
      "unauthorized_client",
    ],
    [
      "details of a type that the client has not declared",
      { authorizationDetailsTypes: ["b"] },
      { supportedAuthorizationDetailsTypes: ["a", "b"] },
      { authorization_details: '[{"type":"a"}]' },
      "A249303",
      "invalid_authorization_details",
    ],
  ])("has %s", async (_, client, service, parameters, resultCode, error) => {
    const response = await withClient(client, service).authorize(parameters);
    expect(response).toMatchObject({ action: "LOCATION", resultCode });
    expect(redirected(response)).toMatchObject({ error });
  });

  it("has no state if the request repeats it", async () => {
    const response = await oauthScene().authorize({ state: ["a", "b"] });
    expect(response).toMatchObject({ action: "LOCATION", resultCode: "A013302" });
    expect(redirected(response)).not.toHaveProperty("state");
  });

  it("respects the response mode", async () => {
    const { authorize } = oauthScene();
    const bad = { prompt: "dance" };
    const fragment = await authorize({ ...bad, response_mode: "fragment" });
    expect(fragment.responseContent).toContain(`${callback}#error=invalid_request`);
    const implicit = await authorize({ response_type: "token", response_mode: "query" });
    expect(implicit).toMatchObject({ resultCode: "A012304" });
    const form = await authorize({ ...bad, response_mode: "form_post", state: `"><script>` });
    expect(form).toMatchObject({ action: "FORM", resultCode: "A016303" });
    expect(form.responseContent).toContain(`<form method="post" action="${callback}">`);
    expect(form.responseContent).toContain('name="error" value="invalid_request"');
    expect(form.responseContent).toContain('value="&quot;&gt;&lt;script&gt;"');
  });

  it("omits what the service omits", async () => {
    const service = { errorDescriptionOmitted: true, errorUriOmitted: true, issSuppressed: true };
    const response = await oauthScene({ service }).authorize({ prompt: "dance" });
    expect(redirected(response)).toEqual({ error: "invalid_request" });
  });
});

describe("a request object", async () => {
  const keys = await generateKeyPair("ES256");
  const others = await generateKeyPair("ES256");
  const jwks = JSON.stringify({ keys: [await exportJWK(keys.publicKey)] });
  const claims = { client_id: "1", response_type: "code", state: "inside", max_age: 60 };
  const sign = (changes: object = {}, key = keys.privateKey) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: "ES256" }).sign(key);
  const seconds = start / 1000;

  it("replaces the other parameters", async () => {
    const request = await sign({ resource: ["https://api.example.com"] });
    const { authorize, issue } = withClient({ jwks, requestObjectRequired: true });
    const response = await authorize({ request, state: "outside", login_hint: "outside" });
    expect(response).toMatchObject({
      action: "INTERACTION",
      maxAge: 60,
      resources: ["https://api.example.com"],
    });
    expect(JSON.parse(response.requestObjectPayload ?? "")).toMatchObject(claims);
    expect(response).not.toHaveProperty("loginHint");
    expect(redirected(await issue(response.ticket))).toMatchObject({ state: "inside" });
  });

  it("takes precedence over the other parameters by the traditional rules, and may be unsigned", async () => {
    const request = new UnsecuredJWT({ state: "inside" }).encode();
    const { authorize, issue } = withClient({}, { traditionalRequestObjectProcessingApplied: true });
    const response = await authorize({ request, state: "outside", login_hint: "outside" });
    expect(response).toMatchObject({ action: "INTERACTION", loginHint: "outside" });
    expect(redirected(await issue(response.ticket))).toMatchObject({ state: "inside" });
  });

  it.each<[string, string, Partial<Client>, Service, string]>([
    ["is malformed", "a", { jwks }, {}, "A005301"],
    ["is unsigned", new UnsecuredJWT(claims).encode(), { jwks }, {}, "A008311"],
    [
      "is unsigned, although an algorithm is registered",
      new UnsecuredJWT(claims).encode(),
      { requestSignAlg: "ES256" },
      {},
      "A005336",
    ],
    ["has another algorithm", await sign(), { jwks, requestSignAlg: "PS256" }, {}, "A005312"],
    ["has a client without keys", await sign(), {}, {}, "A005332"],
    ["is signed with another key", await sign({}, others.privateKey), { jwks }, {}, "A005328"],
    [
      "is signed with a secret by a public client",
      await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(new Uint8Array(32)),
      { jwks },
      {},
      "A005316",
    ],
    ["contains a request", await sign({ request: "a" }), { jwks }, {}, "A006308"],
    ["contains a request URI", await sign({ request_uri: "a" }), { jwks }, {}, "A006312"],
    ["contains another client", await sign({ client_id: "2" }), { jwks }, {}, "A005391"],
    ["contains a client that is no string", await sign({ client_id: 1 }), { jwks }, {}, "A005387"],
    ["has no response type", await sign({ response_type: undefined }), { jwks }, {}, "A006326"],
    ["has another response type", await sign({ response_type: "token" }), { jwks }, {}, "A006304"],
    ["has expired", await sign({ exp: seconds }), { jwks }, {}, "A006339"],
    ["is not valid yet", await sign({ nbf: seconds + 1 }), { jwks }, {}, "A006347"],
    ["has no audience", await sign(), { jwks }, { requestObjectAudienceChecked: true }, "A006351"],
    [
      "has another audience",
      await sign({ aud: "a" }),
      { jwks },
      { requestObjectAudienceChecked: true },
      "A006359",
    ],
    [
      "has other audiences",
      await sign({ aud: ["a"] }),
      { jwks },
      { requestObjectAudienceChecked: true },
      "A006363",
    ],
  ])("is refused if it %s", async (_, request, client, service, resultCode) => {
    const response = await withClient(client, service).authorize({ request });
    expect(response).toMatchObject({ action: "BAD_REQUEST", resultCode });
    expect(JSON.parse(response.responseContent ?? "")).toMatchObject({ error: "invalid_request_object" });
  });
});

describe("issue", () => {
  it("returns a code, with state and iss", async () => {
    const { authorize, issue } = oauthScene();
    const { ticket } = await authorize({ state: "a b&c" });
    const response = await issue(ticket);
    expect(response).toMatchObject({ action: "LOCATION", resultCode: "A040001" });
    expect(redirected(response)).toEqual({ code: response.authorizationCode, state: "a b&c", iss: issuer });
    expect(response.authorizationCode).toMatch(/^[\w-]{43}$/);
  });

  it("returns a form if the request asks for it", async () => {
    const { authorize, issue } = oauthScene();
    const { ticket } = await authorize({ response_mode: "form_post" });
    const response = await issue(ticket);
    expect(response.action).toBe("FORM");
    expect(response.responseContent).toContain(`name="code" value="${response.authorizationCode}"`);
  });

  it("keeps the query of the redirect URI", async () => {
    const redirectUris = [`${callback}?tenant=a`];
    const { authorize, issue } = withClient({ redirectUris });
    const { ticket } = await authorize();
    expect(redirected(await issue(ticket))).toMatchObject({ tenant: "a", code: expect.any(String) });
  });

  it("returns neither code nor token for response_type=none", async () => {
    const { authorize, issue } = oauthScene();
    const { ticket } = await authorize({ response_type: "none", state: "s" });
    expect(redirected(await issue(ticket))).toEqual({ state: "s", iss: issuer });
  });

  it("stores the grant for the token request, and records the granted scopes", async () => {
    const { authorize, issue, simulator, time } = oauthScene({ service: { authorizationCodeDuration: 60 } });
    const request = { scope: "read write", redirect_uri: callback, code_challenge: challenge, nonce: "n" };
    const first = await authorize(request);
    const { authorizationCode } = await issue(first.ticket, { scopes: ["read"], authTime: 5, acr: "a" });
    time.now += 1000;
    const second = await authorize(request);
    await issue(second.ticket, { scopes: ["write"] });
    const { services } = await simulator.export();
    expect(services[0]?.stores["codes"]?.[0]).toMatchObject({
      code: authorizationCode,
      expiresAt: start + 60_000,
      clientId: 1,
      subject: "john",
      scopes: ["read"],
      authTime: 5,
      acr: "a",
      nonce: "n",
      request: { isRedirectUriRequired: true, codeChallenge: challenge, codeChallengeMethod: "plain" },
    });
    expect(services[0]?.stores["grantedScopes"]).toEqual([
      {
        clientId: 1,
        subject: "john",
        latest: ["write"],
        merged: ["read", "write"],
        modifiedAt: start + 1000,
      },
    ]);
  });

  it("requires a ticket that was not used and has not expired", async () => {
    const { authorize, issue, time } = oauthScene();
    const { ticket } = await authorize();
    expect(await issue("")).toMatchObject({ action: "BAD_REQUEST", resultCode: "A041201" });
    expect(await issue("a")).toMatchObject({ action: "BAD_REQUEST", resultCode: "A041202" });
    await issue(ticket);
    expect(await issue(ticket)).toMatchObject({ action: "BAD_REQUEST", resultCode: "A041202" });
    const late = await authorize();
    time.now += 600_000;
    expect(await issue(late.ticket)).toMatchObject({ action: "BAD_REQUEST", resultCode: "A041301" });
  });

  it.each([
    [{ subject: "" }, "A042201"],
    [{ subject: "x".repeat(101) }, "A042202"],
    [{ subject: "jürgen" }, "A042203"],
    [{ claims: "[]" }, "A044201"],
    [{ idtHeaderParams: "[]" }, "A255201"],
  ])("refuses %j, and keeps the ticket", async (fields, resultCode) => {
    const { authorize, issue } = oauthScene();
    const { ticket } = await authorize();
    expect(await issue(ticket, fields)).toMatchObject({ action: "INTERNAL_SERVER_ERROR", resultCode });
    expect(await issue(ticket)).toMatchObject({ action: "LOCATION" });
  });

  it("uses a ticket once, even in 50 concurrent calls", async () => {
    const { authorize, issue } = oauthScene();
    const { ticket } = await authorize();
    const responses = await Promise.all(Array.from({ length: 50 }, () => issue(ticket)));
    expect(responses.filter(({ authorizationCode }) => authorizationCode)).toHaveLength(1);
    expect(responses.filter(({ action }) => action === "BAD_REQUEST")).toHaveLength(49);
  });
});

describe("issue of tokens", () => {
  const request = { ...openid, nonce: "n", state: "s" };
  const half = async (text: unknown) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${text}`));
    return Buffer.from(hash.slice(0, 16)).toString("base64url");
  };

  it.each([
    ["token", ["access_token"]],
    ["id_token", ["id_token"]],
    ["id_token token", ["access_token", "id_token"]],
    ["code token", ["code", "access_token"]],
    ["code id_token", ["code", "id_token"]],
    ["code id_token token", ["code", "access_token", "id_token"]],
  ])("returns what response_type=%s asks for, in the fragment", async (response_type, expected) => {
    const { authorize, issue, simulator } = oauthScene();
    const { ticket } = await authorize({ ...request, response_type });
    const response = await issue(ticket, { authTime: 5, claims: '{"name":"John"}' });
    expect(response.responseContent).toContain(`${callback}#`);
    const values = redirected(response);
    const tokens = ["code", "access_token", "id_token"].filter((name) => values[name]);
    expect(tokens).toEqual(expected);
    expect(values).toMatchObject({ state: "s", iss: issuer });
    expect([response.authorizationCode, response.accessToken, response.idToken]).toEqual([
      values["code"],
      values["access_token"],
      values["id_token"],
    ]);
    if (values["access_token"])
      expect(values).toMatchObject({ token_type: "Bearer", expires_in: "3600", scope: "openid" });
    if (!values["id_token"]) return;
    const keys = createLocalJWKSet((await simulator.jwks()) as never);
    const { payload } = await jwtVerify(values["id_token"], keys, { currentDate: new Date(start) });
    expect(payload).toEqual({
      iss: issuer,
      sub: "john",
      aud: ["1"],
      iat: start / 1000,
      exp: start / 1000 + 3600,
      nonce: "n",
      auth_time: 5,
      name: "John",
      s_hash: await half("s"),
      ...(values["code"] && { c_hash: await half(values["code"]) }),
      ...(values["access_token"] && { at_hash: await half(values["access_token"]) }),
    });
  });

  it("stores the access token", async () => {
    const { authlete, authorize, issue } = oauthScene();
    const { ticket } = await authorize({ response_type: "token", scope: "read" });
    const { accessToken } = await issue(ticket, { accessToken: "mine", accessTokenDuration: 60 });
    expect(accessToken).toBe("mine");
    const introspectionRequest = { token: "mine", scopes: ["read"] };
    expect(await introspectionProcess(authlete, { introspectionRequest })).toMatchObject({
      value: { action: "OK", subject: "john", clientId: 1, expiresAt: start + 60_000 },
    });
  });

  it("stores one access token, even after 50 concurrent calls", async () => {
    const { authlete, authorize, issue } = oauthScene();
    const { ticket } = await authorize({ ...request, response_type: "code id_token token" });
    const responses = await Promise.all(Array.from({ length: 50 }, () => issue(ticket)));
    expect(responses.filter(({ idToken }) => idToken)).toHaveLength(1);
    expect(responses.filter(({ resultCode }) => resultCode === "A040001")).toHaveLength(1);
    expect(await tokenManagementList(authlete)).toMatchObject({ value: { totalCount: 1 } });
  });

  it("refuses unsigned ID tokens", async () => {
    const { authorize, issue } = withClient({ idTokenSignAlg: "NONE" });
    const { ticket } = await authorize({ ...request, response_type: "id_token" });
    expect(await issue(ticket)).toMatchObject({ action: "INTERNAL_SERVER_ERROR", resultCode: "A045302" });
  });

  it("accepts an ID token of the service as a hint, even if it has expired", async () => {
    const { authorize, issue, time } = oauthScene();
    const { ticket } = await authorize({ ...request, response_type: "id_token" });
    const { idToken } = await issue(ticket);
    time.now += 7_200_000;
    expect(await authorize({ ...request, id_token_hint: idToken })).toMatchObject({ subject: "john" });
  });
});

describe("fail", () => {
  it.each<[AuthorizationFailRequest["reason"], string, string]>([
    ["UNKNOWN", "server_error", "A060307"],
    ["NOT_LOGGED_IN", "login_required", "A060301"],
    ["MAX_AGE_NOT_SUPPORTED", "login_required", "A060302"],
    ["EXCEEDS_MAX_AGE", "login_required", "A060303"],
    ["DIFFERENT_SUBJECT", "login_required", "A060304"],
    ["ACR_NOT_SATISFIED", "login_required", "A060305"],
    ["DENIED", "access_denied", "A060306"],
    ["SERVER_ERROR", "server_error", "A060308"],
    ["NOT_AUTHENTICATED", "login_required", "A060309"],
    ["ACCOUNT_SELECTION_REQUIRED", "account_selection_required", "A060310"],
    ["CONSENT_REQUIRED", "consent_required", "A060311"],
    ["INTERACTION_REQUIRED", "interaction_required", "A060312"],
    ["INVALID_TARGET", "invalid_target", "A060313"],
    ["INVALID_SCOPE", "invalid_scope", "SIM060314"],
    ["UNAUTHORIZED_CLIENT", "unauthorized_client", "SIM060315"],
    ["TEMPORARILY_UNAVAILABLE", "temporarily_unavailable", "SIM060316"],
  ])("with %s redirects with %s", async (reason, error, resultCode) => {
    const { authorize, fail } = oauthScene();
    const { ticket } = await authorize({ state: "s" });
    const response = await fail(ticket, reason);
    expect(response).toMatchObject({ action: "LOCATION", resultCode });
    expect(redirected(response)).toMatchObject({ error, state: "s", iss: issuer });
  });

  it.each(["NEWER_THAN_THE_SDK", "constructor", "__proto__"])(
    "with %s fails as for UNKNOWN",
    async (name) => {
      const { authorize, fail } = oauthScene();
      const { ticket } = await authorize();
      const response = await fail(ticket, name as AuthorizationFailRequest["reason"]);
      expect(response).toMatchObject({ action: "LOCATION", resultCode: "A060307" });
      expect(redirected(response)).toMatchObject({ error: "server_error" });
    },
  );

  it("requires a ticket that was not used and has not expired", async () => {
    const { authorize, fail, issue, time } = oauthScene();
    const { ticket } = await authorize();
    expect(await fail("", "DENIED")).toMatchObject({ action: "BAD_REQUEST", resultCode: "A059201" });
    await fail(ticket, "DENIED");
    expect(await fail(ticket, "DENIED")).toMatchObject({ action: "BAD_REQUEST", resultCode: "A059202" });
    expect(await issue(ticket)).toMatchObject({ resultCode: "A041202" });
    const late = await authorize();
    time.now += 600_000;
    expect(await fail(late.ticket, "DENIED")).toMatchObject({ resultCode: "A059301" });
  });
});

describe("the information of a ticket", () => {
  it("is what the request and updates set", async () => {
    const { authlete, authorize, issue } = oauthScene();
    const { ticket = "" } = await authorize({}, "a context");
    const info = () =>
      authorizationManagementGetTicketInfo(authlete, { authorizationTicketInfoRequest: { ticket } });
    const update = (value: { context?: string } | string) =>
      authorizationManagementUpdateTicket(authlete, {
        authorizationTicketUpdateRequest: { ticket, info: value },
      });
    expect(await info()).toMatchObject({ value: { action: "OK", info: { context: "a context" } } });
    expect(await update({ context: "another" })).toMatchObject({ value: { action: "OK" } });
    expect(await update("no JSON")).toMatchObject({ value: { action: "CALLER_ERROR" } });
    expect(await update('{"context":"a third"}')).toMatchObject({ value: { info: { context: "a third" } } });
    expect(await issue(ticket)).toMatchObject({ ticketInfo: { context: "a third" } });
    expect(await info()).toMatchObject({ value: { action: "NOT_FOUND" } });
    expect(await update({ context: "late" })).toMatchObject({ value: { action: "NOT_FOUND" } });
  });
});
