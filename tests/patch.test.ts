// Against a server that replaces: what an update does not contain is gone.

import type { Context, Result } from "authlete-typescript-sdk/core";
import type { Client, Service } from "authlete-typescript-sdk/models";
import { ClientSchema, ServiceSchema } from "authlete-typescript-sdk/models";
import {
  ConflictError,
  type OperationError,
  SDKValidationError,
  UnexpectedClientError,
} from "authlete-typescript-sdk/models/errors";
import { clientPatch, servicePatch } from "authlete-typescript-sdk/patch";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { describe, expect, it } from "vitest";
import type { Schema } from "./support/apiDocument.js";
import { client, json, serviceId } from "./support/client.js";
import { filled } from "./support/marked.js";

type Fields = Record<string, unknown>;

const setByAuthlete = {
  client: [
    "number",
    "serviceNumber",
    "clientId",
    "clientSecret",
    "dynamicallyRegistered",
    "createdAt",
    "modifiedAt",
    "derivedSectorIdentifier",
  ],
  service: ["number", "apiKey", "apiSecret", "serviceOwnerNumber", "createdAt", "modifiedAt"],
};

/** Fields that are newer than the SDK, at two depths. */
const newer = { newerSetting: { list: [1, { a: "b" }] }, newerFlag: true };

/** An object with all fields of a model, and newer ones. */
function fullObject(schema: unknown): Fields {
  const full = filled(schema, (names) => names.join(".")) as Fields;
  return { ...full, attributes: [{ key: "k", value: "v", newerField: 1 }], ...newer };
}

function throwing(): never {
  throw new Error("no");
}

/** Another value of the same type. Fields that are newer than the SDK stay. */
function otherThan(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherThan);
  if (typeof value === "object") {
    const fields = Object.entries(value as Fields);
    return Object.fromEntries(
      fields.map(([name, field]) => [name, name.startsWith("newer") ? field : otherThan(field)]),
    );
  }
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : `other ${value}`;
}

/** A server with one object, which an update replaces. `onRequest` may change it before a request is processed, or respond itself. */
function serverWith(
  kind: "client" | "service",
  initial: Fields,
  onRequest?: (stored: Fields, count: number) => Response | undefined,
) {
  const server = { stored: initial, requests: [] as string[], bodies: [] as Fields[] };
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url);
    server.requests.push(`${request.method} ${pathname.replace(/^\/api\/715948317/, "")}`);
    const response = onRequest?.(server.stored, server.requests.length);
    if (response) return response;
    if (request.method === "POST") {
      const body = (await request.json()) as Fields;
      server.bodies.push(body);
      const own = Object.entries(server.stored).filter(([name]) => setByAuthlete[kind].includes(name));
      server.stored = { ...body, ...Object.fromEntries(own) };
      if ("modifiedAt" in server.stored)
        server.stored["modifiedAt"] = Number(server.stored["modifiedAt"]) + 1;
    }
    return json(server.stored);
  };
  return { server, authlete: client({ fetch }) };
}

interface Kind {
  kind: "client" | "service";
  schema: unknown;
  patch: (
    authlete: Context,
    patch: never,
    options?: { allowUnknownFields?: boolean },
  ) => Promise<Result<Client | Service, OperationError | ConflictError>>;
  requests: string[];
}

const kinds: Kind[] = [
  {
    kind: "client",
    schema: ClientSchema,
    patch: (authlete, patch, options) => clientPatch(authlete, { clientId: 7, patch, ...options }),
    requests: ["GET /client/get/7", "GET /client/get/7", "POST /client/update/7"],
  },
  {
    kind: "service",
    schema: ServiceSchema,
    patch: (authlete, patch, options) => servicePatch(authlete, { patch, ...options }),
    requests: ["GET /service/get", "GET /service/get", "POST /service/update"],
  },
];

