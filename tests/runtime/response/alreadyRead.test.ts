// Each sign that somebody has read the body of a response is enough.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client } from "../../support/client.js";

const text = async () => "{}";
const response = { status: 200, ok: true, headers: new Headers(), text };

async function callWith(fields: object) {
  const fetch = async () => ({ ...response, ...fields }) as unknown as Response;
  return await tokenManagementList(client({ fetch }), {});
}

describe("a response", () => {
  it.each([
    ["bodyUsed", { bodyUsed: true }],
    ["bodyUsed, and a body that is not locked", { bodyUsed: true, body: { locked: false } }],
    ["a locked body", { bodyUsed: false, body: { locked: true } }],
    ["a body that Node has read", { bodyUsed: false, body: { readableDidRead: true } }],
  ])("with %s was read", async (_, fields) => {
    const { error } = await callWith(fields);
    expect(error).toMatchObject({ name: "UnexpectedClientError", code: "RESPONSE_ALREADY_READ" });
  });

  it.each([
    ["without a body", { bodyUsed: false, body: null }],
    ["with another body", { bodyUsed: false, body: { locked: false, readableDidRead: false } }],
  ])("%s was not read", async (_, fields) => {
    expect(await callWith(fields)).toMatchObject({ ok: true });
  });
});
