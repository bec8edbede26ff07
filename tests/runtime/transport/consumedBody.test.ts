// Bodies that somebody read, locked or filled with something other than bytes. The connection did not break, and the
// operation may have been done, so nothing is retried.
import { once } from "node:events";
import { Readable } from "node:stream";
import type { AuthleteCoreOptions, Fetch, FetchResponse } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { UnexpectedClientError } from "authlete-typescript-sdk/models/errors";
import makeFetchHappen from "make-fetch-happen";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { describe, expect, it, vi } from "vitest";
import { describeWithKy } from "../../support/client.js";
import { tokenCreateRequest, tokenCreateResponse } from "../../support/documented.js";
import { loopback } from "../../support/loopback.js";
import { contextWith, quickRetries, retriesOf, ways } from "../../support/transport.js";

const create = (fetch: Fetch | undefined, options: AuthleteCoreOptions) =>
  tokenManagementCreate(contextWith(fetch, options), { tokenCreateRequest }, retriesOf(options));

async function readAll(body: unknown): Promise<Uint8Array[]> {
  const chunks = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(Buffer.from(chunk));
  return chunks;
}

const statuses = [200, 302, 400, 500, 503];

/** What a careless wrapper or hook does with a response before it passes it on. */
const readers: [string, (response: Response) => unknown][] = [
  ["read as text", (response) => response.text()],
  ["read as JSON", (response) => response.json()],
  ["read as bytes", (response) => response.arrayBuffer()],
  ["read as a stream", (response) => readAll(response.body)],
  ["locked", (response) => response.body?.getReader()],
  // Nobody waits for it: one branch of a clone is canceled when the other one is, too.
  ["canceled", (response) => void response.body?.cancel()],
  ["piped", (response) => response.body?.pipeTo(new WritableStream())],
  [
    "read in part",
    async (response) => {
      const reader = response.body?.getReader();
      await reader?.read();
      reader?.releaseLock();
    },
  ],
  ["passed to another Response", (response) => new Response(response.body).text()],
];

/** Checks that exactly one request was made, and that the error says what happened. */
async function expectRefused(
  result: ReturnType<typeof create>,
  server: Awaited<ReturnType<typeof loopback>>,
) {
  const { error } = await result;
  expect(error).toBeInstanceOf(UnexpectedClientError);
  expect(error?.message).toContain("the response body was read before; use response.clone() for that");
  expect(server.taken()).toHaveLength(1);
}

const serverWith = (status: number) =>
  loopback((response) => response.writeHead(status).end(JSON.stringify(tokenCreateResponse)));

describe.each(readers)("a body that is %s", (_, read) => {
  describe.each(ways)("$name", ({ start }) => {
    it.each(statuses)("by a fetch wrapper is an UnexpectedClientError (status %d)", async (status) => {
      await using server = await serverWith(status);
      const wrapper: Fetch = async (url, init) => {
        const response = await fetch(url, init);
        await read(response);
        return response;
      };
      await expectRefused(create(wrapper, { serverURL: server.url, ...start().options }), server);
    });
  });

  describeWithKy("by a hook", () => {
    const retryConfigs = [undefined, quickRetries, { ...quickRetries, retryConnectionErrors: true }];

    it.each(statuses)("that returns it is an UnexpectedClientError (status %d)", async (status) => {
      for (const retryConfig of retryConfigs) {
        await using server = await serverWith(status);
        const afterResponse = async ({ response }: { response: Response }) => {
          await read(response);
          return response;
        };
        const hooks = { afterResponse: [afterResponse] };
        await expectRefused(create(undefined, { serverURL: server.url, hooks, retryConfig }), server);
      }
    });

    it("that does not return it has no effect", async () => {
      for (const retryConfig of retryConfigs) {
        await using server = await serverWith(200);
        const afterResponse = async ({ response }: { response: Response }) => void (await read(response));
        const hooks = { afterResponse: [afterResponse, afterResponse] };
        expect(await create(undefined, { serverURL: server.url, hooks, retryConfig })).toEqual({
          ok: true,
          value: tokenCreateResponse,
        });
        expect(server.taken()).toHaveLength(1);
      }
    });

    it.each(["beforeRequest", "beforeRetry"] as const)(
      "is an UnexpectedClientError if %s returns it",
      async (hook) => {
        for (const retryConfig of retryConfigs) {
          if (hook === "beforeRetry" && !retryConfig) continue;
          const fetch = vi.fn(async () => new Response("", { status: 503 }));
          const returnRead = async () => {
            const response = Response.json(tokenCreateResponse);
            await read(response);
            return response;
          };
          const { error } = await create(fetch, { hooks: { [hook]: [returnRead] }, retryConfig });
          expect(error).toBeInstanceOf(UnexpectedClientError);
          expect(error?.message).toContain("the response body was read before");
          expect(fetch).toHaveBeenCalledTimes(hook === "beforeRetry" ? 1 : 0);
        }
      },
    );
  });
});

