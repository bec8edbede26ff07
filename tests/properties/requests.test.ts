// Any value as any member of any request: it arrives as it was given, or nothing is sent and the error says where it is wrong.
import type { Operation } from "authlete-typescript-sdk/core";
import type { SDKValidationError } from "authlete-typescript-sdk/models/errors";
import type fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type AnyFunction, declarations, type Schema } from "../support/apiDocument.js";
import { anything, fits, isObject, isWellFormed, leads, valuesFor } from "../support/arbitraries.js";
import { client, serviceId } from "../support/client.js";
import { loopback, type Received } from "../support/loopback.js";
import { holds, outcomeOf, timeout } from "../support/properties.js";

const declared = await declarations();
const server = await loopback((response) => response.end("{}"));
const authlete = client({ serverURL: server.url });
afterAll(() => server[Symbol.asyncDispose]());

type Members = Record<string, unknown>;

const pathMembers = ({ path }: Operation<object, unknown>) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** The members of a request that go into the query, as an operation declares it. */
function queryOf(operation: Operation<object, unknown>, request: Members) {
  const { body, query = [] } = operation;
  const names = body
    ? query
    : Object.keys(request).filter((name) => name !== "serviceId" && !pathMembers(operation).includes(name));
  return names
    .map((name): [string, unknown] => [name, request[name as string]])
    .filter(([, value]) => value !== undefined);
}

/** What a form says of what JSON says of an object: a parameter for each element, and JSON for what has members. */
const parametersOf = (object: object) =>
  Object.entries(JSON.parse(JSON.stringify(object))).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((element) => [
      name,
      typeof element === "object" ? JSON.stringify(element) : `${element}`,
    ]),
  );

/** A request with the service ID of the context where it has none of its own. */
const filled = ({ path }: Operation<object, unknown>, given: object): Members =>
  path.includes("{serviceId}") && (given as Members)["serviceId"] === undefined
    ? { ...given, serviceId }
    : { ...given };

/** What should arrive of a request, or `undefined` where there is no way to write it. */
function written(operation: Operation<object, unknown>, given: object) {
  const request = filled(operation, given);
  const segments = pathMembers(operation).map((name) => request[name]);
  const query = queryOf(operation, request);
  const content = operation.body && request[operation.body];
  const isText = (value: unknown) => typeof value !== "string" || isWellFormed(value);
  const isPlain = ([name, value]: [string, unknown]) =>
    !/object|function|symbol/.test(typeof value) && isText(name) && isText(value);
  if (segments.some((value) => typeof value !== "string" || /^\.{0,2}$/.test(value) || !isWellFormed(value)))
    return undefined;
  if (!query.every(isPlain)) return undefined;
  try {
    const parameters = operation.form && content ? parametersOf(content) : [];
    if (!parameters.flat().every(isText)) return undefined;
    const body = operation.form ? parameters : (JSON.stringify(content) ?? "");
    return { segments, query: query.map(([name, value]) => [name, `${value}`]), body };
  } catch {
    return undefined;
  }
}

/** What arrived, in the same form. */
function arrived(operation: Operation<object, unknown>, { target, body }: Received) {
  const { pathname, searchParams } = new URL(target, server.url);
  const segments = pathname.split("/");
  return {
    segments: operation.path
      .split("/")
      .flatMap((part, index) => (part.startsWith("{") ? [decodeURIComponent(segments[index] ?? "")] : [])),
    query: [...searchParams],
    body: operation.form ? [...new URLSearchParams(body)] : body,
  };
}

async function isSentOrRefused(func: AnyFunction, operation: Operation<object, unknown>, given: object) {
  const expected = written(operation, given);
  const { error } = await outcomeOf(() => func(authlete, given));
  const received = server.taken();
  const request = filled(operation, given);
  const schema = operation.request as unknown as Schema;
  if (received.length) {
    expect(received).toHaveLength(1);
    expect(received[0]?.method).toBe(operation.method);
    expect(arrived(operation, received[0] as Received)).toEqual(expected);
    expect(fits(schema, request, true)).toBe(true);
  } else {
    expect(error?.name).toBe("SDKValidationError");
    const { issues } = error as SDKValidationError;
    expect(issues.length).toBeGreaterThan(0);
    for (const { path } of issues) expect(leads(schema, given, path), path.join(".")).toBe(true);
    expect(fits(schema, request) && expected !== undefined).toBe(false);
  }
}

describe.each(declared)("$name", ({ func, operation }) => {
  const schema = operation.request as unknown as Schema;
  const requests = valuesFor({ type: "object", entries: schema.entries ?? {} }) as fc.Arbitrary<object>;
  const mutants = valuesFor(schema, anything).filter(isObject);

  it("sends every request that fits, as it was given", { timeout }, async () => {
    await holds(4, requests, (request) => isSentOrRefused(func, operation, request));
  });

  it("sends or refuses any other", { timeout }, async () => {
    await holds(14, mutants, (request) => isSentOrRefused(func, operation, request));
  });

  it("refuses what is no request at all", { timeout }, async () => {
    await holds(4, anything, async (request) => {
      if (request === undefined || isObject(request)) return isSentOrRefused(func, operation, request ?? {});
      const { error } = await outcomeOf(() => func(authlete, request as object));
      expect(server.taken()).toEqual([]);
      expect(error?.name).toBe("SDKValidationError");
      return undefined;
    });
  });
});
