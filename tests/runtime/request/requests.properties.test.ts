// Any value as any field of any request: it arrives unchanged, or nothing is sent and the error contains the path of the problem.
import type { Operation } from "authlete-typescript-sdk/core";
import type { SDKValidationError } from "authlete-typescript-sdk/models/errors";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type AnyFunction, declarations, leastOf, type Schema } from "../../support/apiDocument.js";
import {
  anyString,
  anything,
  fits,
  isObject,
  isWellFormed,
  leads,
  valuesFor,
} from "../../support/arbitraries.js";
import { client, serviceId } from "../../support/client.js";
import { loopback, type Received } from "../../support/loopback.js";
import { holds, outcomeOf, timeout } from "../../support/properties.js";

const declared = await declarations();
const server = await loopback((response) => response.end("{}"));
const authlete = client({ serverURL: server.url, idpURL: server.url, apiServerId: 76281 });
afterAll(() => server[Symbol.asyncDispose]());

type Fields = Record<string, unknown>;

const pathParameters = ({ path }: Operation<object, unknown>) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** The fields of a request that are sent in the query, as declared by the operation. */
function queryOf(operation: Operation<object, unknown>, request: Fields) {
  const { body, query = [] } = operation;
  const names = body
    ? query
    : Object.keys(request).filter(
        (name) => name !== "serviceId" && !pathParameters(operation).includes(name),
      );
  const valuesOf = (value: unknown) => (Array.isArray(value) ? value : [value]);
  return names
    .filter((name) => request[name as string] !== undefined)
    .flatMap((name) => valuesOf(request[name as string]).map((value): [string, unknown] => [name, value]));
}

/** The form parameters for the JSON of an object: one for each element; objects are encoded as JSON. */
const parametersOf = (object: object) =>
  Object.entries(JSON.parse(JSON.stringify(object))).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((element) => [
      name,
      typeof element === "object" ? JSON.stringify(element) : `${element}`,
    ]),
  );

/** The request, with the service ID of the context if it has none. */
const filled = ({ path }: Operation<object, unknown>, given: object): Fields =>
  path.includes("{serviceId}") && (given as Fields)["serviceId"] === undefined
    ? { ...given, serviceId }
    : { ...given };

/** The body of an operation whose request is its body. The context knows the API server. */
function flatBody({ request }: Operation<object, unknown>, given: object): string {
  const { entries = {} } = request as unknown as Schema;
  const fields = JSON.parse(JSON.stringify(given));
  return JSON.stringify("apiServerId" in entries ? { apiServerId: 76281, ...fields } : fields);
}

/** What should arrive for a request, or `undefined` if the request cannot be encoded. */
function expectedArrival(operation: Operation<object, unknown>, given: object) {
  const request = filled(operation, given);
  const segments = pathParameters(operation).map((name) => request[name]);
  const query = operation.requestIsBody ? [] : queryOf(operation, request);
  const empty = operation.requiresBody ? {} : undefined;
  const content = operation.body && (request[operation.body] ?? empty);
  const isText = (value: unknown) => typeof value !== "string" || isWellFormed(value);
  const isPlain = ([name, value]: [string, unknown]) =>
    !/object|function|symbol/.test(typeof value) && isText(name) && isText(value);
  const isSegment = (value: unknown) =>
    typeof value === "number" ||
    (typeof value === "string" && !/^\.{0,2}$/.test(value) && isWellFormed(value));
  if (!segments.every(isSegment)) return undefined;
  if (!query.every(isPlain)) return undefined;
  try {
    const parameters = operation.form && content ? parametersOf(content) : [];
    if (!parameters.flat().every(isText)) return undefined;
    const body = operation.form ? parameters : (JSON.stringify(content) ?? "");
    if (operation.requestIsBody) return { segments, query: [], body: flatBody(operation, given) };
    return { segments: segments.map(String), query: query.map(([name, value]) => [name, `${value}`]), body };
  } catch {
    return undefined;
  }
}

