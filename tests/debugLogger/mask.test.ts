import type { Fetch } from "authlete-typescript-sdk/core";
import { debugLogger } from "authlete-typescript-sdk/debugLogger";
import { clientManagementGetGrantedScopes } from "authlete-typescript-sdk/funcs/clientManagementGetGrantedScopes";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { tokenProcess } from "authlete-typescript-sdk/funcs/tokenProcess";
import { utilityEcho } from "authlete-typescript-sdk/funcs/utilityEcho";
import { AuthleteV2Core } from "authlete-typescript-sdk/v2";
import { describe, expect, it } from "vitest";
import { bearer, itWithKy } from "../support/client.js";
import { logged } from "../support/logged.js";
import { http, rawServer } from "../support/raw.js";

const token = "Z5a40U6dWvw2gMoCOAFbZcM85q4HC0Z--0YKD9-Nf6Q";
const tokenRequest = { grantType: "PASSWORD", accessToken: token } as const;

/** The line logged for a call whose response has this body. */
async function lineOf(body: string, headers: Record<string, string> = {}, status = 200): Promise<string> {
  await using server = await rawServer((socket) => socket.write(http(status, body, headers)));
  const { lines, authlete } = logged({ bodies: true }, { serverURL: server.url });
  const options = { headers: { "x-api-key": "mark-1", "x-request-id": "42", cookie: "a=mark-2" } };
  await tokenManagementCreate(authlete, { tokenCreateRequest: tokenRequest }, options);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/mark|[\r\n]/);
  expect(lines[0]).not.toContain(token);
  expect(lines[0]).not.toContain(bearer);
  return lines[0] ?? "";
}

const received = (line: string) => JSON.parse(line.slice(line.indexOf("{"))).received;

describe("headers", () => {
  it("are shown for requests and responses if they are harmless", async () => {
    const line = await lineOf("{}", {
      Location: "https://client.example.com/cb?code=mark-3",
      "Set-Cookie": "session=mark-4",
      "DPoP-Nonce": "mark-5",
      "X-Newer": "mark-6",
      "Content-Type": "application/json",
      "Retry-After": "5",
    });
    expect(line).toContain('"x-api-key":"***"');
    expect(line).toContain('"x-request-id":"42"');
    expect(received(line).headers).toEqual({
      "content-length": "2",
      "content-type": "application/json",
      "dpop-nonce": "***",
      location: "***",
      "retry-after": "5",
      "set-cookie": "***",
      "x-newer": "***",
    });
  });

  itWithKy("do not show API keys and secrets of Authlete 2.x", async () => {
    const lines: string[] = [];
    const fetch = debugLogger({
      log: (line) => lines.push(line),
      bodies: true,
      fetch: async () => Response.json({}),
    });
    const keys = { serviceApiKey: "715948317", serviceApiSecret: "mark-7" };
    await tokenManagementList(new AuthleteV2Core({ ...keys, fetch }), { subject: "mark-8" });
    expect(lines).toEqual([expect.stringContaining("GET /api/auth/token/get/list?subject=*** 200, ")]);
    expect(lines[0]).not.toMatch(/mark|bWFyay03|NzE1OTQ4MzE3/);
  });
});

