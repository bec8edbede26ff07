// Whether the causes of an error of `fetch` say that nothing was sent: how deep they are searched.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";

const refused = () => Object.assign(new Error("no connection"), { code: "ECONNREFUSED" });

/** An error with a number of others around it. */
function within(depth: number, wrap: (inner: Error) => Error): Error {
  let error: Error = refused();
  for (let level = 0; level < depth; level++) error = wrap(error);
  return error;
}

async function codeFor(thrown: unknown) {
  const { error } = await tokenManagementList(client({ fetch: () => Promise.reject(thrown) }), {});
  return error?.code;
}

describe.each<[string, (inner: Error) => Error]>([
  ["causes", (cause) => new Error("outer", { cause })],
  ["aggregated errors", (inner) => new AggregateError([inner], "outer")],
])("a refused connection within %s", (_, wrap) => {
  it.each([0, 1, 8])("is found at depth %i", async (depth) => {
    expect(await codeFor(within(depth, wrap))).toBe("CONNECTION_REFUSED");
  });

  it.each([9, 10, 1_000])("is not searched for at depth %i", async (depth) => {
    expect(await codeFor(within(depth, wrap))).toBe("NO_RESPONSE");
  });
});

describe("the system call", () => {
  it.each([
    ["connect", "CONNECTION_REFUSED"],
    ["read", "NO_RESPONSE"],
  ])("%s leads to the code %s", async (syscall, code) => {
    const cause = Object.assign(new Error("failed"), { code: "ETIMEDOUT", syscall });
    expect(await codeFor(new TypeError("fetch failed", { cause }))).toBe(code);
  });
});

it("ignores an empty list of errors", async () => {
  const error = Object.assign(new AggregateError([], "outer"), { code: "ECONNREFUSED" });
  expect(await codeFor(error)).toBe("CONNECTION_REFUSED");
});
