// Which redirects are followed. Nothing is sent to another server: neither the body nor the bearer.
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Context, RequestOptions } from "authlete-typescript-sdk/core";
import { clientManagementUpdateRequestableScopes } from "authlete-typescript-sdk/funcs/clientManagementUpdateRequestableScopes";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementDelete } from "authlete-typescript-sdk/funcs/tokenManagementDelete";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { bearer } from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { contextWith, ways } from "../../support/transport.js";

interface Received {
  method: string | undefined;
  url: string | undefined;
  authorization: string | undefined;
  body: string;
}

/** A server that keeps what it receives. */
async function serving(respond: RequestListener) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, url, headers } = request;
    received.push({ method, url, authorization: headers.authorization, body });
    respond(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { received, port, close };
}

/** How the server responds to requests to other paths than `/there`. */
let redirect = { status: 307, location: "/there" as string | undefined };
const home = await serving(({ method, url = "" }, response) => {
  if (url.startsWith("/there")) response.end(method === "DELETE" ? "" : "{}");
  else
    response
      .writeHead(redirect.status, redirect.location === undefined ? {} : { location: redirect.location })
      .end();
});
const other = await serving((_, response) => response.end("{}"));
afterAll(async () => {
  await home.close();
  await other.close();
});
beforeEach(() => {
  home.received.length = 0;
  other.received.length = 0;
});

const origin = `http://127.0.0.1:${home.port}`;
const elsewhere = `127.0.0.1:${other.port}`;

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
  `//127.0.0.1:${home.port}/there`,
  "/a/../there",
  "/there?q=1#f",
  "\\there",
];
const outside = [
  `http://${elsewhere}/there`,
  `//${elsewhere}/there`,
  `\\\\${elsewhere}\\there`,
  `/\\${elsewhere}/there`,
  `http://localhost:${home.port}/there`,
  `http://127.0.0.2:${home.port}/there`,
  `https://127.0.0.1:${home.port}/there`,
  `http://user@127.0.0.1:${home.port}/there`,
  `http://:password@127.0.0.1:${home.port}/there`,
  `http://127.0.0.1:${home.port}@${elsewhere}/there`,
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
  `http://127.0.0.1:${home.port}.example.com/`,
];

// One way with `fetch` alone and one through ky; the others differ in what they retry.
const tested = ways.filter(({ name }) =>
  /^without retries, without|connection errors, with hooks/.test(name),
);

describe.each(tested)("$name,", ({ start }) => {
  const send = async (operation: (typeof operations)[0][1]) => {
    home.received.length = 0;
    const { ok, error } = await operation(contextWith(undefined, { serverURL: origin, ...start().options }));
    return { ok, error, sent: home.received.splice(0) };
  };

  const expectRefused = ({ ok, error, sent }: Awaited<ReturnType<typeof send>>) => {
    expect([ok, sent.length, error?.name]).toEqual([false, 1, "ResponseValidationError"]);
    expect(other.received).toEqual([]);
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
            expect(second).toEqual({ ...first, url: expect.stringMatching(/^\/there/) });
            expect(first).toMatchObject({ method, authorization: `Bearer ${bearer}` });
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
  const server = await serving(({ url = "" }, response) => {
    const [, count = "0"] = /\/hop(\d+)/.exec(url) ?? [];
    if (Number(count) === hops) response.end("{}");
    else response.writeHead(307, { location: `/hop${Number(count) + 1}` }).end();
  });
  const authlete = contextWith(undefined, { serverURL: `http://127.0.0.1:${server.port}` });
  const { ok } = await tokenManagementList(authlete, {});
  expect([ok, server.received.length]).toEqual([isOK, 6]);
  await server.close();
});
