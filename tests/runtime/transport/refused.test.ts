// Which errors of a fetch mean that no connection was made, so that an operation that is not idempotent is retried.
import { AuthleteCore, type Fetch } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { describe, expect, it, vi } from "vitest";
import { bearer, serviceId } from "../../support/client.js";
import { tokenCreateRequest } from "../../support/documented.js";
import { outcomeOf } from "../../support/properties.js";

const retryConfig = {
  strategy: "backoff",
  backoff: { initialInterval: 1, maxElapsedTime: 5_000 },
  retryConnectionErrors: true,
} as const;

/** How many requests are made if the first one fails with this. */
async function requestsAfter(failure: unknown, fetchOptions = {}) {
  const fetch = vi.fn<Fetch>(async () => Response.json({ action: "OK" }));
  fetch.mockImplementationOnce(() => Promise.reject(failure));
  const authlete = new AuthleteCore({ bearer, serviceId, fetch, retryConfig, fetchOptions });
  await outcomeOf(() => tokenManagementCreate(authlete, { tokenCreateRequest }));
  return fetch.mock.calls.length;
}

const coded = (code: unknown, more: object = {}) => Object.assign(new Error("failed"), { code, ...more });
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });
const deno = (what: string) =>
  fetchFailed(
    new Error(`error sending request for url (https://us.authlete.com/api/1): client error (${what}`),
  );
const chainOf = (length: number, last: unknown): unknown =>
  length ? new Error("outer", { cause: chainOf(length - 1, last) }) : last;
const cyclic = () => {
  const error = new Error("outer");
  return Object.assign(error, { cause: error });
};
const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error("read");
    },
  },
);

describe("a refused connection", () => {
  it.each<[string, unknown]>([
    ["Node's, if the port is closed", fetchFailed(coded("ECONNREFUSED", { syscall: "connect" }))],
    ["Node's, if the host does not exist", fetchFailed(coded("ENOTFOUND", { syscall: "getaddrinfo" }))],
    ["Node's, if the resolver does not respond", fetchFailed(coded("EAI_AGAIN"))],
    ["undici's, if connecting takes too long", fetchFailed(coded("UND_ERR_CONNECT_TIMEOUT"))],
    [
      "Node's, if each address of a host is refused",
      fetchFailed(
        Object.assign(new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]), {
          code: "ECONNREFUSED",
        }),
      ),
    ],
    ["Bun's, if the port is closed", coded("ECONNREFUSED")],
    ["that of an older Bun, if the port is closed", coded("ConnectionRefused")],
    ["that of an older Bun, if the host does not exist", coded("FailedToOpenSocket")],
    ["Deno's, if the port is closed", deno("Connect): tcp connect error: Connection refused (os error 111)")],
    [
      "Deno's on Windows, if the port is closed",
      deno(
        "Connect): tcp connect error: No connection could be made because the target machine actively refused it. (os error 10061)",
      ),
    ],
    [
      "Deno's, if the host does not exist",
      deno("Connect): dns error: failed to lookup address information: Name or service not known"),
    ],
    ["that of node-fetch", Object.assign(coded("ECONNREFUSED"), { type: "system", errno: "ECONNREFUSED" })],
    ["nested in other errors", chainOf(5, coded("ECONNREFUSED"))],
  ])("is %s", async (_, failure) => {
    expect(await requestsAfter(failure)).toBe(2);
  });

  it.each<[string, unknown]>([
    ["a reset", fetchFailed(coded("ECONNRESET"))],
    ["a timeout of the system", fetchFailed(coded("ETIMEDOUT", { syscall: "read" }))],
    ["a closed pipe", fetchFailed(coded("EPIPE"))],
    ["undici's, if the server closes the connection", fetchFailed(coded("UND_ERR_SOCKET"))],
    ["undici's, if the headers take too long", fetchFailed(coded("UND_ERR_HEADERS_TIMEOUT"))],
    [
      "a refused and a broken connection",
      fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")])),
    ],
    [
      "a refused and a broken connection, with the code of the first",
      Object.assign(new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")]), {
        code: "ECONNREFUSED",
      }),
    ],
    ["an AggregateError without errors", fetchFailed(new AggregateError([]))],
    [
      "Deno's, if the server closes the connection",
      deno("SendRequest): connection closed before message completed"),
    ],
    ["Deno's, if the connection is reset", deno("SendRequest): Connection reset by peer (os error 104)")],
    [
      "Deno's, if connecting takes too long",
      deno("Connect): tcp connect error: Connection timed out (os error 110)"),
    ],
    ["that of a browser", new TypeError("Failed to fetch")],
    ["a word in a message", fetchFailed(new Error("ECONNREFUSED"))],
    ["a number as code", coded(111)],
    ["a symbol as code", coded(Symbol("ECONNREFUSED"))],
    ["text", "ECONNREFUSED"],
    ["undefined", undefined],
    ["an object that throws when it is read", throwing],
    ["a cause that throws when it is read", fetchFailed(throwing)],
    [
      "a code that throws when it is read",
      coded({
        toString: () => {
          throw new Error("read");
        },
      }),
    ],
    ["a chain without an end", cyclic()],
    ["one that is nested too deeply", chainOf(20, coded("ECONNREFUSED"))],
  ])("is not %s", async (_, failure) => {
    expect(await requestsAfter(failure)).toBe(1);
  });

  it("is not one after a response: neither in its body, nor where fetch follows a redirect", async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const body = new ReadableStream({
      pull: (controller) => controller.error(coded("ECONNREFUSED")),
    });
    fetch.mockImplementationOnce(async () => new Response(body));
    const authlete = new AuthleteCore({ bearer, serviceId, fetch, retryConfig });
    const { error } = await tokenManagementCreate(authlete, { tokenCreateRequest });
    expect(error).toMatchObject({ name: "ConnectionError", statusCode: 200 });
    expect(fetch).toHaveBeenCalledOnce();
    expect(await requestsAfter(fetchFailed(coded("ECONNREFUSED")), { redirect: "follow" })).toBe(1);
  });

  it("is not one of another call that a hook makes after the response", async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({ action: "OK" }));
    const failing = new AuthleteCore({
      bearer,
      serviceId,
      fetch: () => Promise.reject(fetchFailed(coded("ECONNREFUSED"))),
    });
    const afterResponse = async () => {
      const other = await tokenManagementCreate(failing, { tokenCreateRequest });
      throw other.error;
    };
    const hooks = { afterResponse: [afterResponse] };
    const authlete = new AuthleteCore({ bearer, serviceId, fetch, hooks, retryConfig });
    const { error } = await tokenManagementCreate(authlete, { tokenCreateRequest });
    expect(error?.name).toBe("ConnectionError");
    expect(fetch).toHaveBeenCalledOnce();
  });
});
