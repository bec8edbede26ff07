// What `fetch` returns must have the parts of a response that the SDK reads.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client, hasKy } from "../../support/client.js";

const headers = new Headers();
const text = async () => "{}";

const values: [string, unknown][] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "{}"],
  ["an object", {}],
  ["an object without headers", { status: 200, ok: true, text }],
  ["an object without text()", { status: 200, ok: true, headers }],
  ["an object whose headers have no get()", { status: 200, ok: true, headers: {}, text }],
  ["an object whose text is not a function", { status: 200, ok: true, headers, text: "{}" }],
  ["headers", headers],
];

const contexts: [string, object][] = [["fetch", {}]];
if (hasKy) contexts.push(["fetch with hooks", { hooks: { beforeRequest: [] } }]);

describe.each(contexts)("%s", (_, options) => {
  it.each(values)("may not return %s", async (_, value) => {
    const authlete = client({ fetch: async () => value as Response, ...options });
    const { error, response } = await tokenManagementList(authlete, {});
    expect(error).toMatchObject({ name: "UnexpectedClientError", code: "NOT_A_RESPONSE" });
    expect(response).toBeUndefined();
  });

  it("may return an object with headers, text(), and the status", async () => {
    const response = { status: 200, ok: true, headers, text: async () => '{"totalCount":1}' };
    const authlete = client({ fetch: async () => response as unknown as Response, ...options });
    expect(await tokenManagementList(authlete, {})).toMatchObject({ ok: true, value: { totalCount: 1 } });
  });
});
