// Options of a `Request` that a hook returns reach `fetch`.
import { AuthleteCore, type FetchInit } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { describe, expect, it } from "vitest";
import { bearer, serviceId } from "../../support/client.js";

const options: RequestInit[] = [
  { cache: "reload" },
  { credentials: "omit" },
  { integrity: "sha256-AAAA" },
  { keepalive: true },
  { mode: "same-origin" },
  { redirect: "error" },
  { referrer: "https://authlete.example.com/page" },
  { referrerPolicy: "no-referrer" },
];

/** The options that `fetch` is called with if a hook returns this request. */
async function initFor(hook: (request: Request) => Request | undefined, isPost = false) {
  const inits: FetchInit[] = [];
  const authlete = new AuthleteCore({
    bearer,
    serviceId,
    hooks: { beforeRequest: [({ request }) => hook(request)] },
    fetch: async (_, init) => {
      inits.push(init);
      return Response.json({});
    },
  });
  if (isPost)
    await tokenManagementCreate(authlete, { tokenCreateRequest: { grantType: "CLIENT_CREDENTIALS" } });
  else await tokenManagementList(authlete, {});
  expect(inits).toHaveLength(1);
  return inits[0] as FetchInit;
}

describe("a Request that a hook returns", () => {
  it.each(options)("passes on %o", async (option) => {
    expect(await initFor(({ url }) => new Request(url, option))).toMatchObject(option);
  });

  it("passes on method, headers and body", async () => {
    const body = '{"a":1}';
    const init = { method: "PUT", headers: { "x-hook": "1" }, body };
    expect(await initFor(({ url }) => new Request(url, init))).toMatchObject({
      ...init,
      headers: { "x-hook": "1", "content-type": "text/plain;charset=UTF-8" },
    });
  });

  it("has no body if the method is GET", async () => {
    const init = await initFor(({ url }) => new Request(url), true);
    expect(init).toMatchObject({ method: "GET" });
    expect(init).not.toHaveProperty("body");
  });
});

describe("without a Request of a hook", () => {
  it("fetch receives the options of the call", async () => {
    const init = await initFor(() => undefined, true);
    expect(init).toMatchObject({
      method: "POST",
      redirect: "manual",
      cache: "no-store",
      body: '{"grantType":"CLIENT_CREDENTIALS"}',
      headers: { accept: "application/json", "content-type": "application/json" },
    });
    expect(init.signal).toBeInstanceOf(AbortSignal);
  });
});

it("an option that no Request accepts is an error with its cause", async () => {
  const authlete = new AuthleteCore({ bearer, serviceId, hooks: { beforeRequest: [] } });
  const { error } = await tokenManagementList(authlete, {}, { mode: "navigate" });
  expect(error).toMatchObject({ name: "InvalidRequestError", code: "FETCH_OPTION_INVALID" });
  expect(error?.cause).toBeInstanceOf(TypeError);
});
