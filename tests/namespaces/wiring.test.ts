// Each method of the class runs the operation of the function with its name, with its arguments.
import { Authlete } from "authlete-typescript-sdk";
import type { Operation, RequestOptions } from "authlete-typescript-sdk/core";
import { describe, expect, it } from "vitest";
import { functions } from "../support/run.js";

interface Call {
  operation: Operation<object, unknown>;
  request: unknown;
  options: RequestOptions | undefined;
}

const value = { isValue: true };

class Recording extends Authlete {
  readonly calls: Call[] = [];

  override async call(operation: never, request: object, options?: RequestOptions): Promise<never> {
    this.calls.push({ operation, request, options });
    return { ok: true, value, response: new Response() } as never;
  }
}

/** Methods that are named after `@authlete/typescript-sdk`, and the functions that they call. */
const named: Record<string, string> = {
  "backChannelLogout.backchannelLogoutToken": "backchannelLogoutToken",
};

/** Other names of methods, and the functions that they call. */
const formerNames: Record<string, string> = {
  "backChannelLogout.backchannelLogoutTokenApi": "backchannelLogoutToken",
  "tokenOperations.create": "tokenManagementCreate",
  "tokenOperations.listTokens": "tokenManagementList",
  "tokenOperations.update": "tokenManagementUpdate",
};

/** The names of the getters of an object's class. */
const gettersOf = (object: object) =>
  Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(object)))
    .filter(([, { get }]) => get)
    .map(([name]) => name);

/** All methods of the class, as paths: `token.management.create`. */
function* methodsOf(group: object, path: string[] = []): Generator<string> {
  for (const [name, member] of Object.entries(group)) {
    if (typeof member === "function") yield [...path, name].join(".");
  }
  for (const name of gettersOf(group)) yield* methodsOf((group as never)[name], [...path, name]);
}

/** Calls what a path names. */
function callMethod(authlete: Authlete, path: string, ...parameters: unknown[]): Promise<unknown> {
  const names = path.split(".");
  const method = names.pop() ?? "";
  let group: object = authlete;
  for (const name of names) group = group[name as keyof typeof group];
  return (group as Record<string, (...given: unknown[]) => Promise<unknown>>)[method]?.(
    ...parameters,
  ) as Promise<unknown>;
}

/** `token.management.create`: `tokenManagementCreate`. */
const functionOf = (path: string) =>
  named[path] ??
  formerNames[path] ??
  path
    .split(".")
    .map((name, index) => (index ? name.charAt(0).toUpperCase() + name.slice(1) : name))
    .join("");

/** What an operation declares. The class is a file of its own, so its schemas are other objects with the same fields. */
function declarationOf({ request, response, form, server, ...declared }: Operation<object, unknown>) {
  const fieldsOf = (schema: unknown): unknown => {
    const { type, entries, wrapped, item } = Object(schema);
    return {
      type,
      fields: Object.keys(entries ?? {}),
      wrapped: wrapped && fieldsOf(wrapped),
      item: item && fieldsOf(item),
    };
  };
  return {
    ...declared,
    request: fieldsOf(request),
    response: fieldsOf(response),
    hasForm: Boolean(form),
    server: server?.name,
  };
}

const methods = [...methodsOf(new Authlete())];

describe("the class", () => {
  it("has a method for each function", () => {
    expect([...new Set(methods.map(functionOf))].sort()).toEqual([...functions].sort());
    expect(methods).toHaveLength(functions.length + Object.keys(formerNames).length);
  });

  it.each(methods)("runs the right operation for %s, with its arguments", async (path) => {
    const name = functionOf(path);
    const { [name]: run } = await import(`authlete-typescript-sdk/funcs/${name}`);
    const [request, options] = [{ clientId: "1" }, { timeoutMs: 1 }];
    const expected = new Recording();
    await run(expected, request, options);
    const authlete = new Recording();
    expect(await callMethod(authlete, path, request, options)).toBe(value);
    expect(authlete.calls).toHaveLength(1);
    const [call, expectedCall] = [authlete.calls[0] as Call, expected.calls[0] as Call];
    expect(call.request).toBe(request);
    expect(call.options).toBe(options);
    expect(declarationOf(call.operation)).toEqual(declarationOf(expectedCall.operation));
  });

  it("runs operations of which no two are the same", async () => {
    const authlete = new Recording();
    for (const path of methods) if (!(path in formerNames)) await callMethod(authlete, path, {});
    const operations = authlete.calls.map(
      ({ operation: { method, path, body } }) => `${method} ${path} ${body}`,
    );
    // `clientUpdateForm` is `clientUpdate` with another encoding of the body.
    expect(new Set(operations).size).toBe(functions.length - 1);
  });
});
