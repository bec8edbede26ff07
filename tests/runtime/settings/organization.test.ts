// The server of the organization's API: which one, and that a bearer is only sent to servers that its owner chose.
import type { RequestOptions } from "authlete-typescript-sdk/core";
import { auditGet } from "authlete-typescript-sdk/funcs/auditGet";
import { organizationGet } from "authlete-typescript-sdk/funcs/organizationGet";
import { organizationTokenCreate } from "authlete-typescript-sdk/funcs/organizationTokenCreate";
import { serviceCreate } from "authlete-typescript-sdk/funcs/serviceCreate";
import { serviceRemove } from "authlete-typescript-sdk/funcs/serviceRemove";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { describe, expect, it } from "vitest";
import { bearer, type ClientOptions, client } from "../../support/client.js";

const organizationId = 143361107080408;
const idp = "https://idp.example.com";
const own = "https://authlete.example.com";

/** Creates a service, and returns the error and what was sent. */
async function create(options: ClientOptions = {}, request: object = {}, callOptions?: RequestOptions) {
  const sent: { url: string; body: unknown; authorization: string | null }[] = [];
  const fetch = async (received: Request) => {
    const { url, headers } = received;
    sent.push({ url, body: await received.json(), authorization: headers.get("authorization") });
    return Response.json({ apiKey: 1 });
  };
  const authlete = client({ ...options, fetch });
  const { error } = await serviceCreate(authlete, { organizationId, ...request }, callOptions);
  return { error, sent };
}

describe("a context for a cluster", () => {
  it.each([
    [undefined, 76281],
    [0, 76281],
    [1, 53285],
    [2, 63294],
    [3, 47363],
  ])(
    "with serverIdx %s sends to login.authlete.com, for the API server %i",
    async (serverIdx, apiServerId) => {
      const { error, sent } = await create(serverIdx === undefined ? {} : { serverIdx });
      expect(error).toBeUndefined();
      expect(sent).toEqual([
        {
          url: "https://login.authlete.com/api/service",
          body: { apiServerId, organizationId },
          authorization: `Bearer ${bearer}`,
        },
      ]);
    },
  );

  it.each(["https://jp.authlete.com", "https://jp.authlete.com/", "HTTPS://JP.authlete.com"])(
    "with the serverURL %s is the same",
    async (serverURL) => {
      const { sent } = await create({ serverURL });
      expect(sent).toMatchObject([{ body: { apiServerId: 53285 } }]);
    },
  );

  it("sends other operations to the cluster", async () => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request) => {
      urls.push(new URL(url).origin);
      return Response.json({});
    };
    const authlete = client({ fetch, idpURL: idp, apiServerId: 5 });
    await tokenManagementList(authlete, {});
    await auditGet(authlete);
    await serviceRemove(authlete, { organizationId, serviceId: 5 });
    expect(urls).toEqual(["https://us.authlete.com", idp, idp]);
  });

  it("sends the apiServerId of the request, if it has one", async () => {
    expect((await create({}, { apiServerId: 9 })).sent).toMatchObject([{ body: { apiServerId: 9 } }]);
    expect((await create({}, { apiServerId: undefined })).sent).toMatchObject([
      { body: { apiServerId: 76281 } },
    ]);
    expect((await create({ apiServerId: 8 })).sent).toMatchObject([{ body: { apiServerId: 8 } }]);
  });
});

describe("a context for another server", () => {
  it.each<[string, ClientOptions, RequestOptions?]>([
    ["without idpURL and apiServerId", { serverURL: own }],
    ["without idpURL", { serverURL: own, apiServerId: 5 }],
    ["without apiServerId", { serverURL: own, idpURL: idp }],
    ["whose name begins like a cluster", { serverURL: "https://us.authlete.com.example.com" }],
    ["which is a cluster with a path", { serverURL: "https://us.authlete.com/path" }],
    ["which is a cluster with a port", { serverURL: "https://us.authlete.com:8443" }],
    ["which only the call names", {}, { serverURL: own }],
  ])("%s refuses the call before anything is sent", async (_, options, callOptions) => {
    const { error, sent } = await create(options, {}, callOptions);
    expect(sent).toEqual([]);
    expect(error).toMatchObject({ name: "InvalidRequestError", code: "IDP_MISSING" });
    expect(error?.message).toMatch(
      /^POST \/api\/service was not sent: https:.* is not a cluster of Authlete; set idpURL and apiServerId in the options of the context\.$/,
    );
  });

  it.each<[string, ClientOptions, RequestOptions?]>([
    ["of the context", { serverURL: own, idpURL: idp, apiServerId: 5 }],
    ["of the context, with a path", { serverURL: own, idpURL: new URL(`${idp}/path/`), apiServerId: 5 }],
    ["of the call", { idpURL: idp, apiServerId: 5 }, { serverURL: own }],
  ])("%s sends to idpURL if there is an apiServerId", async (_, options, callOptions) => {
    const { error, sent } = await create(options, {}, callOptions);
    expect(error).toBeUndefined();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toMatch(/^https:\/\/idp\.example\.com(\/path)?\/api\/service$/);
    expect(sent[0]?.body).toEqual({ apiServerId: 5, organizationId });
  });
});