describe("bodies", () => {
  it.each([
    ["plain text", "mark-1, and more", "text/plain"],
    ["HTML", "<p>mark-1</p>", "text/html"],
    ["invalid JSON", '{"action":"mark-1"', "application/json"],
    ["a JSON string", '"mark-1"', "application/json"],
    ["a JSON number", "26888344961664", "application/json"],
    ["long JSON", JSON.stringify({ action: "mark-1".repeat(20_000) }), "application/json"],
    ["deeply nested JSON", `{"a":${"[".repeat(40_000)}"mark-1"${"]".repeat(40_000)}}`, "application/json"],
  ])("show only the size of %s", async (_, body, type) => {
    const line = await lineOf(body, { "Content-Type": type });
    expect(received(line).body).toBe(`${body.length} bytes`);
  });

  it.each(["application/json", "text/html", "application/problem+json", "image/png"])(
    "show JSON without its secrets, with content type %s",
    async (type) => {
      const body = '{"action":"OK","accessToken":"mark-1","nothing":null,"more":[1,true]}';
      const line = await lineOf(body, { "Content-Type": type });
      expect(received(line).body).toEqual({
        action: "OK",
        accessToken: "***",
        nothing: null,
        more: [1, true],
      });
    },
  );

  it("show a form without its secrets", async () => {
    const body = "access_token=mark-1&token_type=Bearer&return=https%3A%2F%2Fa.example%3Fcode%3Dmark-2";
    const line = await lineOf(body, { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" });
    const shown = [...new URLSearchParams(received(line).body)];
    expect(shown.map(([, value]) => value)).toEqual(["***", "Bearer", "https://a.example?code=***"]);
  });

  it("show error responses without their secrets", async () => {
    const line = await lineOf('{"resultCode":"A1","resultMessage":"no","ticket":"mark-1"}', {}, 400);
    expect(received(line).body).toEqual({ resultCode: "A1", resultMessage: "no", ticket: "***" });
  });

  it("do not show strings and numbers that have no field name", async () => {
    expect(received(await lineOf('["mark-1",26888344961664,{"action":"OK"},["mark-2"]]')).body).toEqual([
      "***",
      "***",
      { action: "OK" },
      ["***"],
    ]);
  });

  it("do not show fields added by newer services if their names suggest secrets", async () => {
    const hidden = {
      walletSecret: "mark-1",
      refreshTokenV2: ["mark-2"],
      new_password: 268883,
      otp: 268883,
      userPin: "mark-8",
      oneTimeCode: { any: "mark-3" },
      privateKeys: [{ x: "mark-4" }],
      keyMaterial: "mark-5",
      clientAssertion: "mark-6",
      email: "mark-7",
    };
    const shown = {
      newTokenEndpoint: "https://a",
      tokenFormatType: "jwt",
      tokenIssued: true,
      codeDuration: 600,
      name: "n",
    };
    const { body } = received(await lineOf(JSON.stringify({ ...hidden, ...shown })));
    for (const name of Object.keys(hidden)) expect(body[name], name).toBe("***");
    expect(body).toMatchObject(shown);
  });
});

describe("strings in shown fields", () => {
  it.each([
    ["JSON", '{"access_token":"mark-1"}', "***"],
    ["a JSON array", ' ["mark-1"]', "***"],
    ["a key in PEM", "-----BEGIN PRIVATE KEY-----\nmark-1", "***"],
    ["a JWT", "got eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYXJrIn0. here", "got *** here"],
    ["parameters", "code=mark-1&state=mark-2", "code=***&state=***"],
    [
      "a query",
      "https://a.example/cb?code=mark-1#id_token=mark-2",
      "https://a.example/cb?code=***#id_token=***",
    ],
    ["credentials of a URL", "https://mark-1:mark-2@a.example/cb", "https://***@a.example/cb"],
    ["a secret of the request", `the token ${token} is unknown`, "the token *** is unknown"],
    ["the bearer", `not ${bearer}`, "not ***"],
    ["a secret from another field of the response", "no mark-9, no mark-99", "no ***, no ***"],
    [
      "nothing if there is no secret",
      "[A109001] created: authorization_code, client = 1",
      "[A109001] created: authorization_code, client = 1",
    ],
  ])("are masked: %s", async (_, resultMessage, expected) => {
    const line = await lineOf(
      JSON.stringify({ resultMessage, ticket: "mark-9", token: "mark-99", [resultMessage]: 1 }),
    );
    expect(received(line).body.resultMessage).toBe(expected);
  });

  it("do not show form parameters of the request that the response repeats", async () => {
    const fetch = async () => Response.json({ resultMessage: "unknown code SplxlOBeZQQYbYS6WxSbIA" });
    const { lines, authlete } = logged({ bodies: true, fetch });
    const parameters = "grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA";
    await tokenProcess(authlete, { tokenRequest: { parameters } });
    expect(lines[0]).toContain('"resultMessage":"unknown code ***"');
    expect(lines[0]).not.toContain("Splx");
  });

  it("show the reason of a failure in one short line, without values of the request", async () => {
    const fetch = async () => {
      throw new Error(`no\r\nway: ${bearer}, ${token}, http://a.example/api/mark-1 ${"x".repeat(1_000)}`);
    };
    const { lines, authlete } = logged({ fetch });
    await tokenManagementDelete(authlete, { accessTokenIdentifier: token });
    expect(lines[0]).toMatch(/ no response \(no way: \*\*\*, \*\*\*, http:\/\/a.example… x+\), /);
    expect(lines[0]?.length).toBeLessThan(300);
  });
});

describe("paths", () => {
  const fetch: Fetch = async () => Response.json({});
  const init = { method: "GET", headers: {} };

  it.each(["list", "get", "token", "clientId", "..%2F..", "a/b?c#d", "ä"])(
    "show neither the token %j nor a user of this name",
    async (name) => {
      const { lines, authlete } = logged({ fetch });
      await tokenManagementDelete(authlete, { accessTokenIdentifier: name });
      await clientManagementGetGrantedScopes(authlete, { clientId: "26888344961664", subject: name });
      await tokenManagementList(authlete, { subject: name, start: 0 });
      expect(lines.map((line) => line.split(" ")[1])).toEqual([
        "/api/715948317/auth/token/delete/***",
        "/api/715948317/client/granted_scopes/get/26888344961664/***",
        "/api/715948317/auth/token/get/list?subject=***&start=0",
      ]);
    },
  );

  it("do not show the path prefix of a proxy", async () => {
    const { lines, authlete } = logged({ fetch }, { serverURL: "https://proxy.example.com/mark-1" });
    await utilityEcho(authlete, {});
    expect(lines).toEqual([expect.stringMatching(/^GET \/api\/misc\/echo 200, /)]);
    const other = debugLogger({ log: (line) => lines.push(line), fetch });
    await (await other("https://a.example/mark-2", init)).text();
    expect(lines[1]).toMatch(/^GET \/\*\*\* 200, /);
  });

  it.each(["get", "list", "get/list", "delete", "refresh", "status", "update"])(
    "do not show segments after %s",
    async (verb) => {
      const lines: string[] = [];
      const other = debugLogger({ log: (line) => lines.push(line), fetch });
      await (await other(`https://a.example/api/1/auth/newer/${verb}/mark-1/mark-2`, init)).text();
      expect(lines).toEqual([expect.stringContaining(`/auth/newer/${verb}/***/*** 200, `)]);
    },
  );

  it.each(["client", "service", "get", "delete"])(
    "are masked in the same way for a service called %s",
    async (serviceId) => {
      const { lines, authlete } = logged({ fetch });
      await tokenManagementDelete(authlete, { serviceId, accessTokenIdentifier: "mark-1" });
      expect(lines).toEqual([expect.not.stringContaining("mark-1")]);
    },
  );
});
