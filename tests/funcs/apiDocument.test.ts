// Sends every example of the API document through its function, over a real connection.
import { AuthleteDefaultError, ResultError } from "authlete-typescript-sdk/models/errors";
import { afterAll, describe, expect, it } from "vitest";
import { declarations, documented, leastOf, readApiDocument, withoutNulls } from "../support/apiDocument.js";
import { client } from "../support/client.js";
import { loopback } from "../support/loopback.js";
import { skipped } from "../support/skipped.js";

let nextResponse: { status: number; type: string; value: unknown };
const server = await loopback((response) => {
  const { status, type, value } = nextResponse;
  response.writeHead(status, type ? { "content-type": type } : {});
  response.end(value === undefined ? "" : type === "text/plain" ? value : JSON.stringify(value));
});
afterAll(() => server[Symbol.asyncDispose]());
const authlete = client({ serverURL: server.url, idpURL: server.url, apiServerId: 76281 });

const { document: newest, missing } = readApiDocument("v3-2026-08");
const { document: older } = readApiDocument("v3");
/** The newest document, with the batch operations that only the older one has. */
const document = newest && { ...newest, paths: { ...older?.paths, ...newest.paths } };
const all = await declarations();
/** Operations that Authlete's Java library and the document of the organization's API have, which has no examples. */
const undocumented = all.filter(
  ({ operation: { method, path } }) => !document?.paths[path]?.[method.toLowerCase()],
);
const operations = all.filter((declared) => !undocumented.includes(declared));

/** The smallest valid request of an operation, with the body of an example if there is one. */
const requestOf = (
  { body, requestIsBody, request }: (typeof operations)[number]["operation"],
  content?: unknown,
): object => ({
  ...(leastOf(request) as object),
  ...(body && content !== undefined ? { [body]: content } : {}),
  ...(requestIsBody ? (content as object) : {}),
});

describe("the API document", () => {
  if (!document) return skipped("the examples of the API document", missing ?? "");

  it("has an operation for every function, and a function for every operation", () => {
    expect(undocumented.map(({ name }) => name)).toEqual([
      "apiServerList",
      "attestationChallenge",
      "organizationGet",
      "organizationList",
      "organizationTokenCreate",
      "organizationTokenList",
      "organizationTokenRename",
      "organizationTokenRevoke",
      "organizationTokenRotate",
      "serviceTokenCreate",
      "serviceTokenList",
      "serviceTokenRename",
      "serviceTokenRevoke",
      "serviceTokenRotate",
      "verifiableCredentialsNonce",
    ]);
    const declared = new Set(operations.map(({ operation }) => `${operation.method} ${operation.path}`));
    const inDocument = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...declared].sort()).toEqual(inDocument.sort());
    expect(operations).toHaveLength(94);
  });

  const withExamples = operations
    .map((declared) => ({ ...declared, ...documented(document, declared.operation) }))
    .filter(({ requests, responses }) => requests.length + responses.length);

  describe.each(withExamples)("$name", ({ func, operation, requests, responses }) => {
    const successes = responses.filter(({ status }) => status < 300);
    const failures = responses.filter(({ status }) => status >= 300);

    it.each(requests)("sends the request $name ($type) unchanged", async ({ value }) => {
      nextResponse = { status: 200, type: "application/json", value: {} };
      const original = structuredClone(value);
      const res = await func(authlete, requestOf(operation, value));
      // An empty object is not a valid response to every operation.
      if (!res.ok) expect(res.error.name).toBe("ResponseValidationError");
      expect(value, "the caller's object").toEqual(original);
      const [received, ...more] = server.taken();
      expect(more).toEqual([]);
      if (operation.form) {
        expect(received?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
        const form = new URLSearchParams(received?.body);
        for (const [name, field] of Object.entries(value as object)) {
          const sent = (Array.isArray(field) ? field : [field]).map((element) =>
            typeof element === "object" ? JSON.stringify(element) : `${element}`,
          );
          expect(form.getAll(name), name).toEqual(sent);
        }
      } else {
        expect(received?.headers["content-type"]).toBe("application/json");
        expect(JSON.parse(received?.body ?? "")).toEqual(value);
      }
    });

    it.each(successes)(
      "returns the response $status $name without losing data",
      async ({ status, type, value }) => {
        // The document has a 204 with a body, which HTTP does not allow.
        const sent = status === 204 ? undefined : value;
        nextResponse = { status, type, value: sent };
        const res = await func(authlete, requestOf(operation));
        if (!res.ok) throw res.error;
        expect(res.value ?? undefined).toEqual(operation.text ? (sent ?? "") : withoutNulls(sent));
        expect(server.taken()).toHaveLength(1);
      },
    );

    it.each(failures)("returns the error $status $name", async ({ status, type, value }) => {
      nextResponse = { status, type, value };
      const res = await func(authlete, requestOf(operation));
      expect(server.taken()).toHaveLength(1);
      if (res.ok) throw new Error("The call did not fail.");
      const { error: reason } = Object(value) as { error?: string };
      if (value === undefined) {
        expect(res.error).toBeInstanceOf(AuthleteDefaultError);
      } else if (reason) {
        // An error of the organization's API.
        expect(res.error).toBeInstanceOf(AuthleteDefaultError);
        expect(res.error).toMatchObject({ statusCode: status, reasons: [reason] });
        expect(res.error.message).toContain(reason);
      } else {
        const { resultCode, resultMessage } = value as { resultCode: string | number; resultMessage: string };
        expect(res.error).toBeInstanceOf(ResultError);
        expect(res.error).toMatchObject({ statusCode: status, resultCode: `${resultCode}`, resultMessage });
      }
    });
  });
});
