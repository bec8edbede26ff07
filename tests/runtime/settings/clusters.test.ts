// `serverIdx` selects a cluster of Authlete.
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { client, json } from "../../support/client.js";

/** The server that a context with these options sends its requests to. */
async function serverFor(options: object) {
  let origin: string | undefined;
  const fetch = async ({ url }: Request) => {
    origin = new URL(url).origin;
    return json({});
  };
  await tokenManagementList(client({ fetch, ...options }), {});
  return origin;
}

describe("serverIdx", () => {
  it.each([
    [undefined, "https://us.authlete.com"],
    [0, "https://us.authlete.com"],
    [1, "https://jp.authlete.com"],
    [2, "https://eu.authlete.com"],
    [3, "https://br.authlete.com"],
  ])("%s is %s", async (serverIdx, server) => {
    expect(await serverFor({ serverIdx })).toBe(server);
  });

  it.each([4, -1, 0.5])("%d is refused", (serverIdx) => {
    const create = () => client({ serverIdx } as object);
    expect(create).toThrow(expect.objectContaining({ code: "SERVER_INDEX_INVALID" }));
  });

  it("has no effect if there is a serverURL", async () => {
    const serverURL = "https://authlete.example.com";
    expect(await serverFor({ serverIdx: 2, serverURL })).toBe(serverURL);
  });
});
