// How the simulator manages services, and what it publishes about them.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { clientCreate } from "authlete-typescript-sdk/funcs/clientCreate";
import { clientList } from "authlete-typescript-sdk/funcs/clientList";
import { jwkSetEndpointServiceJwksGetApi } from "authlete-typescript-sdk/funcs/jwkSetEndpointServiceJwksGetApi";
import { lifecycleGetApiLifecycleHealthcheck } from "authlete-typescript-sdk/funcs/lifecycleGetApiLifecycleHealthcheck";
import { serviceCreateApi } from "authlete-typescript-sdk/funcs/serviceCreateApi";
import { serviceDelete } from "authlete-typescript-sdk/funcs/serviceDelete";
import { serviceGet } from "authlete-typescript-sdk/funcs/serviceGet";
import { serviceGetConfiguration } from "authlete-typescript-sdk/funcs/serviceGetConfiguration";
import { serviceList } from "authlete-typescript-sdk/funcs/serviceList";
import { serviceUpdate } from "authlete-typescript-sdk/funcs/serviceUpdate";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
import { utilityGetInfo } from "authlete-typescript-sdk/funcs/utilityGetInfo";
import { GrantType, ResponseType, type Service, ServiceSchema } from "authlete-typescript-sdk/models";
import { ConflictError } from "authlete-typescript-sdk/models/errors";
import { servicePatch } from "authlete-typescript-sdk/patch";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../support/apiDocument.js";
import { valuesFor } from "../support/arbitraries.js";
import { serviceId, simulated } from "../support/client.js";
import { holds, timeout } from "../support/properties.js";

const now = Date.UTC(2026, 0, 1);

const refusal = (statusCode: number, resultCode: string) => ({
  ok: false,
  error: { name: "ResultError", statusCode, resultCode },
});

const settings: Service = {
  issuer: "https://as.example.com",
  serviceName: "Bank of Example",
  pkceRequired: true,
  supportedScopes: [{ name: "openid" }, { name: "history.read" }],
};

const apiKey = Number(serviceId);

describe("serviceGet", () => {
  it("returns the settings of the options, and the ID", async () => {
    const { authlete } = simulated({ service: settings });
    expect((await serviceGet(authlete)).value).toEqual({ ...settings, apiKey });
  });
});

