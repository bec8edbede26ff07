import { Authlete } from "authlete-typescript-sdk";
import type { Result } from "authlete-typescript-sdk/core";
import { expectAction } from "authlete-typescript-sdk/expectAction";
import { clientDelete } from "authlete-typescript-sdk/funcs/clientDelete";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import type { IntrospectionResponse, TokenCreateResponse } from "authlete-typescript-sdk/models";
import {
  ActionError,
  type OperationError,
  ResultError,
  SDKError,
} from "authlete-typescript-sdk/models/errors";
import { describe, expect, expectTypeOf, it } from "vitest";
import { bearer, client, json, serviceId } from "./support/client.js";
import { tokenCreateRequest } from "./support/documented.js";

const refused = {
  action: "BAD_REQUEST",
  resultCode: "A049301",
  resultMessage: "[A049301] The client ID is missing.",
  responseContent: '{"error":"a-secret"}',
};
const answering = (body: object, init?: ResponseInit) => ({ fetch: async () => json(body, init) });

const create = (body: object, init?: ResponseInit) =>
  tokenManagementCreate(client(answering(body, init)), { tokenCreateRequest });

describe("a result with the expected action", () => {
  it.each<[readonly ["OK", ...("OK" | "FORBIDDEN" | "BAD_REQUEST")[]]]>([
    [["OK"]],
    [["OK", "FORBIDDEN"]],
    [["OK", "FORBIDDEN", "BAD_REQUEST"]],
  ])("is returned itself: %j", async (actions) => {
    const result = await create({ action: "OK", accessToken: "a" });
    expect(expectAction(result, ...actions)).toBe(result);
  });

  it("has the action in its type", async () => {
    const result = await create({ action: "OK", accessToken: "a" });
    const one = expectAction(result, "OK");
    if (one.ok) expectTypeOf(one.value.action).toEqualTypeOf<"OK">();
    if (one.ok) expectTypeOf(one.value.accessToken).toEqualTypeOf<string | undefined>();
    const two = expectAction(result, "OK", "FORBIDDEN");
    if (two.ok) expectTypeOf(two.value.action).toEqualTypeOf<"OK" | "FORBIDDEN">();
    else expectTypeOf(two.error).toEqualTypeOf<OperationError | ActionError>();
  });

  it("may have an action that this SDK does not know", async () => {
    const result = await create({ action: "NEW" });
    expect(expectAction(result, "NEW")).toBe(result);
  });
});

describe("a result with another action", () => {
  const checked = async (body: object) => expectAction(await create(body), "OK", "FORBIDDEN");

  it("is an ActionError with all that the response says", async () => {
    const { ok, error, response } = await checked(refused);
    expect(ok).toBe(false);
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({
      name: "ActionError",
      code: "ACTION_UNEXPECTED",
      message:
        "Authlete returned the action BAD_REQUEST instead of OK or FORBIDDEN: [A049301] The client ID is missing. " +
        "The documentation of the function says what the action requires.",
      statusCode: 200,
      documentation: "https://docs.authlete.com/#A049301",
      ...refused,
    });
    expect((error as ActionError).value).toEqual(refused);
    expect(response?.status).toBe(200);
    expect(error?.rawResponse).toBe(response);
  });

  it("does not print what the response contains", async () => {
    const { error } = await checked(refused);
    const { responseContent: _, ...printed } = refused;
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ActionError",
      code: "ACTION_UNEXPECTED",
      message: error?.message,
      statusCode: 200,
      ...printed,
    });
    const { inspect } = await import("node:util");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("a-secret");
  });

  it("has no secrets of the resultMessage in its message", async () => {
    const { error } = await checked({ ...refused, resultMessage: "refused access_token=a-secret" });
    expect(error?.message).not.toContain("a-secret");
  });

  it.each<[object, string]>([
    [{ action: "NEW" }, "Authlete returned the action NEW instead of OK or FORBIDDEN. The"],
    [{ accessToken: "a" }, "Authlete returned no action instead of OK or FORBIDDEN. The"],
    [{ action: "X", resultMessage: "no stop" }, "instead of OK or FORBIDDEN: no stop. The"],
  ])("says so if the response is %j", async (body, message) => {
    const { error } = await checked(body);
    expect(error?.message).toContain(message);
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty("resultCode");
  });
});

it("returns errors as they are", async () => {
  const failed = await create({ resultCode: "A1", resultMessage: "m" }, { status: 400 });
  const result = expectAction(failed, "OK");
  expect(result).toBe(failed);
  expect(result.error).toBeInstanceOf(ResultError);
});

it("accepts only results whose values have an action, and at least one action", async () => {
  const deleted = await clientDelete(client(answering({})), { clientId: "1" });
  const created = {} as Result<TokenCreateResponse, OperationError>;
  const types = () => {
    // @ts-expect-error -- the value has no action
    expectAction(deleted, "OK");
    // @ts-expect-error -- an action is missing
    expectAction(created);
  };
  expect(types).toBeTypeOf("function");
});

it("reads an action only from the response, not from Object.prototype", async () => {
  Object.defineProperty(Object.prototype, "action", { value: "OK", configurable: true, writable: true });
  try {
    expect(expectAction(await create({ accessToken: "a" }), "OK").ok).toBe(false);
  } finally {
    Reflect.deleteProperty(Object.prototype, "action");
  }
});

describe("a method of the class", () => {
  const authleteWith = (body: object, init?: ResponseInit) =>
    new Authlete({ bearer, serviceId, ...answering(body, init) });
  const introspectionRequest = { token: "a" };

  it("resolves to the value if its action is expected", async () => {
    const authlete = authleteWith({ action: "OK", subject: "john" });
    const value = await authlete.introspection.process({ introspectionRequest }).expectAction("OK");
    expect(value).toEqual({ action: "OK", subject: "john" });
    expectTypeOf(value.action).toEqualTypeOf<"OK">();
    expectTypeOf(value.subject).toEqualTypeOf<string | undefined>();
  });

  it("rejects with an ActionError otherwise, whose stack names the caller", async () => {
    const authlete = authleteWith(refused);
    async function userFunction() {
      return await authlete.introspection
        .process({ introspectionRequest })
        .expectAction("OK", "UNAUTHORIZED");
    }
    const error = await userFunction().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ action: "BAD_REQUEST", statusCode: 200 });
    expect((error as Error).stack).toContain("userFunction");
  });

  it("rejects with the error of a call that failed", async () => {
    const authlete = authleteWith({ resultCode: "A1", resultMessage: "m" }, { status: 400 });
    const promise = authlete.introspection.process({ introspectionRequest }).expectAction("OK");
    await expect(promise).rejects.toBeInstanceOf(ResultError);
  });

  it("is the same as the function", async () => {
    const { value } = expectAction(
      await introspectionProcess(authleteWith({ action: "OK" }), { introspectionRequest }),
      "OK",
    );
    expectTypeOf(value).toEqualTypeOf<(IntrospectionResponse & { readonly action: "OK" }) | undefined>();
    expect(value).toEqual({ action: "OK" });
  });
});
