// What a simulator offers beside its operations: routes, credentials of both versions, calls, faults, and its state.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { describe, expect, it } from "vitest";
import { declarations } from "../support/apiDocument.js";
import { bearer, type client, serviceId, simulated } from "../support/client.js";
import { tokenCreateRequest } from "../support/documented.js";

const operations = await declarations();

describe("an operation", () => {
  it.each(operations.map(({ name, operation }) => [name, operation] as const))(
    "%s has a route",
    async (name, operation) => {
      // The path identifies client 1, because an unknown client has the status 404, too.
      const simulator = createSimulator({ clients: [{ clientId: 1 }] });
      const path = operation.path.replace("{serviceId}", serviceId).replace(/\{\w+\}/g, "1");
      const response = await simulator.fetch(`https://us.authlete.com${path}`, {
        method: operation.method,
        headers: { authorization: "Bearer any", "content-type": operation.contentType ?? "application/json" },
      });
      expect([404, 405]).not.toContain(response.status);
      expect(simulator.calls.map((call) => call.operation)).toEqual([name]);
      if (response.status !== 501) return;
      const { resultCode, resultMessage } = await response.json();
      expect(resultCode).toBe("SIM001501");
      expect(resultMessage).toContain(`The simulator does not have ${name}.`);
    },
  );
});

describe("credentials of Authlete 2.x", () => {
  const v2 = (simulator: ReturnType<typeof createSimulator>, serviceApiSecret: string) =>
    new AuthleteV2Core({ serviceApiKey: serviceId, serviceApiSecret, fetch: simulator.fetch });

  it("imply the service", async () => {
    const simulator = createSimulator({ serviceId, service: { apiSecret: "a-secret" } });
    await tokenManagementCreate(v2(simulator, "a-secret"), { tokenCreateRequest });
    const authlete = new AuthleteCore({ bearer, serviceId, fetch: simulator.fetch });
    expect(await tokenManagementList(authlete)).toMatchObject({ ok: true, value: { totalCount: 1 } });
  });

  it("must be those of the service", async () => {
    const simulator = createSimulator({ serviceId, service: { apiSecret: "a-secret" } });
    const { error } = await tokenManagementList(v2(simulator, "another"));
    expect(error).toMatchObject({ statusCode: 401 });
    const other = new AuthleteV2Core({ serviceApiKey: "8", serviceApiSecret: "a", fetch: simulator.fetch });
    expect((await tokenManagementList(other)).error).toMatchObject({ statusCode: 401 });
  });
});

it("records calls with operation, request, response and time", async () => {
  const { simulator, authlete } = simulated({ clock: () => 42 });
  await tokenManagementCreate(authlete, { tokenCreateRequest });
  await tokenManagementList(authlete, { subject: "john" });
  expect(simulator.calls).toMatchObject([
    {
      operation: "tokenManagementCreate",
      request: tokenCreateRequest,
      response: { status: 200, body: { action: "OK" } },
      time: 42,
    },
    { operation: "tokenManagementList", request: { subject: "john" }, response: { status: 200 }, time: 42 },
  ]);
  simulator.reset();
  expect(simulator.calls).toEqual([]);
});

describe("fail", () => {
  const introspect = (authlete: ReturnType<typeof client>) =>
    introspectionProcess(authlete, { introspectionRequest: { token: "a" } });

  it.each<[string, Parameters<ReturnType<typeof createSimulator>["fail"]>[1], object]>([
    ["a status", { status: 503 }, { ok: false, error: { name: "AuthleteDefaultError", statusCode: 503 } }],
    [
      "a status and a body",
      { status: 400, body: { resultCode: "A1", resultMessage: "m" } },
      { ok: false, error: { name: "ResultError", resultCode: "A1" } },
    ],
    ["a lost connection", { disconnect: true }, { ok: false, error: { name: "ConnectionError" } }],
    ["a delay", { delayMs: 5 }, { ok: true, value: { action: "UNAUTHORIZED" } }],
    ["a response", { response: { action: "FORBIDDEN" } }, { ok: true, value: { action: "FORBIDDEN" } }],
  ])("makes the next call have %s", async (_, outcome, expected) => {
    const { simulator, authlete } = simulated();
    simulator.fail("introspectionProcess", outcome);
    expect(await introspect(authlete)).toMatchObject(expected);
    expect(await introspect(authlete)).toMatchObject({ ok: true, value: { action: "UNAUTHORIZED" } });
  });

  it.each(["introspectionProcess", "/auth/introspection", { operation: "introspectionProcess", times: 2 }])(
    "matches %j, and no other operation",
    async (match) => {
      const { simulator, authlete } = simulated();
      simulator.fail(match, { status: 503 });
      expect((await tokenManagementList(authlete)).ok).toBe(true);
      expect((await introspect(authlete)).ok).toBe(false);
      expect((await introspect(authlete)).ok).toBe(typeof match === "string");
      expect((await introspect(authlete)).ok).toBe(true);
    },
  );

  it("ends with reset", async () => {
    const { simulator, authlete } = simulated();
    simulator.fail("introspectionProcess", { status: 503 });
    simulator.reset();
    expect((await introspect(authlete)).ok).toBe(true);
  });
});

describe("the state", () => {
  it("can be exported as JSON, and another simulator begins with it", async () => {
    const first = simulated();
    const created = await tokenManagementCreate(first.authlete, { tokenCreateRequest });
    const keys = await first.simulator.jwks();
    const state = JSON.parse(JSON.stringify(await first.simulator.export()));
    const second = simulated({ state });
    const introspectionRequest = { token: created.value?.accessToken ?? "" };
    expect(await introspectionProcess(second.authlete, { introspectionRequest })).toMatchObject({
      value: { action: "OK", subject: "john" },
    });
    expect(await second.simulator.export()).toEqual(state);
    expect(await second.simulator.jwks()).toEqual(keys);
  });

  it("of a simulator does not change with that of another", async () => {
    const first = simulated();
    await tokenManagementCreate(first.authlete, { tokenCreateRequest });
    const second = simulated({ state: await first.simulator.export() });
    await tokenManagementCreate(second.authlete, { tokenCreateRequest });
    expect(await tokenManagementList(first.authlete)).toMatchObject({ value: { totalCount: 1 } });
    expect(await tokenManagementList(second.authlete)).toMatchObject({ value: { totalCount: 2 } });
  });

  it("returns to that after construction with reset", async () => {
    const { simulator, authlete } = simulated();
    await tokenManagementCreate(authlete, { tokenCreateRequest });
    simulator.reset();
    expect(await tokenManagementList(authlete)).toMatchObject({ value: { totalCount: 0 } });
  });
});

it("refuses clients without a numeric ID", () => {
  expect(() => createSimulator({ serviceId, clients: [{ clientName: "a" }] })).toThrow(TypeError);
});