it.each([
  [
    "http://idp.example.com",
    "idpURL must be an https URL; http is for this machine, or needs allowInsecure: true",
  ],
  ["https://user:password@idp.example.com", "idpURL must not contain a user name, a query or a fragment"],
  ["https://idp.example.com/api", "idpURL must not contain /api; use https://idp.example.com"],
  ["idp.example.com", "idpURL must be an https URL"],
])("refuses the idpURL %s", async (idpURL, why) => {
  const { error, sent } = await create({ idpURL });
  expect(sent).toEqual([]);
  expect(error).toMatchObject({ name: "InvalidRequestError", code: "IDP_URL_INVALID" });
  expect(error?.message).toContain(why);
  expect(error?.message).not.toContain("password");
});

it("accepts an http URL with allowInsecure", async () => {
  const { sent } = await create({ idpURL: "http://idp.example.com", allowInsecure: true });
  expect(sent).toMatchObject([{ url: "http://idp.example.com/api/service" }]);
});

it("is not called by the context for Authlete 2.x", async () => {
  const fetch = () => Promise.reject(new Error("sent"));
  const authlete = new AuthleteV2Core({ serviceApiKey: "1", serviceApiSecret: "s", fetch });
  for (const call of [
    () => serviceCreate(authlete, { organizationId }),
    () => organizationTokenCreate(authlete, { organizationId, description: "a" }),
    () => organizationGet(authlete, { id: organizationId }),
    () => auditGet(authlete),
  ]) {
    const { error } = await call();
    expect(error).toMatchObject({ name: "InvalidRequestError", code: "OPERATION_NOT_IN_V2" });
  }
});

describe("a request", () => {
  it("may have fields that its model does not have", async () => {
    expect((await create({}, { newField: [1], service: { other: true } })).sent).toMatchObject([
      { body: { newField: [1], service: { other: true } } },
    ]);
  });

  it("does not name the service of the context", async () => {
    const { sent } = await create({ serviceId: "715948317" });
    expect(sent[0]?.body).toEqual({ apiServerId: 76281, organizationId });
    const fetch = () => Promise.reject(new Error("sent"));
    const authlete = client({ serviceId: "715948317", fetch });
    const { error } = await serviceRemove(authlete, { organizationId } as never);
    expect(error).toMatchObject({ issues: [{ path: ["serviceId"], code: "MISSING" }] });
  });

  it("has a query parameter for each element of a list", async () => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request) => {
      urls.push(url);
      return Response.json({});
    };
    const types = ["service.create", "a&b"];
    await auditGet(client({ fetch }), { types, limit: 5 });
    await auditGet(client({ fetch }), { types: [] });
    expect(urls).toEqual([
      "https://login.authlete.com/api/audit/entries?types=service.create&types=a%26b&limit=5",
      "https://login.authlete.com/api/audit/entries",
    ]);
  });
});

describe("an error", () => {
  const failing = async (body: unknown, status = 400) => {
    const fetch = async () => Response.json(body, { status });
    const { error } = await serviceCreate(client({ fetch }), { organizationId });
    return error;
  };

  it.each([
    [
      { error: "Organization not found", organizationId: 5 },
      ["Organization not found"],
      "Organization not found.",
    ],
    [
      { errors: ["a: is required", "b: is too long."] },
      ["a: is required", "b: is too long."],
      "a: is required; b: is too long.",
    ],
    [{ error: "First.", errors: ["Second."] }, ["First.", "Second."], "First.; Second."],
  ])("keeps the reasons in %j", async (body, reasons, says) => {
    const error = await failing(body);
    expect(error).toMatchObject({
      name: "AuthleteDefaultError",
      code: "HTTP_STATUS",
      statusCode: 400,
      reasons,
    });
    expect(error?.message).toBe(`POST /api/service returned 400: ${says}`);
    expect(JSON.parse((error as { body: string }).body)).toEqual(body);
  });

  it("says what to do", async () => {
    expect((await failing({ error: "Unauthorized" }, 401))?.message).toBe(
      "POST /api/service returned 401: Unauthorized. Check the bearer, and that it belongs to this server.",
    );
  });

  it("reveals no secrets, whoever repeats them, and is bounded", async () => {
    const secrets = [
      bearer,
      `Bearer ${bearer}`,
      "accessToken=SECRET-1",
      "https://a.test/api/1/auth/token/get/SECRET-2",
    ];
    const error = await failing({
      error: secrets.join(" "),
      errors: [...secrets, ...Array(50).fill("x".repeat(1_000))],
    });
    expect(error?.message).not.toMatch(new RegExp(`${bearer}|SECRET`));
    expect(error?.message.length).toBeLessThan(1_200);
    const { reasons } = error as unknown as { reasons: string[] };
    expect(reasons.join()).not.toMatch(new RegExp(`${bearer}|SECRET`));
    expect(reasons).toHaveLength(20);
  });

  it.each([[{}], [{ error: {} }], [{ errors: [1, null, ""] }], [[]], ["text"], [null]])(
    "has no reasons for %j",
    async (body) => {
      const error = await failing(body);
      expect(error).toMatchObject({ name: "AuthleteDefaultError", reasons: [] });
      expect(error?.message).toContain("returned 400 without a resultCode, perhaps from a proxy.");
    },
  );
});
