// Which redirects are followed. Nothing is sent to another server: neither the body nor the bearer.
import type { Context, RequestOptions } from "authlete-typescript-sdk/core";
import { clientManagementUpdateRequestableScopes } from "authlete-typescript-sdk/funcs/clientManagementUpdateRequestableScopes";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { bearer } from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { loopback } from "../../support/loopback.js";
import { contextWith, ways } from "../../support/transport.js";

/** How the server responds to requests to other paths than `/there`. */
let redirect = { status: 307, location: "/there" as string | undefined };
const home = await loopback((response, { method, target }) => {
  if (target.startsWith("/there")) response.end(method === "DELETE" ? "" : "{}");
  else
    response
      .writeHead(redirect.status, redirect.location === undefined ? {} : { location: redirect.location })
      .end();
});
const other = await loopback((response) => response.end("{}"));
afterAll(async () => {
  await home[Symbol.asyncDispose]();
  await other[Symbol.asyncDispose]();
});
beforeEach(() => {
  home.taken();
  other.taken();
});

const origin = home.url;
const { port } = new URL(origin);
const { host: elsewhere } = new URL(other.url);

const operations: [string, (authlete: Context, options?: RequestOptions) => ReturnType<typeof call>][] = [
  ["GET", (authlete, options) => tokenManagementList(authlete, {}, options)],
  ["POST", (authlete, options) => tokenManagementCreate(authlete, { tokenCreateRequest }, options)],
  [
    "PUT",
    (authlete, options) =>
      clientManagementUpdateRequestableScopes(
        authlete,
        { clientId: "1", clientExtensionRequestableScopesUpdateRequest: { requestableScopes: ["a"] } },
        options,
      ),
  ],
  ["DELETE", (authlete, options) => tokenManagementDelete(authlete, { accessTokenIdentifier: "a" }, options)],
];
declare function call(): Promise<{ ok: boolean; error?: Error | undefined }>;

/** Targets within the server, and targets elsewhere. */
const within = [
  "/there",
  `${origin}/there`,
  `//127.0.0.1:${port}/there`,
  "/a/../there",
  "/there?q=1#f",
  "\\there",
];
const outside = [
  `http://${elsewhere}/there`,
  `//${elsewhere}/there`,
  `\\\\${elsewhere}\\there`,
  `/\\${elsewhere}/there`,
  `http://localhost:${port}/there`,
  `http://127.0.0.2:${port}/there`,
  `https://127.0.0.1:${port}/there`,
  `http://user@127.0.0.1:${port}/there`,
  `http://:password@127.0.0.1:${port}/there`,
  `http://127.0.0.1:${port}@${elsewhere}/there`,
  "http://127.0.0.1.example.com/there",
  "http://127.0.0.1/there",
  "ftp://127.0.0.1/there",
  "data:application/json,{}",
  "javascript:alert(1)",
];
const garbage = [
  undefined,
  "",
  "http://",
  "http://[",
  "//",
  "http://127.0.0.1:99999/",
  `http://127.0.0.1:${port}.example.com/`,
];

// One way with `fetch` alone and one through ky; the others differ in what they retry.
const tested = ways.filter(({ name }) =>
  /^without retries, without|connection errors, with hooks/.test(name),
);

describe.each(tested)("$name,", ({ start }) => {
  const send = async (operation: (typeof operations)[0][1]) => {
    home.taken();
    const { ok, error } = await operation(contextWith(undefined, { serverURL: origin, ...start().options }));
    return { ok, error, sent: home.taken() };
  };

  const expectRefused = ({ ok, error, sent }: Awaited<ReturnType<typeof send>>) => {
    expect([ok, sent.length, error?.name]).toEqual([false, 1, "ResponseValidationError"]);
    expect(other.taken()).toEqual([]);
  };

  describe.each(operations)("%s", (method, operation) => {
    it.each([301, 302, 303, 307, 308])(
      "follows a %d within the server if the method stays",
      async (status) => {
        const isFollowed = method === "GET" || status > 303;
        for (const location of within) {
          redirect = { status, location };
          const outcome = await send(operation);
          if (!isFollowed) expectRefused(outcome);
          else {
            const [first, second] = outcome.sent;
            expect([outcome.ok, outcome.sent.length]).toEqual([true, 2]);
            expect(second).toEqual({ ...first, target: expect.stringMatching(/^\/there/) });
            expect(first).toMatchObject({ method, headers: { authorization: `Bearer ${bearer}` } });
          }
        }
      },
    );

    it.each([301, 302, 303, 307, 308])("does not follow a %d to another server", async (status) => {
      for (const location of outside) {
        redirect = { status, location };
        const outcome = await send(operation);
        expectRefused(outcome);
        expect(outcome.error).toMatchObject({ code: "REDIRECT_REFUSED" });
      }
    });

    it.each([301, 302, 303, 307, 308])(
      "does not follow a %d to something that is not a URL",
      async (status) => {
        for (const location of garbage.filter(
          (value) => value === undefined || !URL.canParse(value, origin),
        )) {
          redirect = { status, location };
          expectRefused(await send(operation));
        }
      },
    );

    it.each([300, 304, 305, 306])("does not follow a %d", async (status) => {
      redirect = { status, location: "/there" };
      expectRefused(await send(operation));
    });
  });
});

it.each([
  [5, true],
  [6, false],
])("follows redirects five times: %d hops lead to success: %s", async (hops, isOK) => {
  await using server = await loopback((response, { target }) => {
    const [, count = "0"] = /\/hop(\d+)/.exec(target) ?? [];
    if (Number(count) === hops) response.end("{}");
    else response.writeHead(307, { location: `/hop${Number(count) + 1}` }).end();
  });
  const authlete = contextWith(undefined, { serverURL: server.url });
  const { ok } = await tokenManagementList(authlete, {});
  expect([ok, server.taken().length]).toEqual([isOK, 6]);
});
