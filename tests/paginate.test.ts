import { clientList } from "authlete-typescript-sdk/funcs/clientList";
import { clientManagementListAuthorizations } from "authlete-typescript-sdk/funcs/clientManagementListAuthorizations";
import { serviceList } from "authlete-typescript-sdk/funcs/serviceList";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { RequestAbortedError, ResultError, SDKValidationError } from "authlete-typescript-sdk/models/errors";
import { paginate } from "authlete-typescript-sdk/paginate";
import { describe, expect, it } from "vitest";
import { client, json, simulated } from "./support/client.js";

/** A context whose service has `total` elements, records each requested page and returns at most `maxPageSize` elements. */
function listing(field: string, total: number, { maxPageSize = 100, hasTotalCount = true } = {}) {
  const requested: string[] = [];
  const authlete = client({
    fetch: async ({ url }) => {
      const { searchParams, pathname } = new URL(url);
      requested.push(
        `${pathname.replace(/.*\/api\/(715948317\/)?/, "")} ${searchParams.get("start")}-${searchParams.get("end")}`,
      );
      const start = Number(searchParams.get("start"));
      const end = Math.min(Number(searchParams.get("end")), start + maxPageSize, total);
      const elements = Array.from({ length: Math.max(0, end - start) }, (_, index) => ({
        clientId: start + index,
        number: start + index,
      }));
      return json({
        start,
        end,
        ...(hasTotalCount && { totalCount: total }),
        ...(elements.length && { [field]: elements }),
      });
    },
  });
  return { requested, authlete };
}

describe("paginate", () => {
  it("returns all tokens of a service, page by page", async () => {
    const { authlete } = simulated();
    for (let count = 0; count < 7; count++) {
      await tokenManagementCreate(authlete, {
        tokenCreateRequest: { grantType: "CLIENT_CREDENTIALS", clientId: 1, subject: `user-${count}` },
      });
    }
    const pages: (string | undefined)[][] = [];
    for await (const page of paginate(tokenManagementList, authlete, {}, { pageSize: 3 })) {
      if (!page.ok) throw page.error;
      pages.push((page.value.accessTokens ?? []).map(({ subject }) => subject));
    }
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flat()).size).toBe(7);
  });

  it.each([
    ["accessTokens", tokenManagementList, {}, "auth/token/get/list"],
    ["clients", clientList, { developer: "me" }, "client/get/list"],
    ["services", serviceList, {}, "service/get/list"],
    [
      "clients",
      clientManagementListAuthorizations,
      { subject: "john" },
      "client/authorization/get/list/john",
    ],
  ])("reads the elements from %s of %o", async (field, list, request, path) => {
    const { requested, authlete } = listing(field, 45);
    let pages = 0;
    for await (const page of paginate(list as typeof clientList, authlete, request as object))
      pages += page.ok ? 1 : 0;
    expect(pages).toBe(3);
    expect(requested).toEqual([`${path} 0-20`, `${path} 20-40`, `${path} 40-60`]);
  });

  it("continues after the last element received if pages are smaller than requested", async () => {
    const { requested, authlete } = listing("clients", 5, { maxPageSize: 2 });
    const ids: (number | undefined)[] = [];
    for await (const page of paginate(clientList, authlete, {}, { pageSize: 50 })) {
      if (page.ok) ids.push(...(page.value.clients ?? []).map(({ clientId }) => clientId));
    }
    expect(ids).toEqual([0, 1, 2, 3, 4]);
    expect(requested.map((page) => page.split(" ")[1])).toEqual(["0-50", "2-52", "4-54"]);
  });

  it("stops at an empty page, and returns no page for an empty list", async () => {
    const without = listing("clients", 4, { hasTotalCount: false });
    let pages = 0;
    for await (const _ of paginate(clientList, without.authlete, {}, { pageSize: 2 })) pages++;
    expect(pages).toBe(2);
    expect(without.requested).toHaveLength(3);

    const empty = listing("clients", 0);
    for await (const _ of paginate(clientList, empty.authlete, {})) throw new Error("There is a page.");
    expect(empty.requested).toHaveLength(1);
  });

  it("stays between start and end of the request", async () => {
    const { requested, authlete } = listing("clients", 100);
    for await (const page of paginate(clientList, authlete, { start: 10, end: 15 }, { pageSize: 3 })) {
      expect(page.ok).toBe(true);
    }
    expect(requested.map((page) => page.split(" ")[1])).toEqual(["10-13", "13-15"]);
  });

  it("requests no more pages after the loop ends", async () => {
    const { requested, authlete } = listing("clients", 100);
    for await (const _ of paginate(clientList, authlete, {})) break;
    expect(requested).toHaveLength(1);
  });

  it("returns an error as the last page", async () => {
    const responses = [
      json({ totalCount: 9, clients: [{}] }),
      json({ resultCode: "A1", resultMessage: "no" }, { status: 500 }),
    ];
    const authlete = client({ fetch: async () => responses.shift() ?? json({}) });
    const pages = [];
    for await (const page of paginate(clientList, authlete, {}, { pageSize: 1 })) pages.push(page);
    expect(pages.map(({ ok }) => ok)).toEqual([true, false]);
    expect(pages[1]).toHaveProperty("error", expect.any(ResultError));
  });

  it("ends with an error when its signal is aborted", async () => {
    const { requested, authlete } = listing("clients", 100);
    const controller = new AbortController();
    const pages = [];
    for await (const page of paginate(clientList, authlete, {}, { signal: controller.signal })) {
      pages.push(page);
      controller.abort();
    }
    expect(pages).toHaveLength(2);
    expect(pages[1]).toHaveProperty("error", expect.any(RequestAbortedError));
    expect(requested).toHaveLength(1);
  });

  it.each([0, -1, Number.NaN, 1.5])("returns an error if the page size is %d", async (pageSize) => {
    const { requested, authlete } = listing("clients", 100);
    const pages = [];
    for await (const page of paginate(clientList, authlete, {}, { pageSize })) pages.push(page);
    expect(pages).toEqual([{ ok: false, error: expect.any(SDKValidationError) }]);
    expect(requested).toEqual([]);
  });
});