describe("a response of a package", () => {
  const packages: [string, (url: string, init: never) => Promise<unknown>][] = [
    ["undici", undiciFetch],
    ["node-fetch", nodeFetch],
    ["make-fetch-happen", makeFetchHappen],
  ];

  describe.each(packages)("%s", (_, fetch) => {
    describe.each(ways)("$name", ({ start }) => {
      it.each(statuses)("is an UnexpectedClientError if a wrapper read it (status %d)", async (status) => {
        await using server = await serverWith(status);
        const wrapper: Fetch = async (url, init) => {
          const response = (await fetch(url, init as never)) as FetchResponse;
          await response.text();
          return response;
        };
        await expectRefused(create(wrapper, { serverURL: server.url, ...start().options }), server);
      });

      // A stream of make-fetch-happen does not say that it was read.
      const streamed = fetch === makeFetchHappen ? [] : statuses;
      it.each(streamed)("is an UnexpectedClientError if its stream was read (status %d)", async (status) => {
        await using server = await serverWith(status);
        const wrapper: Fetch = async (url, init) => {
          const response = (await fetch(url, init as never)) as FetchResponse & { body: never };
          await readAll(response.body);
          return response;
        };
        await expectRefused(create(wrapper, { serverURL: server.url, ...start().options }), server);
      });
    });
  });
});

describe.each(ways)("a Node stream that was read, $name,", ({ start }) => {
  it.each(statuses)("is an UnexpectedClientError (status %d)", async (status) => {
    const fetch = vi.fn<Fetch>(async () => {
      const body = Readable.from([JSON.stringify(tokenCreateResponse)]);
      body.resume();
      await once(body, "end");
      const text = async () => `${Buffer.concat(await readAll(body))}`;
      return Object.assign({ ok: status < 300, status, headers: new Headers(), text }, { body });
    });
    const { error } = await create(fetch, start().options);
    expect(error).toBeInstanceOf(UnexpectedClientError);
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe.each<[string, chunk: unknown]>([
  ["a string", '{"action":"OK"}'],
  ["an empty string", ""],
  ["a number", 1],
  ["an object", { action: "OK" }],
  ["null", null],
  ["undefined", undefined],
  ["a function", () => {}],
  ["a symbol", Symbol("chunk")],
  ["an array of numbers", [123, 125]],
  ["an ArrayBuffer", new ArrayBuffer(2)],
  ["a DataView", new DataView(new ArrayBuffer(2))],
])("a body with a chunk that is not bytes but %s", (_, chunk) => {
  const bodyOf = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("{"));
        controller.enqueue(chunk);
        controller.close();
      },
    });
  const classes: [string, (status: number) => FetchResponse][] = [
    ["the runtime's", (status) => new Response(bodyOf(), { status })],
    [
      "another",
      (status) => {
        const parts = { ok: status < 300, status, headers: new Headers(), body: bodyOf() };
        return { ...parts, text: () => expect.unreachable() };
      },
    ],
  ];

  describe.each(classes)("of a response whose class is %s", (_, respond) => {
    describe.each(ways)("$name", ({ start, retriesStatuses, retriesConnectionErrors }) => {
      it.each(statuses)("is an UnexpectedClientError (status %d)", async (status) => {
        const fetch = vi.fn<Fetch>(async () => Response.json(tokenCreateResponse));
        fetch.mockImplementationOnce(async () => respond(status));
        const result = await create(fetch, start().options);
        // A status is retried without reading its body, unless a broken connection is retried, too.
        if (status >= 500 && retriesStatuses && !retriesConnectionErrors) {
          expect(result).toEqual({ ok: true, value: tokenCreateResponse });
        } else {
          expect(result.error).toBeInstanceOf(UnexpectedClientError);
          expect(fetch).toHaveBeenCalledOnce();
        }
      });
    });
  });
});
