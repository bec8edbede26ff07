import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { introspectionStandardProcess } from "authlete-typescript-sdk/funcs/introspectionStandardProcess";
import type { IntrospectionRequest, StandardIntrospectionRequest } from "authlete-typescript-sdk/models";
import type { SimulatorOptions } from "authlete-typescript-sdk/simulator";
import { createLocalJWKSet, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { valueFrom } from "../support/outcome.js";
import { sha256 } from "../support/prover.js";
import { simulatedTokens, start } from "../support/simulatedTime.js";

function scene(options: SimulatorOptions = {}) {
  const tokens = simulatedTokens(options, { scopes: ["read", "write"] });
  const { authlete } = tokens;
  return {
    ...tokens,
    introspect: async (token: string, fields: Partial<IntrospectionRequest> = {}) =>
      valueFrom(await introspectionProcess(authlete, { introspectionRequest: { token, ...fields } })),
    standard: async (parameters: string, fields: Partial<StandardIntrospectionRequest> = {}) =>
      valueFrom(
        await introspectionStandardProcess(authlete, {
          standardIntrospectionRequest: { parameters, ...fields },
        }),
      ),
  };
}

/** A certificate is compared by its bytes: an ASN.1 SEQUENCE. */
async function certificateOf(...content: number[]) {
  const der = Uint8Array.of(0x30, content.length, ...content);
  const base64 = Buffer.from(der).toString("base64");
  const pem = `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
  return { pem, thumbprint: await sha256(der) };
}

describe("introspection", () => {
  it("returns the attributes of client and service, and the details of scopes (A056001)", async () => {
    const attributes = [{ key: "color", value: "red" }];
    const read = { name: "read", defaultEntry: true, description: "Read accounts" };
    const { create, introspect } = scene({
      service: { supportedScopes: [read, { name: "write", defaultEntry: false }], attributes },
      clients: [{ clientId: 1, clientIdAlias: "one", attributes: [{ key: "size", value: "big" }] }],
    });
    const { token } = await create();
    expect(await introspect(token, { scopes: ["read"], subject: "john" })).toMatchObject({
      action: "OK",
      resultCode: "A056001",
      clientIdAlias: "one",
      serviceAttributes: attributes,
      clientAttributes: [{ key: "size", value: "big" }],
      scopeDetails: [read, { name: "write" }],
    });
  });

  it("refuses a request without a token (A057301)", async () => {
    const response = await scene().introspect("");
    expect(response).toMatchObject({ action: "BAD_REQUEST", resultCode: "A057301" });
    expect(response.responseContent).toMatch(/^Bearer error="invalid_request",/);
  });

  it("refuses an unknown token (A057302)", async () => {
    const response = await scene().introspect("unknown");
    expect(response).toMatchObject({
      action: "UNAUTHORIZED",
      resultCode: "A057302",
      existent: false,
      usable: false,
      sufficient: false,
    });
    expect(response.responseContent).toBe(
      'Bearer error="invalid_token",' +
        'error_description="[A057302] The access token does not exist.",' +
        'error_uri="https://docs.authlete.com/#A057302"',
    );
  });

  it("does not accept the hash of a token as the token", async () => {
    const { create, introspect } = scene();
    const { token } = await create();
    expect(await introspect(await sha256(token))).toMatchObject({ resultCode: "A057302" });
  });

  it("omits description and URI if the service says so", async () => {
    const service = { errorDescriptionOmitted: true, errorUriOmitted: true };
    const response = await scene({ service }).introspect("unknown");
    expect(response.responseContent).toBe('Bearer error="invalid_token"');
  });

  it("refuses an expired token that can be refreshed (A065301), and then one that cannot (A065302)", async () => {
    const { create, introspect, time } = scene();
    const { token } = await create();
    time.now += 3_600_000;
    for (let call = 0; call < 2; call++)
      expect(await introspect(token)).toMatchObject({
        action: "UNAUTHORIZED",
        resultCode: "A065301",
        existent: true,
        usable: false,
        refreshable: true,
      });
    time.now += 86_400_000;
    expect(await introspect(token)).toMatchObject({ resultCode: "A065302", refreshable: false });
    expect(await introspect(token)).toMatchObject({ resultCode: "A057302", existent: false });
  });

  it("refuses an expired token that never had a refresh token (A065303), and forgets it", async () => {
    const { create, introspect, time } = scene();
    const { token } = await create({ grantType: "CLIENT_CREDENTIALS", subject: undefined });
    time.now += 3_600_000 - 1;
    expect(await introspect(token)).toMatchObject({ action: "OK" });
    time.now += 1;
    expect(await introspect(token)).toMatchObject({ action: "UNAUTHORIZED", resultCode: "A065303" });
    expect(await introspect(token)).toMatchObject({ action: "UNAUTHORIZED", resultCode: "A057302" });
  });

  it("refuses a token without a required scope (A064302), and names the scopes", async () => {
    const { create, introspect } = scene();
    const { token } = await create();
    const response = await introspect(token, { scopes: ["read", "delete"] });
    expect(response).toMatchObject({ action: "FORBIDDEN", resultCode: "A064302", sufficient: false });
    expect(response.resultMessage).toContain("'delete'");
    expect(response.responseContent).toMatch(/^Bearer error="insufficient_scope",.*,scope="read delete"$/);
  });

  it("creates a header value that HTTP allows, whatever the names of scopes are", async () => {
    const { create, introspect } = scene();
    const { token } = await create();
    const { responseContent = "" } = await introspect(token, { scopes: ['a"\\b\r\nx: ü'] });
    expect(new Headers({ "www-authenticate": responseContent }).get("www-authenticate")).toBe(
      responseContent,
    );
    expect(responseContent.split('"').length).toBe(9);
  });

  it("refuses another user (A066302) and a token without a user (A066301)", async () => {
    const { create, introspect } = scene();
    const { token } = await create();
    const { token: ofClient } = await create({ grantType: "CLIENT_CREDENTIALS", subject: undefined });
    const error = expect.stringContaining('Bearer error="invalid_request"');
    const refused = { action: "FORBIDDEN", responseContent: error };
    expect(await introspect(token, { subject: "jane" })).toMatchObject({ ...refused, resultCode: "A066302" });
    expect(await introspect(ofClient, { subject: "jane" })).toMatchObject({
      ...refused,
      resultCode: "A066301",
    });
  });

  it("refuses an authentication that is too long ago (A340301)", async () => {
    const { create, introspect } = scene();
    const { token } = await create({ authTime: start / 1000 - 61 });
    expect(await introspect(token, { maxAge: 61 })).toMatchObject({ action: "OK" });
    const response = await introspect(token, { maxAge: 60 });
    expect(response).toMatchObject({ action: "UNAUTHORIZED", resultCode: "A340301" });
    const challenge = /^Bearer error="insufficient_user_authentication",.*,max_age="60"$/;
    expect(response.responseContent).toMatch(challenge);
    const { token: unknown } = await create();
    expect(await introspect(unknown, { maxAge: 60 })).toMatchObject({ resultCode: "A340301" });
  });

  it("refuses an authentication of another class (A341302)", async () => {
    const { create, introspect } = scene();
    const { token } = await create({ acr: "silver" });
    expect(await introspect(token, { acrValues: ["gold", "silver"] })).toMatchObject({ action: "OK" });
    const response = await introspect(token, { acrValues: ["gold", "platinum"] });
    expect(response).toMatchObject({ action: "UNAUTHORIZED", resultCode: "A341302" });
    expect(response.responseContent).toMatch(/,acr_values="gold platinum"$/);
  });

  it("requires the certificate that a token is bound to (A065304, A065305, A065307)", async () => {
    const { create, introspect } = scene();
    const certificate = await certificateOf(1, 2, 3);
    const { token } = await create({ certificateThumbprint: certificate.thumbprint });
    const other = await certificateOf(4, 5, 6);
    const refused = { action: "UNAUTHORIZED", responseContent: expect.stringContaining('"invalid_token"') };
    const present = (clientCertificate?: string) => introspect(token, { clientCertificate });
    expect(await present()).toMatchObject({ ...refused, resultCode: "A065304" });
    expect(await present(other.pem)).toMatchObject({ ...refused, resultCode: "A065305" });
    expect(await present("nonsense")).toMatchObject({ ...refused, resultCode: "A065307" });
    const ofText = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
    expect(await present(ofText)).toMatchObject({ ...refused, resultCode: "A065307" });
    expect(await present(certificate.pem)).toMatchObject({
      action: "OK",
      certificateThumbprint: certificate.thumbprint,
    });
    expect(await present(certificate.pem.replaceAll("\n", "\r\n"))).toMatchObject({ action: "OK" });
  });
});

describe("standard introspection", () => {
  it("describes an active access token (A145001)", async () => {
    const { create, standard } = scene();
    const { token } = await create({
      acr: "silver",
      authTime: start / 1000,
      resources: ["https://a.example.com"],
      properties: [
        { key: "color", value: "red" },
        { key: "size", value: "big", hidden: true },
      ],
    });
    const response = await standard(`token=${token}&token_type_hint=refresh_token`);
    expect(response).toMatchObject({ action: "OK", resultCode: "A145001" });
    expect(response.resultMessage).toContain("(type=access_token, active=true)");
    const content = JSON.parse(response.responseContent ?? "");
    expect(content).toEqual({
      active: true,
      iss: "https://simulator.example.com",
      client_id: "1",
      token_type: "Bearer",
      scope: "read write",
      exp: start / 1000 + 3600,
      iat: start / 1000,
      sub: "john",
      aud: ["https://a.example.com"],
      acr: "silver",
      auth_time: start / 1000,
      color: "red",
    });
    const { responseContent = "" } = await standard(`token=${token}`, { withHiddenProperties: true });
    expect(JSON.parse(responseContent)).toMatchObject({ color: "red", size: "big" });
  });

  it("describes bindings with cnf", async () => {
    const { create, standard } = scene();
    const { token } = await create({ dpopKeyThumbprint: "key", certificateThumbprint: "certificate" });
    const { responseContent = "" } = await standard(`token=${token}`);
    expect(JSON.parse(responseContent)).toMatchObject({
      token_type: "DPoP",
      cnf: { jkt: "key", "x5t#S256": "certificate" },
    });
  });

  it("describes an active refresh token", async () => {
    const { create, standard, time } = scene();
    const { refreshToken } = await create();
    const response = await standard(`token=${refreshToken}`);
    expect(response.resultMessage).toContain("(type=refresh_token, active=true)");
    expect(JSON.parse(response.responseContent ?? "")).toMatchObject({
      active: true,
      exp: start / 1000 + 86_400,
      scope: "read write",
    });
    time.now += 86_400_000;
    const { responseContent } = await standard(`token=${refreshToken}`);
    expect(responseContent).toBe('{"active":false}');
  });

  it("responds with active:false to an unknown and to an expired token, and to another resource", async () => {
    const { create, standard, time } = scene();
    const inactive = { action: "OK", resultCode: "A145001", responseContent: '{"active":false}' };
    const unknown = await standard("token=unknown");
    expect(unknown).toMatchObject(inactive);
    expect(unknown.resultMessage).toContain("(type=null, active=false)");
    const { token } = await create({ resources: ["https://a.example.com"] });
    const active = expect.stringContaining('"active":true');
    const query = `token=${token}`;
    expect(await standard(query, { rsUri: "https://b.example.com" })).toMatchObject(inactive);
    expect(await standard(query, { rsUri: "https://a.example.com" })).toMatchObject({
      responseContent: active,
    });
    time.now += 3_600_000;
    expect(await standard(query)).toMatchObject(inactive);
  });

  it("refuses a request without a token (A145302) and one without parameters (A145301)", async () => {
    const { standard } = scene();
    const refused = (resultCode: string) => ({
      action: "BAD_REQUEST",
      resultCode,
      responseContent: expect.stringContaining('"error":"invalid_request"'),
    });
    expect(await standard("token_type_hint=access_token")).toMatchObject(refused("A145302"));
    expect(await standard("")).toMatchObject(refused("A145301"));
  });

  it("responds with a JWT if the resource server accepts it", async () => {
    const { create, standard, simulator } = scene();
    const { token } = await create();
    const fields = {
      httpAcceptHeader: "application/token-introspection+jwt",
      rsUri: "https://rs.example.com",
    };
    for (const introspectionSignAlg of [undefined, "ES256"]) {
      const response = await standard(`token=${token}`, { ...fields, introspectionSignAlg });
      expect(response).toMatchObject({ action: "JWT", resultCode: "A145001" });
      const keys = createLocalJWKSet((await simulator.jwks()) as never);
      const { payload, protectedHeader } = await jwtVerify(response.responseContent ?? "", keys, {
        typ: "token-introspection+jwt",
        audience: fields.rsUri,
        issuer: "https://simulator.example.com",
        currentDate: new Date(start),
      });
      expect(protectedHeader.alg).toBe(introspectionSignAlg ?? "RS256");
      expect(payload["token_introspection"]).toMatchObject({ active: true, sub: "john" });
    }
    const key = "0123456789abcdef0123456789abcdef";
    const symmetric = { ...fields, introspectionSignAlg: "HS256", sharedKeyForSign: key };
    const { responseContent = "" } = await standard(`token=${token}`, symmetric);
    await jwtVerify(responseContent, new TextEncoder().encode(key), { currentDate: new Date(start) });
  });

  it("says which fields a JWT requires", async () => {
    const { create, standard } = scene();
    const { token } = await create();
    const httpAcceptHeader = "application/token-introspection+jwt";
    const rsUri = "https://rs.example.com";
    const failed = (resultCode: string) => ({ action: "INTERNAL_SERVER_ERROR", resultCode });
    const call = (fields: object) => standard(`token=${token}`, { httpAcceptHeader, ...fields });
    expect(await call({})).toMatchObject(failed("SIM145203"));
    expect(await call({ rsUri, introspectionEncryptionAlg: "RSA_OAEP" })).toMatchObject(failed("SIM145204"));
    expect(await call({ rsUri, introspectionSignAlg: "HS256" })).toMatchObject(failed("SIM145205"));
    expect(await call({ rsUri, introspectionSignAlg: "ES512" })).toMatchObject(failed("SIM145205"));
  });
});