describe.each(kinds)("a patch of a $kind", ({ kind, schema, patch, requests }) => {
  const initial = fullObject(schema);
  const names = Object.keys((schema as Schema).entries ?? {}).filter(
    (name) => !setByAuthlete[kind].includes(name),
  );

  it.each(names)("of %s changes this field and no other", async (name) => {
    const { server, authlete } = serverWith(kind, initial);
    const value = otherThan(initial[name]);
    const res = await patch(authlete, { [name]: value } as never);
    const expected = { ...initial, [name]: value, modifiedAt: 2 };
    expect(res).toEqual({ ok: true, value: expected });
    expect(server.stored).toEqual(expected);
    expect(server.requests).toEqual(requests);
    for (const own of setByAuthlete[kind]) expect(server.bodies[0]).not.toHaveProperty(own);
  });

  it.each(names)("with null for %s resets this field and no other", async (name) => {
    const { server, authlete } = serverWith(kind, initial);
    expect(await patch(authlete, { [name]: null } as never)).toMatchObject({ ok: true });
    const { [name]: _, ...others } = initial;
    expect(server.stored).toEqual({ ...others, modifiedAt: 2 });
  });

  it("by a function changes what the function changes", async () => {
    const { server, authlete } = serverWith(kind, initial);
    const [first = "", second = "", third = ""] = names;
    const change = async ({ [second]: _, ...stored }: Fields) => ({
      ...stored,
      [first]: otherThan(stored[first]),
    });
    expect(await patch(authlete, change as never)).toMatchObject({ ok: true });
    const { [second]: _, ...others } = initial;
    expect(server.stored).toEqual({ ...others, [first]: otherThan(initial[first]), modifiedAt: 2 });
    expect(server.stored[third]).toEqual(initial[third]);
  });

  it("by a function keeps fields that are newer than the SDK, even if it omits them", async () => {
    const { server, authlete } = serverWith(kind, initial);
    await patch(authlete, (({ attributes }: Fields) => ({ attributes })) as never);
    expect(server.stored).toMatchObject({ ...newer, attributes: initial["attributes"] });
  });

  it("does not change the object that the function receives after it was read", async () => {
    const { server, authlete } = serverWith(kind, { ...initial });
    const [name = ""] = names;
    await patch(authlete, ((stored: Fields) => {
      stored[name] = otherThan(stored[name]);
      return stored;
    }) as never);
    expect(server.stored).toEqual({ ...initial, [name]: otherThan(initial[name]), modifiedAt: 2 });
  });

  it.each([{}, { attributes: undefined }, { attributes: initial["attributes"] }, (stored: Fields) => stored])(
    "that changes nothing writes nothing: %o",
    async (change) => {
      const { server, authlete } = serverWith(kind, initial);
      const res = await patch(authlete, change as never);
      expect(res).toEqual({ ok: true, value: initial });
      expect(res.response?.status).toBe(200);
      expect(server.requests).toEqual(requests.slice(0, 1));
    },
  );

  describe("is refused before anything is sent", () => {
    it.each<[unknown, object]>([
      [{ clientNam: "a" }, { path: ["patch", "clientNam"], code: "UNKNOWN" }],
      [{ newerFlag: false }, { path: ["patch", "newerFlag"], code: "UNKNOWN" }],
      [{ attributes: "a" }, { path: ["patch", "attributes"], code: "INVALID" }],
      [{ attributes: [{ key: 1 }] }, { path: ["patch", "attributes", 0, "key"], code: "INVALID" }],
      [{ modifiedAt: Number.NaN }, { path: ["patch", "modifiedAt"], code: "INVALID" }],
      [{ number: 2 ** 53 }, { path: ["patch", "number"], code: "INVALID" }],
      [undefined, { path: ["patch"], code: "INVALID" }],
      [null, { path: ["patch"], code: "INVALID" }],
      ["clientName", { path: ["patch"], code: "INVALID" }],
      [[{ clientName: "a" }], { path: ["patch"], code: "INVALID" }],
      [{ attributes: [1n] }, { path: ["patch"], code: "NOT_ENCODABLE" }],
      [{ attributes: { toJSON: throwing } }, { path: ["patch"], code: "NOT_ENCODABLE" }],
    ])("%o", async (change, issue) => {
      const { server, authlete } = serverWith(kind, initial);
      const { error } = await patch(authlete, change as never);
      expect(error).toBeInstanceOf(SDKValidationError);
      expect(error).toMatchObject({ issues: [issue] });
      expect(error?.message).toMatch(new RegExp(`^${kind}Patch was not sent: patch`));
      expect(server.requests).toEqual([]);
    });
  });

  describe("is refused before anything is written", () => {
    const [first = ""] = names;
    it.each<[unknown, object]>([
      [
        { attributes: [{ key: "k", value: "v", newerField: 2 }] },
        { path: ["patch", "attributes", 0, "newerField"] },
      ],
      [
        { attributes: [{ key: "k", valu: "v" }] },
        { path: ["patch", "attributes", 0, "valu"], code: "UNKNOWN" },
      ],
      [
        (stored: Fields) => ({ ...stored, clientNam: "a" }),
        { path: ["patch", "clientNam"], code: "UNKNOWN" },
      ],
      [
        (stored: Fields) => ({ ...stored, newerFlag: false }),
        { path: ["patch", "newerFlag"], code: "UNKNOWN" },
      ],
      [(stored: Fields) => ({ ...stored, [first]: {} }), { path: ["patch", first], code: "INVALID" }],
      [() => undefined, { path: ["patch"], code: "INVALID" }],
      [async () => "text", { path: ["patch"], code: "INVALID" }],
      [() => ({ attributes: [1n] }), { path: ["patch"], code: "NOT_ENCODABLE" }],
      ...setByAuthlete[kind].map((name): [unknown, object] => [
        { [name]: otherThan(initial[name]) },
        { path: ["patch", name], code: "INVALID", message: "is set by Authlete and cannot be changed" },
      ]),
      [(stored: Fields) => ({ ...stored, number: null }), { path: ["patch", "number"], code: "INVALID" }],
    ])("%o", async (change, issue) => {
      const { server, authlete } = serverWith(kind, initial);
      const { error } = await patch(authlete, change as never);
      expect(error).toBeInstanceOf(SDKValidationError);
      expect(error).toMatchObject({ issues: [issue] });
      expect(server.stored).toEqual(initial);
      expect(server.bodies).toEqual([]);
    });
  });

  it("may set fields that are newer than the SDK if it says so, and null removes them", async () => {
    const { server, authlete } = serverWith(kind, initial);
    const change = { newerFlag: null, newest: 1, attributes: [{ key: "k", newerField: 2 }] };
    const options = { allowUnknownFields: true };
    expect(await patch(authlete, change as never, options)).toMatchObject({ ok: true });
    const { newerFlag: _, ...others } = initial;
    const expected = { ...others, newest: 1, attributes: [{ key: "k", newerField: 2 }], modifiedAt: 2 };
    expect(server.stored).toEqual(expected);
  });

  it("may contain what Authlete sets if it is unchanged", async () => {
    const { server, authlete } = serverWith(kind, initial);
    expect(
      await patch(authlete, {
        ...initial,
        attributes: [],
        newerSetting: undefined,
        newerFlag: undefined,
      } as never),
    ).toMatchObject({ ok: true });
    expect(server.stored).toEqual({ ...initial, attributes: [], modifiedAt: 2 });
  });

  it.each([
    ["with modifiedAt", initial, 2],
    ["without modifiedAt", { ...initial, modifiedAt: undefined }, undefined],
  ])("is a ConflictError if the object was changed after it was read, %s", async (_, stored, modifiedAt) => {
    const { server, authlete } = serverWith(kind, { ...stored }, (object, count) => {
      if (count === 2) Object.assign(object, { attributes: [], modifiedAt });
      return undefined;
    });
    const res = await patch(authlete, { description: "a" } as never);
    expect(res.error).toBeInstanceOf(ConflictError);
    expect(res.error).toMatchObject({ name: "ConflictError", code: "MODIFIED_MEANWHILE", statusCode: 200 });
    expect(res.error?.message).toContain(`Call ${kind}Patch again.`);
    expect(server.bodies).toEqual([]);
    expect(server.stored["attributes"]).toEqual([]);
  });

  it.each([1, 2, 3])("returns the error of call %d, and writes nothing then", async (failing) => {
    const failed = json({ resultCode: "A1", resultMessage: "m" }, { status: 500 });
    const { server, authlete } = serverWith(kind, initial, (_, count) =>
      count === failing ? failed : undefined,
    );
    const { error } = await patch(authlete, { description: "a" } as never);
    expect(error).toMatchObject({ name: "ResultError", resultCode: "A1" });
    expect(server.requests).toEqual(requests.slice(0, failing));
    expect(server.stored).toEqual(initial);
  });

  it("returns the error of a function that throws or rejects", async () => {
    const { server, authlete } = serverWith(kind, initial);
    for (const change of [() => Promise.reject(new Error("no")), throwing]) {
      const { error } = await patch(authlete, change as never);
      expect(error).toBeInstanceOf(UnexpectedClientError);
      expect(error).toMatchObject({
        message: `${kind}Patch failed unexpectedly: no`,
        cause: new Error("no"),
      });
    }
    expect(server.bodies).toEqual([]);
  });
});