/** Whether the operation has all fields of a request. Fields of bodies are not limited. */
function isKnown({ request, requestIsBody }: Operation<object, unknown>, given: Fields): boolean {
  const { type, entries = {} } = request as unknown as Schema;
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  return requestIsBody || type === "loose_object" || names.every((name) => Object.hasOwn(entries, name));
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

async function expectSentOrRejected(func: AnyFunction, operation: Operation<object, unknown>, given: object) {
  const expected = expectedArrival(operation, given);
  const { error } = await outcomeOf(() => func(authlete, given));
  const received = server.taken();
  const request = filled(operation, given);
  const schema = operation.request as unknown as Schema;
  if (received.length) {
    expect(received).toHaveLength(1);
    expect(received[0]?.method).toBe(operation.method);
    expect(arrived(operation, received[0] as Received)).toEqual(expected);
    expect(fits(schema, request, true)).toBe(true);
    expect(isKnown(operation, given as Fields)).toBe(true);
  } else {
    expect(error?.name).toBe("SDKValidationError");
    const { issues } = error as SDKValidationError;
    expect(issues.length).toBeGreaterThan(0);
    for (const { path } of issues) expect(leads(schema, given, path), path.join(".")).toBe(true);
    const isValid = fits(schema, request) && isKnown(operation, given as Fields);
    expect(isValid && expected !== undefined).toBe(false);
  }
}

describe.each(declared)("$name", ({ func, operation }) => {
  const schema = operation.request as unknown as Schema;
  const requests = valuesFor({ type: "object", entries: schema.entries ?? {} }) as fc.Arbitrary<object>;
  const mutants = valuesFor(schema, anything).filter(isObject);

  it("sends every valid request unchanged", { timeout }, async () => {
    await holds(4, requests, (request) => expectSentOrRejected(func, operation, request));
  });

  it("sends or rejects any other request", { timeout }, async () => {
    await holds(14, mutants, (request) => expectSentOrRejected(func, operation, request));
  });

  it("rejects a value that is not an object", { timeout }, async () => {
    await holds(4, anything, async (request) => {
      if (request === undefined || isObject(request))
        return expectSentOrRejected(func, operation, request ?? {});
      const { error } = await outcomeOf(() => func(authlete, request as object));
      expect(server.taken()).toEqual([]);
      expect(error?.name).toBe("SDKValidationError");
      return undefined;
    });
  });

  const fields = Object.keys(schema.entries ?? {});
  const acceptsAny = schema.type === "loose_object";
  const sentAs = (name: string, received: Received | undefined) =>
    operation.requestIsBody
      ? JSON.parse(received?.body ?? "{}")[name]
      : new URL(received?.target ?? "", server.url).searchParams.get(name);
  const unknownName = anyString.filter((name) => isWellFormed(name) && name !== "" && !fields.includes(name));
  // Without any fields, the values of a schema have only unknown ones.
  const valid = fields.length ? requests : fc.constant({});
  const unknown = fc.tuple(
    valid,
    unknownName,
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
  );

  it("rejects a field that the operation does not have, or sends it if all are accepted", {
    timeout,
  }, async () => {
    await holds(6, unknown, async ([request, name, value]) => {
      const given = Object.defineProperty({ ...request }, name, { value, enumerable: true });
      const { error } = await outcomeOf(() => func(authlete, given));
      const received = server.taken();
      if (operation.requestIsBody || (acceptsAny && value !== null)) {
        expect(`${sentAs(name, received[0])}`).toBe(`${value}`);
        return;
      }
      expect(received).toEqual([]);
      expect(error?.name).toBe("SDKValidationError");
      const { issues, message } = error as SDKValidationError;
      expect(issues.map(({ path }) => path)).toEqual([[name]]);
      if (!acceptsAny) expect(message).toContain("is not a field of this operation (its fields: ");
    });
  });

  if (!operation.body) return;
  it("sends a field of the body that the model does not have", { timeout }, async () => {
    const { body = "" as never, form } = operation;
    const model = (schema.entries?.[body]?.wrapped ?? schema.entries?.[body]) as Schema;
    const known = Object.keys(model.entries ?? model.item?.entries ?? {});
    const names = anyString.filter(
      (name) => isWellFormed(name) && !known.includes(name) && name !== "toJSON",
    );
    await holds(4, fc.tuple(names, fc.string()), async ([name, value]) => {
      const least = leastOf(schema) as Fields;
      const content = model.item ? leastOf(model.item) : { ...(leastOf(model) as object) };
      Object.defineProperty(content, name, { value, enumerable: true });
      const { error } = await outcomeOf(() =>
        func(authlete, { ...least, [body]: model.item ? [content] : content }),
      );
      const [received] = server.taken();
      expect(error?.name).not.toBe("SDKValidationError");
      const sent = form
        ? Object.fromEntries(new URLSearchParams(received?.body))
        : JSON.parse(received?.body ?? "null");
      expect(Object.entries(model.item ? sent[0] : sent)).toContainEqual([name, value]);
    });
  });
});
