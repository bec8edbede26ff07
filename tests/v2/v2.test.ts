// The same functions with the context for Authlete 2.x.
import { inspect } from "node:util";
import { authorizationManagementGetTicketInfo } from "authlete-typescript-sdk/funcs/authorizationManagementGetTicketInfo";
import { clientManagementListAuthorizations } from "authlete-typescript-sdk/funcs/clientManagementListAuthorizations";
import { hardwareSecurityKeysList } from "authlete-typescript-sdk/funcs/hardwareSecurityKeysList";
import { serviceGet } from "authlete-typescript-sdk/funcs/serviceGet";
import { serviceList } from "authlete-typescript-sdk/funcs/serviceList";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenManagementUpdate } from "authlete-typescript-sdk/funcs/tokenManagementUpdate";
import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
import { utilityGetInfo } from "authlete-typescript-sdk/funcs/utilityGetInfo";
import { InvalidRequestError, SDKValidationError } from "authlete-typescript-sdk/models/errors";
import { AuthleteV2Core, type V2Options } from "authlete-typescript-sdk/v2";
import { describe, expect, it, vi } from "vitest";
import { v2Operations } from "../../src/v2/operations.js";
import { declarations, leastOf, readApiDocument } from "../support/apiDocument.js";
import { json } from "../support/client.js";
import { skipped } from "../support/skipped.js";

const keys = {
  serviceApiKey: "10738933707579",
  serviceApiSecret: "SECRET-of-the-service",
  serviceOwnerApiKey: "17601152",
  serviceOwnerApiSecret: "SECRET-of-the-owner",
};
const service = `Basic ${Buffer.from(`${keys.serviceApiKey}:${keys.serviceApiSecret}`).toString("base64")}`;
const owner = `Basic ${Buffer.from(`${keys.serviceOwnerApiKey}:${keys.serviceOwnerApiSecret}`).toString("base64")}`;

function recording(options: V2Options = keys) {
  const sent: Request[] = [];
  const authlete = new AuthleteV2Core({
    ...options,
    fetch: async (url, init) => {
      sent.push(new Request(url, init));
      return json({ version: "2.3", features: [] });
    },
  });
  return { sent, authlete };
}

const summary = ({ method, url, headers }: Request) => `${method} ${url} ${headers.get("authorization")}`;

