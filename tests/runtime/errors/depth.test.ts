// How deep the causes of an error are searched for the reason that its message contains.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { ConnectionError } from "authlete-typescript-sdk/models/errors";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";

/** An error with a number of causes, of which only the innermost has a message. */
function nested(causes: number): Error {
  let error = new Error("the innermost reason");
  for (let count = 0; count < causes; count++) error = new Error("", { cause: error });
  return error;
}

async function messageFor(thrown: unknown) {
  const { error } = await tokenManagementList(client({ fetch: () => Promise.reject(thrown) }), {});
  return error?.message;
}

describe("the reason in a message", () => {
  it.each([0, 1, 8])("is that of an error with %i causes", async (causes) => {
    expect(await messageFor(nested(causes))).toContain("(the innermost reason)");
  });

  it.each([9, 1_000])("is unknown for an error with %i causes that only ends in one", async (causes) => {
    expect(await messageFor(nested(causes))).toContain("(unknown reason)");
  });

  it("is the code of the innermost cause that has a code or a message", async () => {
    const inner = Object.assign(new Error("a message"), { code: "EXAMPLE", cause: { code: 7 } });
    expect(await messageFor(new Error("outer", { cause: inner }))).toContain("(EXAMPLE)");
  });

  it("is the message of an error of the SDK, and not that of its cause", async () => {
    const own = new ConnectionError("from the SDK", { cause: new Error("inner"), code: "NO_RESPONSE" });
    expect(await messageFor(new Error("outer", { cause: own }))).toContain("(from the SDK)");
  });

  it("ends after 1,000 characters", async () => {
    const message = await messageFor(new Error(`${"a".repeat(999)}bc`));
    expect(message).toMatch(/a{999}b\)/);
  });
});