describe("serviceUpdate", () => {
  it("resets the settings that the request omits, and keeps those that Authlete sets", async () => {
    const clock = { now };
    const { authlete } = simulated({ clock: () => clock.now, service: { ...settings, apiSecret: "s" } });
    const updated = await serviceUpdate(authlete, {
      service: { serviceName: "b", supportedAcrs: ["urn:a"], apiSecret: "other", createdAt: 1 },
    });
    expect(updated.value).toEqual({
      apiKey,
      apiSecret: "s",
      issuer: "https://simulator.example.com",
      serviceName: "b",
      supportedAcrs: ["urn:a"],
      modifiedAt: now,
    });
    expect((await serviceGet(authlete)).value).toEqual(updated.value);
  });

  it("changes how other operations behave", async () => {
    const { authlete } = simulated({ service: settings });
    const create = () =>
      tokenManagementCreate(authlete, {
        tokenCreateRequest: { grantType: "PASSWORD", clientId: 1, subject: "john", scopes: ["added"] },
      });
    expect(await create()).toMatchObject({ value: { action: "BAD_REQUEST" } });
    await serviceUpdate(authlete, { service: { ...settings, supportedScopes: [{ name: "added" }] } });
    expect(await create()).toMatchObject({ value: { action: "OK" } });
  });

  it.each([
    ["A039203", [{ name: "a" }, { name: "a" }]],
    ["A039204", [{ description: "a" }]],
  ])("refuses invalid scopes (%s)", async (code, supportedScopes) => {
    const { authlete } = simulated({ service: settings });
    expect(await serviceUpdate(authlete, { service: { supportedScopes } })).toMatchObject(refusal(400, code));
    expect((await serviceGet(authlete)).value).toEqual({ ...settings, apiKey });
    expect(await serviceCreateApi(authlete, { service: { supportedScopes } })).toMatchObject(
      refusal(400, code),
    );
  });

  it("ends with reset", async () => {
    const { simulator, authlete } = simulated({ service: settings });
    await serviceUpdate(authlete, { service: {} });
    simulator.reset();
    expect((await serviceGet(authlete)).value).toEqual({ ...settings, apiKey });
  });

  it("stores and returns whatever the model accepts", { timeout }, async () => {
    const { entries = {} } = ServiceSchema as unknown as Schema;
    const setByAuthlete = ["number", "apiKey", "apiSecret", "serviceOwnerNumber", "createdAt", "modifiedAt"];
    const checked = ["supportedScopes", ...setByAuthlete];
    const valid = Object.entries(entries).filter(([name]) => !checked.includes(name));
    const services = fc
      .tuple(
        valuesFor({ type: "object", entries: Object.fromEntries(valid) } as Schema),
        fc.uniqueArray(fc.string({ minLength: 1 })),
      )
      .map(
        ([any, names]) =>
          ({ ...(any as object), supportedScopes: names.map((name) => ({ name })) }) as Service,
      );
    const { authlete } = simulated();
    await holds(200, services, async (service) => {
      const updated = await serviceUpdate(authlete, { service });
      expect(updated.error).toBeUndefined();
      const { modifiedAt: _, apiKey: __, ...stored } = updated.value ?? {};
      expect(stored).toEqual({
        issuer: "https://simulator.example.com",
        ...JSON.parse(JSON.stringify(service)),
      });
      expect((await serviceGet(authlete)).value).toEqual(updated.value);
    });
  });
});

describe("servicePatch", () => {
  it("changes only the fields of the patch", async () => {
    const { authlete } = simulated({ clock: () => now, service: settings });
    const patched = await servicePatch(authlete, { patch: { pkceRequired: false, serviceName: null } });
    const { serviceName: _, ...others } = settings;
    expect(patched.value).toEqual({ ...others, apiKey, pkceRequired: false, modifiedAt: now });
    expect((await serviceGet(authlete)).value).toEqual(patched.value);
  });

  it("detects that something else changed the service, even if the clock stands still", async () => {
    const { authlete } = simulated({ clock: () => now, service: settings });
    await serviceUpdate(authlete, { service: settings });
    const patch = async (stored: Service) => {
      await serviceUpdate(authlete, { service: { serviceName: "other" } });
      return { ...stored, serviceName: "mine" };
    };
    expect((await servicePatch(authlete, { patch })).error).toBeInstanceOf(ConflictError);
    expect((await serviceGet(authlete)).value).toMatchObject({ serviceName: "other" });
  });
});

