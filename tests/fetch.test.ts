// The context without ky, and the errors that name what it does not support.
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { InvalidRequestError } from "authlete-typescript-sdk/models/errors";
import { describe, expect, it, vi } from "vitest";
import { bearer, client, hasKy, json, serviceId } from "./support/client.js";

describe("the context without ky", () => {
  const retries = { strategy: "backoff" } as const;

  it.each([
    ["a call", {}, { retries }],
    ["the context", { retryConfig: retries }, {}],
  ])(
    "returns an error that names the context with retries if %s sets them",
    async (_, contextOptions, options) => {
      const fetch = vi.fn(async () => json({}));
      const authlete = new AuthleteFetchCore({ bearer, serviceId, fetch, ...contextOptions });
      const res = await tokenManagementList(authlete, {}, options);
      expect(res.ok ? undefined : res.error).toBeInstanceOf(InvalidRequestError);
      expect(res.ok ? "" : res.error.message).toContain("use AuthleteCore");
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it("accepts a call with retries turned off", async () => {
    const authlete = new AuthleteFetchCore({ bearer, serviceId, fetch: async () => json({ totalCount: 1 }) });
    const res = await tokenManagementList(authlete, {}, { retries: { strategy: "none" } });
    expect(res).toEqual({ ok: true, value: { totalCount: 1 } });
  });

  it("throws if the server is invalid", () => {
    expect(() => new AuthleteFetchCore({ serverURL: "nonsense" })).toThrow(TypeError);
    expect(() => new AuthleteFetchCore({ serverIdx: 9 })).toThrow(TypeError);
  });

  it("is the context under test in the project for it", () => {
    expect(client() instanceof AuthleteFetchCore).toBe(!hasKy);
  });
});
