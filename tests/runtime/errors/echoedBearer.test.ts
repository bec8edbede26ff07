// A server or a proxy that sends the bearer back in an error: what is printed of the error does not contain it.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { expect, it } from "vitest";
import { bearer, client } from "../../support/client.js";
import { printed } from "../../support/hostile.js";

it.each<[string, body: unknown]>([
  ["a resultMessage", { resultCode: "A001", resultMessage: `The bearer ${bearer} is unknown.` }],
  ["a resultCode", { resultCode: bearer, resultMessage: "unknown" }],
  ["the reason of the organization's API", { error: `unknown: ${bearer}` }],
  ["one of its reasons", { errors: ["unknown", bearer] }],
])("does not reveal a bearer in %s", async (_, body) => {
  const fetch = async () => Response.json(body, { status: 401 });
  const { error } = await tokenManagementList(client({ fetch }), {});
  expect(error?.statusCode).toBe(401);
  expect(printed(error)).toContain("unknown");
  expect(printed(error)).not.toContain(bearer);
  expect(JSON.stringify(error)).not.toContain(bearer);
});