describe("serviceCreateApi, serviceList and serviceDelete", () => {
  it("create, list and delete a service", async () => {
    const { authlete } = simulated({ clock: () => now, service: settings, clients: [{ clientId: 1 }] });
    const created = await serviceCreateApi(authlete, { service: { serviceName: "new" } });
    expect(created.response?.status).toBe(201);
    expect(created.value).toMatchObject({
      apiKey: expect.toSatisfy(Number.isSafeInteger),
      apiSecret: expect.stringMatching(/^[\w-]{43}$/),
      serviceName: "new",
      createdAt: now,
      modifiedAt: now,
    });
    const id = `${created.value?.apiKey}`;
    expect((await serviceGet(authlete, { serviceId: id })).value).toEqual(created.value);
    expect(await clientList(authlete, { serviceId: id })).toMatchObject({ value: { totalCount: 0 } });
    expect((await serviceList(authlete)).value).toMatchObject({
      start: 0,
      end: 5,
      totalCount: 2,
      services: [{ apiKey }, { apiKey: created.value?.apiKey }],
    });
    expect((await serviceList(authlete, { start: 1, end: 2 })).value).toMatchObject({
      services: [{ apiKey: created.value?.apiKey }],
    });
    const deleted = await serviceDelete(authlete, { serviceId: id });
    expect(deleted.ok && deleted.response?.status).toBe(204);
    expect((await serviceGet(authlete, { serviceId: id })).error).toMatchObject({ statusCode: 403 });
    expect(await serviceList(authlete)).toMatchObject({ value: { totalCount: 1 } });
  });

  it("refuse a negative start (A036202) or end (A036204)", async () => {
    const { authlete } = simulated();
    expect(await serviceList(authlete, { start: -1 })).toMatchObject(refusal(400, "A036202"));
    expect(await serviceList(authlete, { end: -1 })).toMatchObject(refusal(400, "A036204"));
  });

  it("a deleted service does not exist even if every ID does", async () => {
    const simulator = createSimulator();
    const authlete = new AuthleteCore({ bearer: "a", serviceId, fetch: simulator.fetch });
    await clientCreate(authlete);
    await serviceDelete(authlete);
    expect((await clientList(authlete)).error).toMatchObject({ statusCode: 403 });
    simulator.reset();
    expect(await clientList(authlete)).toMatchObject({ value: { totalCount: 0 } });
  });
});

