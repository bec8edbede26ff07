import { clientList } from "authlete-typescript-sdk/funcs/clientList";
import { clientManagementListAuthorizations } from "authlete-typescript-sdk/funcs/clientManagementListAuthorizations";
import { serviceList } from "authlete-typescript-sdk/funcs/serviceList";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import { RequestAbortedError, ResultError, SDKValidationError } from "authlete-typescript-sdk/models/errors";
import { paginate } from "authlete-typescript-sdk/paginate";
import { describe, expect, it } from "vitest";
import { client, json, simulated } from "./support/client.js";

/** A context whose service has so many elements, notes what is asked for and gives no more than `most` at once. */
function listing(member: string, total: number, { most = 100, tellsTotal = true } = {}) {
  const asked: string[] = [];
  const authlete = client({
    fetch: async ({ url }) => {
      const { searchParams, pathname } = new URL(url);
      asked.push(
        `${pathname.replace(/.*\/api\/(715948317\/)?/, "")} ${searchParams.get("start")}-${searchParams.get("end")}`,
      );
      const start = Number(searchParams.get("start"));
      const end = Math.min(Number(searchParams.get("end")), start + most, total);
      const elements = Array.from({ length: Math.max(0, end - start) }, (_, index) => ({
        clientId: start + index,
        number: start + index,
      }));
      return json({
        start,
        end,
        ...(tellsTotal && { totalCount: total }),
        ...(elements.length && { [member]: elements }),
      });
    },
  });
  return { asked, authlete };
}

describe("paginate", () => {
  it("goes through all tokens of a service, page by page", async () => {
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
  ])("knows %s of %o", async (member, list, request, path) => {
    const { asked, authlete } = listing(member, 45);
    let pages = 0;
    for await (const page of paginate(list as typeof clientList, authlete, request as object))
      pages += page.ok ? 1 : 0;
    expect(pages).toBe(3);
    expect(asked).toEqual([`${path} 0-20`, `${path} 20-40`, `${path} 40-60`]);
  });

  it("goes on from what came, where a service gives smaller pages than it was asked for", async () => {
    const { asked, authlete } = listing("clients", 5, { most: 2 });
    const ids: (number | undefined)[] = [];
    for await (const page of paginate(clientList, authlete, {}, { pageSize: 50 })) {
      if (page.ok) ids.push(...(page.value.clients ?? []).map(({ clientId }) => clientId));
    }
    expect(ids).toEqual([0, 1, 2, 3, 4]);
    expect(asked.map((one) => one.split(" ")[1])).toEqual(["0-50", "2-52", "4-54"]);
  });

  it("stops on an empty page, and gives none for an empty list", async () => {
    const without = listing("clients", 4, { tellsTotal: false });
    let pages = 0;
    for await (const _ of paginate(clientList, without.authlete, {}, { pageSize: 2 })) pages++;
    expect(pages).toBe(2);
    expect(without.asked).toHaveLength(3);

    const empty = listing("clients", 0);
    for await (const _ of paginate(clientList, empty.authlete, {})) throw new Error("there is a page");
    expect(empty.asked).toHaveLength(1);
  });

  it("stays within start and end of the request", async () => {
    const { asked, authlete } = listing("clients", 100);
    for await (const page of paginate(clientList, authlete, { start: 10, end: 15 }, { pageSize: 3 })) {
      expect(page.ok).toBe(true);
    }
    expect(asked.map((one) => one.split(" ")[1])).toEqual(["10-13", "13-15"]);
  });

  it("asks for no page that the loop does not want", async () => {
    const { asked, authlete } = listing("clients", 100);
    for await (const _ of paginate(clientList, authlete, {})) break;
    expect(asked).toHaveLength(1);
  });

  it("gives an error as the last page", async () => {
    const answers = [
      json({ totalCount: 9, clients: [{}] }),
      json({ resultCode: "A1", resultMessage: "no" }, { status: 500 }),
    ];
    const authlete = client({ fetch: async () => answers.shift() ?? json({}) });
    const pages = [];
    for await (const page of paginate(clientList, authlete, {}, { pageSize: 1 })) pages.push(page);
    expect(pages.map(({ ok }) => ok)).toEqual([true, false]);
    expect(pages[1]).toHaveProperty("error", expect.any(ResultError));
  });

  it("ends with an error when its signal is aborted", async () => {
    const { asked, authlete } = listing("clients", 100);
    const controller = new AbortController();
    const pages = [];
    for await (const page of paginate(clientList, authlete, {}, { signal: controller.signal })) {
      pages.push(page);
      controller.abort();
    }
    expect(pages).toHaveLength(2);
    expect(pages[1]).toHaveProperty("error", expect.any(RequestAbortedError));
    expect(asked).toHaveLength(1);
  });

  it.each([0, -1, Number.NaN, 1.5])("refuses a page size of %d as a value", async (pageSize) => {
    const { asked, authlete } = listing("clients", 100);
    const pages = [];
    for await (const page of paginate(clientList, authlete, {}, { pageSize })) pages.push(page);
    expect(pages).toEqual([{ ok: false, error: expect.any(SDKValidationError) }]);
    expect(asked).toEqual([]);
  });
});
