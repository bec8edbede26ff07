// Calls without credentials: there is no bearer to look for, but what other code throws may contain some.
import { lifecycleGetApiLifecycleHealthcheck } from "authlete-typescript-sdk/funcs/lifecycleGetApiLifecycleHealthcheck";
import { utilityGetInfo } from "authlete-typescript-sdk/funcs/utilityGetInfo";
import { describe, expect, it, vi } from "vitest";
import { bearer, client } from "../../support/client.js";
import { printed } from "../../support/hostile.js";

const secret = "SECRET-value-9876543210";
const calls = { lifecycleGetApiLifecycleHealthcheck, utilityGetInfo };

/** What HTTP clients, wrappers and hooks throw. */
const thrown: [string, () => unknown][] = [
  ["a message with a bearer", () => new Error(`refused Authorization: Bearer ${secret}`)],
  ["a message with Basic credentials", () => new Error(`401 for Basic ${secret}`)],
  [
    "a message with a URL and a token in its path",
    () => new Error(`GET https://a.example/token/get/${secret}`),
  ],
  ["a message with a path of the API", () => new Error(`404: /api/1/auth/token/get/${secret}`)],
  ["a message with a form", () => new Error(`could not send code=${secret}&state=1`)],
  ["a message with JSON", () => new Error(`could not send {"refreshToken":"${secret}"}`)],
  [
    "the request",
    () => Object.assign(new Error("failed"), { config: { headers: { authorization: secret } } }),
  ],
  [
    "a Request object",
    () =>
      Object.assign(new Error("failed"), {
        request: new Request("https://a.example/", { headers: { authorization: `Bearer ${secret}` } }),
      }),
  ],
  [
    "headers",
    () => Object.assign(new Error("failed"), { headers: new Headers({ authorization: `Bearer ${secret}` }) }),
  ],
  [
    "a cause that contains them",
    () =>
      new TypeError("fetch failed", {
        cause: Object.assign(new Error("x"), { options: { auth: `Bearer ${secret}` } }),
      }),
  ],
  [
    "a field with the name of a secret",
    () => Object.assign(new Error("failed"), { details: { clientSecret: secret } }),
  ],
  ["an object without a prototype", () => Object.assign(Object.create(null), { token: `Bearer ${secret}` })],
  ["a string", () => `Bearer ${secret}`],
];

describe.each(Object.entries(calls))("%s", (_, call) => {
  it("sends no credentials", async () => {
    const fetch = vi.fn(async (request: Request) => new Response(request.headers.get("authorization")));
    const res = await call(client({ fetch }));
    expect(fetch.mock.calls[0]?.[0].headers.has("authorization")).toBe(false);
    expect(printed(res.error)).not.toContain(bearer);
  });

  it.each(thrown)("returns an error that does not reveal credentials in %s", async (_, create) => {
    const { error } = await call(client({ fetch: () => Promise.reject(create()) }));
    expect(error?.name).toBe("ConnectionError");
    expect(printed(error)).not.toContain(secret);
  });

  it("keeps the cause if it reveals nothing", async () => {
    const cause = Object.assign(new Error("connect ECONNRESET"), { code: "ECONNRESET", errno: -104 });
    const { error } = await call(client({ fetch: () => Promise.reject(cause) }));
    expect(error?.cause).toBe(cause);
  });
});