describe("serviceGetConfiguration", () => {
  const endpoints = {
    authorizationEndpoint: "https://as.example.com/authorize",
    tokenEndpoint: "https://as.example.com/token",
    userInfoEndpoint: "https://as.example.com/userinfo",
    jwksUri: "https://as.example.com/jwks",
    registrationEndpoint: "https://as.example.com/register",
    revocationEndpoint: "https://as.example.com/revoke",
    introspectionEndpoint: "https://as.example.com/introspect",
    pushedAuthReqEndpoint: "https://as.example.com/par",
    deviceAuthorizationEndpoint: "https://as.example.com/device",
    backchannelAuthenticationEndpoint: "https://as.example.com/ciba",
    endSessionEndpoint: "https://as.example.com/logout",
    grantManagementEndpoint: "https://as.example.com/grants",
  };

  it("returns the issuer, every endpoint and what is supported, in the terms of OAuth", async () => {
    const { authlete } = simulated({
      service: {
        ...settings,
        ...endpoints,
        mtlsEndpointAliases: [{ name: "token_endpoint", uri: "https://mtls.example.com/token" }],
        supportedGrantTypes: Object.values(GrantType),
        supportedResponseTypes: Object.values(ResponseType),
        supportedTokenAuthMethods: ["CLIENT_SECRET_BASIC", "PRIVATE_KEY_JWT"],
        supportedClaims: ["sub", "email"],
        supportedClaimTypes: ["NORMAL"],
        supportedDisplays: ["PAGE", "POPUP"],
        supportedPromptValues: ["NONE", "SELECT_ACCOUNT"],
        supportedAcrs: ["urn:a"],
        supportedAuthorizationDetailsTypes: ["payment"],
        supportedBackchannelTokenDeliveryModes: ["POLL", "PING"],
        parRequired: true,
        requestObjectRequired: true,
        pkceS256Required: true,
      },
    });
    const { value } = await serviceGetConfiguration(authlete);
    expect(value).toMatchObject({
      issuer: "https://as.example.com",
      authorization_endpoint: endpoints.authorizationEndpoint,
      token_endpoint: endpoints.tokenEndpoint,
      userinfo_endpoint: endpoints.userInfoEndpoint,
      jwks_uri: endpoints.jwksUri,
      registration_endpoint: endpoints.registrationEndpoint,
      revocation_endpoint: endpoints.revocationEndpoint,
      introspection_endpoint: endpoints.introspectionEndpoint,
      pushed_authorization_request_endpoint: endpoints.pushedAuthReqEndpoint,
      device_authorization_endpoint: endpoints.deviceAuthorizationEndpoint,
      backchannel_authentication_endpoint: endpoints.backchannelAuthenticationEndpoint,
      end_session_endpoint: endpoints.endSessionEndpoint,
      grant_management_endpoint: endpoints.grantManagementEndpoint,
      mtls_endpoint_aliases: { token_endpoint: "https://mtls.example.com/token" },
      scopes_supported: ["openid", "history.read"],
      subject_types_supported: ["public", "pairwise"],
      id_token_signing_alg_values_supported: ["RS256", "PS256", "ES256", "EdDSA"],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "private_key_jwt"],
      claims_supported: ["sub", "email"],
      claim_types_supported: ["normal"],
      display_values_supported: ["page", "popup"],
      prompt_values_supported: ["none", "select_account"],
      acr_values_supported: ["urn:a"],
      authorization_details_types_supported: ["payment"],
      backchannel_token_delivery_modes_supported: ["poll", "ping"],
      code_challenge_methods_supported: ["S256"],
      require_pushed_authorization_requests: true,
      require_signed_request_object: true,
      authorization_response_iss_parameter_supported: true,
    });
    expect(value?.["grant_types_supported"]).toEqual([
      "authorization_code",
      "implicit",
      "password",
      "client_credentials",
      "refresh_token",
      "urn:openid:params:grant-type:ciba",
      "urn:ietf:params:oauth:grant-type:device_code",
      "urn:ietf:params:oauth:grant-type:token-exchange",
      "urn:ietf:params:oauth:grant-type:jwt-bearer",
      "urn:ietf:params:oauth:grant-type:pre-authorized_code",
    ]);
    expect(value?.["response_types_supported"]).toEqual([
      "none",
      "code",
      "token",
      "id_token",
      "code token",
      "code id_token",
      "id_token token",
      "code id_token token",
    ]);
  });

  it.each(["NEWER_THAN_THE_SDK", "constructor"])(
    "returns the unknown grant type %s in lower case",
    async (type) => {
      const { authlete } = simulated({ service: { ...settings, supportedGrantTypes: [type as GrantType] } });
      const { value } = await serviceGetConfiguration(authlete);
      expect(value?.["grant_types_supported"]).toEqual([type.toLowerCase()]);
    },
  );

  it("returns what is required even for a service without settings, and no endpoint that is not set", async () => {
    const { authlete } = simulated();
    const { value } = await serviceGetConfiguration(authlete);
    expect(value).toMatchObject({
      issuer: "https://simulator.example.com",
      response_types_supported: expect.arrayContaining(["code", "code id_token"]),
      grant_types_supported: expect.arrayContaining(["authorization_code", "refresh_token"]),
      code_challenge_methods_supported: ["plain", "S256"],
      require_pushed_authorization_requests: false,
      require_signed_request_object: false,
    });
    expect(Object.keys(value ?? {}).filter((name) => /_endpoint$|_uri$/.test(name))).toEqual([]);
  });

  it("lists the algorithms of the keys of the service", async () => {
    const jwks = JSON.stringify({
      keys: [
        { kty: "EC", crv: "P-384", x: "a", y: "a", d: "a" },
        { kty: "RSA", alg: "PS512", n: "a", e: "AQAB", d: "a" },
        { kty: "RSA", alg: "RSA-OAEP", use: "enc", n: "a", e: "AQAB", d: "a" },
        { kty: "OKP", crv: "Ed25519", x: "a" },
      ],
    });
    const { authlete } = simulated({ service: { jwks } });
    expect((await serviceGetConfiguration(authlete)).value).toMatchObject({
      id_token_signing_alg_values_supported: ["PS512", "ES384"],
    });
  });

  it("applies a JSON Patch", async () => {
    const { authlete } = simulated({ service: settings });
    const patch = JSON.stringify([
      { op: "test", path: "/issuer", value: "https://as.example.com" },
      { op: "replace", path: "/issuer", value: "https://other.example.com" },
      { op: "add", path: "/a~1b", value: { c: [1, 3] } },
      { op: "add", path: "/a~1b/c/1", value: 2 },
      { op: "add", path: "/a~1b/c/-", value: 4 },
      { op: "remove", path: "/a~1b/c/0" },
      { op: "copy", from: "/a~1b/c", path: "/copied" },
      { op: "move", from: "/scopes_supported", path: "/scopes" },
    ]);
    const { value } = await serviceGetConfiguration(authlete, { patch, pretty: true });
    expect(value).toMatchObject({
      issuer: "https://other.example.com",
      "a/b": { c: [2, 3, 4] },
      copied: [2, 3, 4],
      scopes: ["openid", "history.read"],
    });
    expect(value).not.toHaveProperty("scopes_supported");
    expect((await serviceGetConfiguration(authlete)).value).toMatchObject({
      issuer: "https://as.example.com",
    });
  });

  it.each([
    "{",
    "{}",
    '[{"op":"unknown","path":"/issuer"}]',
    '[{"op":"remove","path":"/absent"}]',
    '[{"op":"add","path":"/absent/a","value":1}]',
    '[{"op":"add","path":"/scopes_supported/9","value":1}]',
    '[{"op":"add","path":"/constructor/prototype/polluted","value":1}]',
    '[{"op":"test","path":"/issuer","value":"a"}]',
    '[{"op":"remove","path":"issuer"}]',
  ])("refuses the patch %s", async (patch) => {
    const { authlete } = simulated({ service: settings });
    expect(await serviceGetConfiguration(authlete, { patch })).toMatchObject(refusal(400, "SIM001207"));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("jwkSetEndpointServiceJwksGetApi", () => {
  it("returns the public keys that were generated, the same in each call", async () => {
    const { simulator, authlete } = simulated();
    const { value } = await jwkSetEndpointServiceJwksGetApi(authlete);
    expect(value?.keys?.map(({ alg, kid }) => [alg, typeof kid])).toEqual([
      ["RS256", "string"],
      ["ES256", "string"],
      ["EdDSA", "string"],
    ]);
    expect(value?.keys?.every((key) => !("d" in key))).toBe(true);
    expect(value).toEqual(await simulator.jwks());
    const withPrivate = await jwkSetEndpointServiceJwksGetApi(authlete, {
      includePrivateKeys: true,
      pretty: true,
    });
    expect(withPrivate.value?.keys?.map(({ kid }) => kid)).toEqual(value?.keys?.map(({ kid }) => kid));
    expect(withPrivate.value?.keys?.every((key) => "d" in key)).toBe(true);
  });

  it("returns the public parts of the keys in the settings, and no symmetric key", async () => {
    const keys = [
      { kty: "EC", crv: "P-256", x: "a", y: "b", d: "c", kid: "1" },
      { kty: "oct", k: "secret", kid: "2" },
    ];
    const { authlete } = simulated({ service: { jwks: JSON.stringify({ keys }) } });
    expect((await jwkSetEndpointServiceJwksGetApi(authlete)).value).toEqual({
      keys: [{ kty: "EC", crv: "P-256", x: "a", y: "b", kid: "1" }],
    });
    const withPrivate = await jwkSetEndpointServiceJwksGetApi(authlete, { includePrivateKeys: true });
    expect(withPrivate.value).toEqual({ keys });
  });

  it("returns new keys after an update", async () => {
    const { authlete } = simulated();
    const key = { kty: "EC", crv: "P-256", x: "a", y: "b", kid: "new" };
    await serviceUpdate(authlete, { service: { jwks: JSON.stringify({ keys: [key] }) } });
    expect((await jwkSetEndpointServiceJwksGetApi(authlete)).value).toEqual({ keys: [key] });
  });
});

describe("the server", () => {
  it("says without credentials that it is healthy, and what it has", async () => {
    const simulator = createSimulator({ bearer: "a", serviceId });
    const authlete = new AuthleteCore({ fetch: simulator.fetch });
    expect(await lifecycleGetApiLifecycleHealthcheck(authlete, { extended: true })).toMatchObject({
      value: "OK",
    });
    expect(await utilityGetInfo(authlete)).toMatchObject({
      value: { version: expect.stringMatching(/^3\./), features: expect.arrayContaining(["ciba"]) },
    });
    expect(simulator.calls).toMatchObject([
      { response: { status: 200, body: "OK" } },
      { response: { status: 200, body: { version: expect.any(String) } } },
    ]);
  });

  it("echoes parameters", async () => {
    const { authlete } = simulated();
    const { value } = await utilityEcho(authlete, { greeting: "hello", count: 2 });
    expect(JSON.parse(value ?? "")).toEqual({ greeting: "hello", count: "2" });
  });
});

describe("Authlete 2.x", () => {
  const secrets = {
    serviceApiSecret: "of-service",
    serviceOwnerApiKey: "9",
    serviceOwnerApiSecret: "of-owner",
  };
  const scene = (given: object = {}, options: object = {}) => {
    const simulator = createSimulator({
      serviceId,
      service: { ...settings, apiSecret: "of-service" },
      ...options,
    });
    return new AuthleteV2Core({ serviceApiKey: serviceId, ...secrets, fetch: simulator.fetch, ...given });
  };

  it("reads, replaces, creates, lists and deletes services with the credentials of the owner", async () => {
    const authlete = scene({}, { serviceOwnerApiKey: "9", serviceOwnerApiSecret: "of-owner" });
    expect(await serviceGet(authlete)).toMatchObject({ value: settings });
    expect((await serviceUpdate(authlete, { service: { serviceName: "b" } })).ok).toBe(true);
    expect(await serviceGet(authlete)).toMatchObject({ value: { serviceName: "b" } });
    expect((await serviceCreateApi(authlete)).ok).toBe(true);
    expect(await serviceList(authlete)).toMatchObject({ value: { totalCount: 2 } });
    expect(await serviceGetConfiguration(authlete)).toMatchObject({ value: { issuer: expect.any(String) } });
    expect((await jwkSetEndpointServiceJwksGetApi(authlete)).ok).toBe(true);
    expect((await utilityGetInfo(authlete)).ok).toBe(true);
    expect((await utilityEcho(authlete, { a: "b" })).ok).toBe(true);
    expect((await serviceDelete(authlete)).ok).toBe(true);
    expect(await serviceGet(authlete)).toMatchObject(refusal(404, "A035201"));
    expect(await clientList(authlete)).toMatchObject(refusal(401, "A003201"));
  });

  it("accepts any owner, unless the options name one", async () => {
    expect((await serviceGet(scene())).ok).toBe(true);
    for (const options of [{ serviceOwnerApiKey: "8" }, { serviceOwnerApiSecret: "another" }])
      expect(await serviceGet(scene({}, options))).toMatchObject(refusal(401, "A002201"));
  });

  it("accepts the credentials of the service for operations on it", async () => {
    const owner = { serviceOwnerApiKey: "8", serviceOwnerApiSecret: "another" };
    const given = { serviceOwnerApiKey: serviceId, serviceOwnerApiSecret: "of-service" };
    expect((await serviceGet(scene(given, owner))).ok).toBe(true);
    expect(await serviceGet(scene({ ...given, serviceOwnerApiSecret: "wrong" }, owner))).toMatchObject(
      refusal(401, "A002201"),
    );
  });

  it("accepts the credentials of a service that was created", async () => {
    const simulator = createSimulator({ serviceId });
    const created = await serviceCreateApi(
      new AuthleteCore({ bearer: "a", serviceId, fetch: simulator.fetch }),
    );
    const authlete = (serviceApiSecret: string | undefined) =>
      new AuthleteV2Core({
        serviceApiKey: `${created.value?.apiKey}`,
        serviceApiSecret,
        fetch: simulator.fetch,
      });
    expect((await clientCreate(authlete(created.value?.apiSecret))).ok).toBe(true);
    expect(await clientCreate(authlete("wrong"))).toMatchObject(refusal(401, "A003204"));
  });
});
