// Any string as any parameter of any path: it arrives as one segment that decodes to the same string, or is rejected.
import type { Operation } from "authlete-typescript-sdk/core";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { declarations, leastOf, type Schema } from "../../support/apiDocument.js";
import { anyString } from "../../support/arbitraries.js";
import { client } from "../../support/client.js";
import { loopback } from "../../support/loopback.js";
import { holds, outcomeOf, timeout } from "../../support/properties.js";

const server = await loopback((response) => response.writeHead(204).end());
afterAll(() => server[Symbol.asyncDispose]());

/** Strings that have a meaning in URLs, alone or as part of other strings. */
const special = fc.constantFrom(
  ..."/ \\ . .. ... ? # % %2f %2F %2e %2E%2e %5c %00 ; ..; // /../ : :// @ & = + ~ ! $& $1 {serviceId} [ ] | ^ ` \" ' < >".split(
    " ",
  ),
  ..."\0\t\n\r \u007f\u0085\u00a0\u2028\ufeff\uff0e\uff0f\u{10ffff}",
);
const segments = fc.oneof(
  anyString,
  special,
  fc.array(fc.oneof(special, anyString), { maxLength: 4 }).map((parts) => parts.join("")),
);

/** Whether a parameter may be any string. */
const isString = ({ request }: Operation<object, unknown>, parameter: string) => {
  const { entries = {} } = request as unknown as Schema;
  return (entries[parameter]?.wrapped ?? entries[parameter])?.type === "string";
};

const cases = (await declarations()).flatMap(({ name, func, operation }) =>
  [...operation.path.matchAll(/\{(\w+)\}/g)]
    .filter(([, parameter = ""]) => isString(operation, parameter))
    .map(([, parameter = ""]) => ({
      name,
      parameter,
      func,
      operation,
    })),
);

const prefixes = ["", "/authlete", "/a/b/"];

describe("a path parameter", () => {
  it.each(cases)("$parameter of $name", { timeout }, async ({ func, parameter, operation }) => {
    await holds(6, fc.tuple(segments, fc.constantFrom(...prefixes)), async ([string, prefix]) => {
      const authlete = client({ serverURL: server.url + prefix });
      const request = { ...(leastOf(operation.request) as object), [parameter]: string };
      const { error } = await outcomeOf(() => func(authlete, request));
      const received = server.taken();
      if (/^\.{0,2}$|\p{Surrogate}/u.test(string)) {
        expect(received).toEqual([]);
        return expect(error?.name).toBe("SDKValidationError");
      }
      expect(received).toHaveLength(1);
      const [path = "", ...query] = received[0]?.target.split("?") ?? [];
      expect(query.join("?")).toMatch(/^(subject=some)?$/);
      const expected = `${prefix.replace(/\/$/, "")}${operation.path}`.split("/");
      const sent = path.split("/");
      expect(sent).toHaveLength(expected.length);
      for (const [index, part] of expected.entries()) {
        if (!part.startsWith("{")) expect(sent[index]).toBe(part);
        if (part === `{${parameter}}`) expect(decodeURIComponent(sent[index] ?? "")).toBe(string);
      }
      return undefined;
    });
  });
});