it("refuses a request without a client, or with fields of clientUpdate", async () => {
  const { server, authlete } = serverWith("client", {});
  const patch = { clientName: "a" };
  expect((await clientPatch(authlete, { patch } as never)).error).toMatchObject({
    issues: [{ path: ["clientId"] }],
  });
  const both = await clientPatch(authlete, { clientId: 7, patch, client: {} } as never);
  expect(both.error).toMatchObject({ issues: [{ path: ["client"], code: "UNKNOWN" }] });
  expect((await clientPatch(authlete, undefined as never)).error).toMatchObject({
    issues: [{ path: ["patch"] }],
  });
  expect((await clientPatch(undefined as never, { clientId: 7, patch })).error).toMatchObject({
    code: "CONTEXT_INVALID",
  });
  expect(server.requests).toEqual([]);
});

it("passes options and the service to each call", async () => {
  const sent: string[] = [];
  const authlete = client({
    fetch: async (request) => {
      sent.push(`${new URL(request.url).pathname} ${request.headers.get("x-id")}`);
      return json({ clientName: "a" });
    },
  });
  const options = { headers: { "x-id": "42" } };
  await servicePatch(authlete, { serviceId: "8", patch: { serviceName: "b" } }, options);
  expect(sent).toEqual(["/api/8/service/get 42", "/api/8/service/get 42", "/api/8/service/update 42"]);
});

