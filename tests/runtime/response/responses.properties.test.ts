// Any response to any function: a returned value contains everything that the server sent; otherwise the error matches.
import type { Operation } from "authlete-typescript-sdk/core";
import type { ResponseValidationError } from "authlete-typescript-sdk/models/errors";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  type AnyFunction,
  declarations,
  leastOf,
  type Schema,
  withoutNulls,
} from "../../support/apiDocument.js";
import { anyJSON, anyString, fits, leads, valuesFor } from "../../support/arbitraries.js";
import { client } from "../../support/client.js";
import { loopback } from "../../support/loopback.js";
import { holds, outcomeOf, timeout } from "../../support/properties.js";

const declared = await declarations();
let nextResponse: { status: number; body: string };
const server = await loopback((response) => {
  response.writeHead(nextResponse.status, { "content-type": "application/json" }).end(nextResponse.body);
});
const authlete = client({ serverURL: server.url, idpURL: server.url, apiServerId: 76281 });
afterAll(() => server[Symbol.asyncDispose]());

/** Whether a value contains an integer that JavaScript cannot represent exactly. */
const hasInexact = (value: unknown): boolean =>
  typeof value === "object" && value !== null
    ? Object.values(value).some(hasInexact)
    : Number.isInteger(value) && !Number.isSafeInteger(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The expected value of a successful response, or `undefined` if the response does not match the schema. */
function expectedValue(
  { response, text }: Operation<object, unknown>,
  body: string,
): { value: unknown } | undefined {
  if (text) return { value: body };
  if (!response || (body === "" && "wrapped" in response)) return body ? undefined : { value: undefined };
  const value = withoutNulls(parsed(body));
  const isValid = value !== undefined && fits(response as unknown as Schema, value) && !hasInexact(value);
  return isValid ? { value } : undefined;
}

async function expectReadOrRejected(
  func: AnyFunction,
  operation: Operation<object, unknown>,
  status: number,
  body: string,
) {
  nextResponse = { status, body };
  const outcome = await outcomeOf(() => func(authlete, leastOf(operation.request) as object));
  // The Fetch Standard retries a misdirected request (421).
  expect(server.taken()).toHaveLength(status === 421 ? 2 : 1);
  // These statuses never have a body, and a byte order mark is not part of a body.
  const received = [204, 205, 304].includes(status) ? "" : body.replace(/^\uFEFF/, "");
  const expected = status < 300 ? expectedValue(operation, received) : undefined;
  if (expected) return expect(outcome).toStrictEqual(expected);
  const { error } = outcome;
  // 407 is for proxies, and `fetch` does not return such a response.
  if (status === 407)
    return expect(error?.name).toMatch(/^(ConnectionError|ResultError|AuthleteDefaultError)$/);
  expect(error).toMatchObject({ statusCode: status, body: received });
  const code = (parsed(received) as { resultCode?: unknown } | null | undefined)?.resultCode;
  if (status >= 300 && ["string", "number"].includes(typeof code)) {
    return expect(error).toMatchObject({ name: "ResultError", resultCode: `${code}` });
  }
  if (status >= 400) return expect(error?.name).toBe("AuthleteDefaultError");
  expect(error?.name).toBe("ResponseValidationError");
  const { issues, rawValue } = error as ResponseValidationError;
  expect(issues.length).toBeGreaterThan(0);
  for (const { path } of issues)
    expect(leads(operation.response as unknown as Schema, rawValue, path), path.join(".")).toBe(true);
}

const success = fc.constantFrom(200, 201, 202);
const status = fc.oneof(
  success,
  fc.constantFrom(204, 206, 302, 304, 400, 401, 404, 429, 500, 503),
  fc.integer({ min: 200, max: 599 }),
);
const text = (value: unknown) => JSON.stringify(value);

describe.each(declared)("$name", ({ func, operation }) => {
  const schema = (operation.response ?? { type: "object", entries: {} }) as unknown as Schema;

  it("returns every valid response unchanged", { timeout }, async () => {
    await holds(5, valuesFor(schema), async (value) => {
      await expectReadOrRejected(func, operation, 200, text(value) ?? "");
    });
  });

  it("returns or rejects a response with unusual fields", { timeout }, async () => {
    const odd = fc.oneof(anyJSON, fc.constantFrom(null, 2 ** 53, -(2 ** 60), 1e300, 1.5));
    await holds(10, fc.tuple(success, valuesFor(schema, odd).map(text)), async ([status, body = ""]) => {
      await expectReadOrRejected(func, operation, status, body);
    });
  });

  it("returns a value or an error for any status with any body", { timeout }, async () => {
    const errorBody = fc.record({ resultCode: anyJSON, resultMessage: anyJSON }, { requiredKeys: [] });
    const body = fc.oneof(
      anyJSON.map(text),
      errorBody.map(text),
      anyString.map((one) => Buffer.from(one).toString()),
    );
    await holds(6, fc.tuple(status, body), async ([status, body = ""]) => {
      await expectReadOrRejected(func, operation, status, body);
    });
  });
});
