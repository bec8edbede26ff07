// The context without ky: what it does not have, and says so.
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
  ])("says which context has retries when %s asks for them", async (_, own, options) => {
    const fetch = vi.fn(async () => json({}));
    const authlete = new AuthleteFetchCore({ bearer, serviceId, fetch, ...own });
    const res = await tokenManagementList(authlete, {}, options);
    expect(res.ok ? undefined : res.error).toBeInstanceOf(InvalidRequestError);
    expect(res.ok ? "" : res.error.message).toContain("AuthleteCore has them");
    expect(fetch).not.toHaveBeenCalled();
  });

  it("takes a call that asks for none", async () => {
    const authlete = new AuthleteFetchCore({ bearer, serviceId, fetch: async () => json({ totalCount: 1 }) });
    const res = await tokenManagementList(authlete, {}, { retries: { strategy: "none" } });
    expect(res).toEqual({ ok: true, value: { totalCount: 1 } });
  });

  it("refuses a server that can never work", () => {
    expect(() => new AuthleteFetchCore({ serverURL: "nonsense" })).toThrow(TypeError);
    expect(() => new AuthleteFetchCore({ serverIdx: 9 })).toThrow(TypeError);
  });

  it("is the one under test where its project says so", () => {
    expect(client() instanceof AuthleteFetchCore).toBe(!hasKy);
  });
});