it("works with Authlete 2.x", async () => {
  const sent: string[] = [];
  const authlete = new AuthleteV2Core({
    serviceApiKey: serviceId,
    serviceApiSecret: "secret",
    serviceOwnerApiKey: "1",
    serviceOwnerApiSecret: "secret",
    fetch: async (url: string, init?: { method?: string }) => {
      sent.push(`${init?.method} ${new URL(url).pathname}`);
      return json({ clientName: "a" });
    },
  });
  expect((await clientPatch(authlete, { clientId: 7, patch: { clientName: "b" } })).ok).toBe(true);
  expect((await servicePatch(authlete, { patch: { serviceName: "b" } })).ok).toBe(true);
  expect(sent).toEqual([
    "GET /api/client/get/7",
    "GET /api/client/get/7",
    "POST /api/client/update/7",
    `GET /api/service/get/${serviceId}`,
    `GET /api/service/get/${serviceId}`,
    `POST /api/service/update/${serviceId}`,
  ]);
});

it("has types for the fields of a patch", () => {
  const types = () => {
    const authlete = client({});
    void clientPatch(authlete, { clientId: 7, patch: { clientName: null, redirectUris: undefined } });
    void clientPatch(authlete, { clientId: 7, patch: (stored: Client) => ({ ...stored, clientName: "a" }) });
    void servicePatch(authlete, { patch: (stored: Service) => ({ ...stored, serviceName: "a" }) });
    // @ts-expect-error -- no such field
    void clientPatch(authlete, { clientId: 7, patch: { clientNam: "a" } });
    // @ts-expect-error -- another type
    void servicePatch(authlete, { patch: { accessTokenDuration: "1" } });
    // @ts-expect-error -- the result is missing
    void servicePatch(authlete, { patch: () => {} });
  };
  expect(types).toBeTypeOf("function");
});