describe("the context for Authlete 2.x", () => {
  it("sends to api.authlete.com, with the credentials of the service and no service ID", async () => {
    const { sent, authlete } = recording();
    const res = await tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "PASSWORD" } });
    expect(res.ok).toBe(true);
    expect(sent.map(summary)).toEqual([`POST https://api.authlete.com/api/auth/token/create ${service}`]);
    expect(await sent[0]?.json()).toEqual({ grantType: "PASSWORD" });
  });

  it("accepts another server", async () => {
    const { sent, authlete } = recording({ ...keys, serverURL: "https://authlete.example.com/" });
    await tokenManagementList(authlete);
    expect(sent[0]?.url).toBe("https://authlete.example.com/api/auth/token/get/list");
    expect(() => new AuthleteV2Core({ serverURL: "nonsense" })).toThrow(TypeError);
  });

  it("accepts requests for 3.0 with the API key as the service ID", async () => {
    const { sent, authlete } = recording();
    const res = await tokenManagementList(authlete, { serviceId: keys.serviceApiKey, subject: "john" });
    expect(res.ok).toBe(true);
    expect(sent[0]?.url).toBe("https://api.authlete.com/api/auth/token/get/list?subject=john");
  });

  it("returns an error for a request to another service than that of its credentials", async () => {
    const { sent, authlete } = recording();
    const res = await tokenManagementList(authlete, { serviceId: "1" });
    expect(res.ok ? undefined : res.error).toBeInstanceOf(SDKValidationError);
    expect(res.ok ? "" : res.error.message).toContain("serviceId: expected the service of serviceApiKey");
    expect(sent).toEqual([]);
  });

  it("uses the API key in the paths of service operations, with the credentials of the service owner", async () => {
    const { sent, authlete } = recording();
    await serviceGet(authlete);
    await serviceGet(authlete, { serviceId: "21653835348762" });
    await serviceList(authlete, { end: 9 });
    await hardwareSecurityKeysList(authlete);
    expect(sent.map(summary)).toEqual([
      `GET https://api.authlete.com/api/service/get/${keys.serviceApiKey} ${owner}`,
      `GET https://api.authlete.com/api/service/get/21653835348762 ${owner}`,
      `GET https://api.authlete.com/api/service/get/list?end=9 ${owner}`,
      `GET https://api.authlete.com/api/hsk/get/list ${owner}`,
    ]);
  });

  it("sends the subject in the query instead of the path", async () => {
    const { sent, authlete } = recording();
    await clientManagementListAuthorizations(authlete, { subject: "john & co", start: 2 });
    expect(sent[0]?.url).toBe(
      "https://api.authlete.com/api/client/authorization/get/list?subject=john%20%26%20co&start=2",
    );
  });

  it("sends credentials to operations that need none in 3.0, and sends unknown fields", async () => {
    const { sent, authlete } = recording();
    await utilityGetInfo(authlete);
    await utilityEcho(authlete, { hello: "you" });
    expect(sent.map(summary)).toEqual([
      `GET https://api.authlete.com/api/info ${service}`,
      `GET https://api.authlete.com/api/misc/echo?hello=you ${service}`,
    ]);
  });

  it("returns an error for operations added in 3.0", async () => {
    const { sent, authlete } = recording();
    const res = await authorizationManagementGetTicketInfo(authlete, {
      authorizationTicketInfoRequest: { ticket: "t" },
    });
    expect(res.ok ? undefined : res.error).toBeInstanceOf(InvalidRequestError);
    expect(res.ok ? "" : res.error.message).toMatch(/Authlete 2\.x does not have this operation/);
    expect(sent).toEqual([]);
  });

  it("reads its credentials from the environment", async () => {
    vi.stubEnv("AUTHLETE_SERVICE_APIKEY", keys.serviceApiKey);
    vi.stubEnv("AUTHLETE_SERVICE_APISECRET", keys.serviceApiSecret);
    vi.stubEnv("AUTHLETE_SERVICEOWNER_APIKEY", keys.serviceOwnerApiKey);
    vi.stubEnv("AUTHLETE_SERVICEOWNER_APISECRET", keys.serviceOwnerApiSecret);
    const { sent, authlete } = recording({});
    await tokenManagementList(authlete);
    await serviceList(authlete);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([service, owner]);
  });

  it.each([
    [{}, "set serviceApiKey and serviceApiSecret"],
    [
      { serviceApiKey: "1" },
      "serviceApiKey and serviceApiSecret are incomplete or contain invalid characters",
    ],
    [
      { serviceApiSecret: "s" },
      "serviceApiKey and serviceApiSecret are incomplete or contain invalid characters",
    ],
    [
      { serviceApiKey: "1:2", serviceApiSecret: "s" },
      "serviceApiKey and serviceApiSecret are incomplete or contain invalid characters",
    ],
    [
      { serviceApiKey: "1", serviceApiSecret: "s\r\nX: y" },
      "serviceApiKey and serviceApiSecret are incomplete or contain invalid characters",
    ],
    [
      { serviceApiKey: "1", serviceApiSecret: "ключ" },
      "serviceApiKey and serviceApiSecret are incomplete or contain invalid characters",
    ],
  ])("returns an error for the credentials %o", async (options, message) => {
    for (const name of ["APIKEY", "APISECRET"]) vi.stubEnv(`AUTHLETE_SERVICE_${name}`, undefined);
    const { sent, authlete } = recording(options);
    const res = await tokenManagementList(authlete);
    expect(res.ok ? undefined : res.error).toBeInstanceOf(InvalidRequestError);
    expect(res.ok ? "" : res.error.message).toContain(message);
    expect(sent).toEqual([]);
  });

  it("never reveals a secret when the context or an error is printed", async () => {
    const authlete = new AuthleteV2Core({
      ...keys,
      fetch: async () => {
        throw new Error("no network");
      },
    });
    const res = await tokenManagementList(authlete);
    const printed =
      inspect([authlete, res], { depth: null, showHidden: true }) + JSON.stringify([authlete, res]);
    expect(res.ok).toBe(false);
    expect(printed).not.toContain("SECRET");
    expect(printed).not.toContain(service.slice("Basic ".length));
  });

  it("validates requests, retries and aborts calls like the other context", async () => {
    const responses = [new Response("", { status: 503 }), json({ action: "OK" })];
    const retryConfig = { strategy: "backoff", backoff: { initialInterval: 1 } } as const;
    const authlete = new AuthleteV2Core({
      ...keys,
      retryConfig,
      fetch: async () => responses.shift() ?? json({}),
    });
    expect((await tokenManagementUpdate(authlete, { tokenUpdateRequest: {} })).ok).toBe(true);
    const invalid = await tokenManagementUpdate(authlete, {} as never);
    expect(invalid.ok ? undefined : invalid.error.name).toBe("SDKValidationError");
    const aborted = await tokenManagementList(
      authlete,
      {},
      { fetchOptions: { signal: AbortSignal.abort() } },
    );
    expect(aborted.ok ? undefined : aborted.error.name).toBe("RequestAbortedError");
  });

  it("never throws, whatever the request is", async () => {
    const { authlete } = recording();
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    for (const request of [null, 1, "x", [], hostile]) {
      expect(typeof (await tokenManagementList(authlete, request as never)).ok).toBe("boolean");
    }
  });
});

describe("the operations of Authlete 2.x", async () => {
  const functions = await declarations();
  const keyOf = ({ operation: { method, path } }: (typeof functions)[number]) => `${method} ${path}`;
  const rows = Object.entries(v2Operations);

  it.each(rows)("%s is the method and the path of a function", (key) => {
    expect(functions.map(keyOf)).toContain(key);
  });

  it.each(rows)("%s has a path of 2.x whose parameters the request has", (key, { path, credentials }) => {
    expect(path).toMatch(/^\/api\/[\w/{}]+$/);
    expect(["service", "owner"]).toContain(credentials);
    // Only the operations on services name a service: all others imply it.
    expect(path.includes("{serviceId}")).toBe(
      / \/api\/\{serviceId\}\/service\/(get|update|delete)$/.test(key),
    );
    const { operation } = functions.find((declared) => keyOf(declared) === key) as (typeof functions)[number];
    const { entries } = operation.request as unknown as { entries: Record<string, unknown> };
    for (const [, name = ""] of path.matchAll(/\{(\w+)\}/g)) expect(Object.keys(entries)).toContain(name);
    // What leaves the path goes into the query, as long as there is no body.
    for (const [, name = ""] of operation.path.matchAll(/\{(\w+)\}/g)) {
      const isMoved = !path.includes(`{${name}}`) && name !== "serviceId";
      if (isMoved) expect([name, operation.body]).toEqual(["subject", undefined]);
    }
  });

  it("are different for functions of different meaning", () => {
    const supported = functions.filter((declared) => Object.hasOwn(v2Operations, keyOf(declared)));
    const meanings = new Map<string, string[]>();
    for (const declared of supported) {
      const target = `${declared.operation.method} ${v2Operations[keyOf(declared)]?.path}`;
      meanings.set(target, [...(meanings.get(target) ?? []), declared.name]);
    }
    // Functions that share an operation of 2.x: 3.0 has it with the user in the path and in the query, or with a form.
    const shared = [...meanings].filter(([, names]) => names.length > 1).map(([, names]) => names.sort());
    expect(shared.sort()).toEqual([
      ["clientManagementClientAuthorizationDeleteApi", "clientManagementDeleteAuthorizations"],
      ["clientManagementClientAuthorizationGetListApi", "clientManagementListAuthorizations"],
      ["clientManagementClientGrantedScopesDeleteApi", "clientManagementDeleteGrantedScopes"],
      ["clientManagementClientGrantedScopesGetApi", "clientManagementGetGrantedScopes"],
      ["clientUpdate", "clientUpdateForm"],
    ]);
    expect(supported.length).toBeGreaterThanOrEqual(rows.length);
  });

  it.each(functions)(
    "$name is sent if it is in the table, and refused with a reason if not",
    async (declared) => {
      const { sent, authlete } = recording();
      const res = await declared.func(authlete, leastOf(declared.operation.request) as object);
      const row = v2Operations[keyOf(declared)];
      if (!row) {
        expect(sent).toEqual([]);
        expect(res.ok ? "" : res.error.message).toContain("Authlete 2.x does not have this operation");
        return;
      }
      expect(sent).toHaveLength(1);
      const path = row.path.replace("{serviceId}", keys.serviceApiKey).replace(/\{\w+\}/g, "some");
      expect(new URL(sent[0]?.url ?? "").pathname).toBe(path);
      expect(sent[0]?.method).toBe(declared.operation.method);
      expect(sent[0]?.headers.get("authorization")).toBe(row.credentials === "owner" ? owner : service);
    },
  );
});

describe("the API document of Authlete 2.x", async () => {
  const { document, missing } = readApiDocument("v2");
  if (!document) return skipped("the operations of the API document of Authlete 2.x", missing);
  const { paths } = document;
  const functions = await declarations();
  const called = new Map<string, string>();
  const unsupported: string[] = [];
  for (const { name, func, operation } of functions) {
    const { sent, authlete } = recording();
    const res = await func(authlete, leastOf(operation.request) as object);
    const [request] = sent;
    if (request) {
      const authorization =
        request.headers.get("authorization") === owner ? "ServiceOwnerCredentials" : "ServiceCredentials";
      called.set(`${request.method} ${new URL(request.url).pathname}`, authorization);
    } else {
      expect(res.ok ? "" : res.error.message, name).toMatch(/Authlete 2\.x does not have this operation/);
      unsupported.push(`${operation.method} ${operation.path}`);
    }
  }

  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { security?: object[] }>).map(([method, { security }]) => {
      const filled = path.replace("{serviceApiKey}", keys.serviceApiKey).replace(/\{\w+\}/g, "some");
      return [`${method.toUpperCase()} ${filled}`, Object.keys(security?.[0] ?? {})[0]] as const;
    }),
  );

  it("contains exactly the operations that functions call, with the same credentials", () => {
    expect(documented.length).toBeGreaterThan(60);
    expect(Object.fromEntries(called)).toEqual(Object.fromEntries(documented));
  });

  it("does not contain operations that functions report as unsupported", () => {
    for (const operation of unsupported) {
      const path = operation.replace("/{serviceId}", "").replace(/\{\w+\}/g, "some");
      expect(documented.map(([request]) => request)).not.toContain(path);
    }
  });
});
