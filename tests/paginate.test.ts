import { Authlete } from "authlete-typescript-sdk";
import type { Context, Operation, RequestOptions, Result } from "authlete-typescript-sdk/core";
import { auditGet } from "authlete-typescript-sdk/funcs/auditGet";
import { clientList } from "authlete-typescript-sdk/funcs/clientList";
import { clientManagementClientAuthorizationGetListApi } from "authlete-typescript-sdk/funcs/clientManagementClientAuthorizationGetListApi";
import { clientManagementClientAuthorizationGetListApiPost } from "authlete-typescript-sdk/funcs/clientManagementClientAuthorizationGetListApiPost";
import { clientManagementListAuthorizations } from "authlete-typescript-sdk/funcs/clientManagementListAuthorizations";
import { serviceList } from "authlete-typescript-sdk/funcs/serviceList";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";
import {
  InvalidRequestError,
  type OperationError,
  RequestAbortedError,
  ResultError,
  SDKValidationError,
} from "authlete-typescript-sdk/models/errors";
import { type ListFunction, paginate, paginateItems } from "authlete-typescript-sdk/paginate";
import { describe, expect, it } from "vitest";
import { declarations } from "./support/apiDocument.js";
import { client, json, simulated } from "./support/client.js";

/** A context whose service has `total` elements, records each requested page and returns at most `maxPageSize` elements. */
function listing(field: string, total: number, { maxPageSize = 100, hasTotalCount = true } = {}) {
  const requested: string[] = [];
  const authlete = client({
    fetch: async (request) => {
      const { searchParams, pathname } = new URL(request.url);
      const bounds = request.method === "POST" ? await request.json() : Object.fromEntries(searchParams);
      requested.push(`${pathname.replace(/.*\/api\/(715948317\/)?/, "")} ${bounds.start}-${bounds.end}`);
      const start = Number(bounds.start);
      const end = Math.min(Number(bounds.end), start + maxPageSize, total);
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
    [
      "clients",
      clientManagementClientAuthorizationGetListApi,
      { subject: "john" },
      "client/authorization/get/list",
    ],
    [
      "clients",
      clientManagementClientAuthorizationGetListApiPost,
      { clientAuthorizationGetListRequest: { subject: "john" } },
      "client/authorization/get/list",
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

  it("requests no more after a short page if there is no totalCount", async () => {
    const { requested, authlete } = listing("clients", 5, { hasTotalCount: false });
    let pages = 0;
    for await (const _ of paginate(clientList, authlete, {}, { pageSize: 3 })) pages++;
    expect(pages).toBe(2);
    expect(requested.map((page) => page.split(" ")[1])).toEqual(["0-3", "3-6"]);
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

  it("stays between start and end of the body if they are sent in the body", async () => {
    const { requested, authlete } = listing("clients", 100);
    const request = { clientAuthorizationGetListRequest: { subject: "john", start: 10, end: 15 } };
    const list = clientManagementClientAuthorizationGetListApiPost;
    for await (const page of paginate(list, authlete, request, { pageSize: 3 })) expect(page.ok).toBe(true);
    expect(requested.map((page) => page.split(" ")[1])).toEqual(["10-13", "13-15"]);
    expect(request.clientAuthorizationGetListRequest).toEqual({ subject: "john", start: 10, end: 15 });
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

/** The fields of a response with their schemas. */
const entriesOf = (schema: object | undefined) =>
  (schema as { entries?: Record<string, unknown> } | undefined)?.entries ?? {};

describe("the list field", () => {
  const listed = declarations().then((all) =>
    all.filter(({ operation }) => "totalCount" in entriesOf(operation.response)),
  );

  it("is declared by every operation whose response has a totalCount", async () => {
    const fields = (await listed).map(({ name, operation }) => [name, operation.list]);
    expect(Object.fromEntries(fields)).toEqual({
      clientList: "clients",
      clientManagementClientAuthorizationGetListApi: "clients",
      clientManagementClientAuthorizationGetListApiPost: "clients",
      clientManagementListAuthorizations: "clients",
      serviceList: "services",
      tokenManagementList: "accessTokens",
    });
    for (const { name, operation } of await listed)
      expect(entriesOf(operation.response)[operation.list ?? ""], name).toMatchObject({
        type: "optional",
        wrapped: { type: "array" },
      });
  });

  it("is empty if the response does not contain it, whatever other arrays the response contains", async () => {
    const authlete = client({ fetch: async () => json({ totalCount: 3, warnings: ["one", "two"] }) });
    for await (const _ of paginate(clientList, authlete, {})) throw new Error("There is a page.");
  });

  const numbers = [0, 1, 2, 3, 4];
  const pageOf = ({ start = 0, end = 0 }) => numbers.slice(start, end);
  const listReturning =
    (toValue: (page: number[]) => object): ListFunction =>
    async (_, request) => ({ ok: true, value: toValue(pageOf(request)), response: new Response() });

  it.each<[string, (page: number[]) => object]>([
    ["the first array", (page) => ({ subject: "john", numbers: page, warnings: ["a"] })],
    ["the first array that is not empty", (page) => ({ warnings: [], numbers: page })],
    ["the first array of a value with totalCount", (page) => ({ totalCount: 5, numbers: page })],
    ["the value itself", (page) => page],
  ])("is %s if the function does not call an operation", async (_, toValue) => {
    const items: unknown[] = [];
    const list = listReturning((page) => (page.length ? toValue(page) : {}));
    for await (const item of paginateItems(list, client(), {}, { pageSize: 2 })) items.push(item.value);
    expect(items).toEqual(numbers);
  });

  it("is the first array if the function returns another value than the operation", async () => {
    const { requested, authlete } = listing("clients", 5);
    const list = async (context: Context, request: object): Promise<Result<object, OperationError>> => {
      const page = await clientList(context, request);
      return page.ok
        ? { ...page, value: { ids: page.value.clients?.map(({ clientId }) => clientId) } }
        : page;
    };
    const items: unknown[] = [];
    for await (const item of paginateItems(list, authlete, {}, { pageSize: 2 })) items.push(item.value);
    expect(items).toEqual([0, 1, 2, 3, 4]);
    expect(requested).toHaveLength(3);
  });
});

describe("the context of a list function", () => {
  it("runs the override of the given context and has its properties", async () => {
    const { requested, authlete: plain } = listing("clients", 3);
    class Recording implements Context {
      readonly tenant = "acme";
      readonly calls: unknown[] = [];
      readonly #plain = plain;
      call<Request extends object, Value>(
        operation: Operation<Request, Value>,
        request: Request,
        options?: RequestOptions,
      ) {
        this.calls.push([operation.list, request, { ...options }]);
        return this.#plain.call(operation, request, options);
      }
    }
    const authlete = new Recording();
    const tenants: unknown[] = [];
    const list: typeof clientList = (context, request, options) => {
      tenants.push((context as Recording).tenant);
      return clientList(context, request, options);
    };
    for await (const page of paginate(list, authlete, { developer: "me" }, { pageSize: 2, timeoutMs: 7_000 }))
      expect(page.ok).toBe(true);
    expect(requested).toHaveLength(2);
    expect(tenants).toEqual(["acme", "acme"]);
    expect(authlete.calls).toEqual([
      ["clients", { developer: "me", start: 0, end: 2 }, { timeoutMs: 7_000 }],
      ["clients", { developer: "me", start: 2, end: 4 }, { timeoutMs: 7_000 }],
    ]);
  });

  it("has methods that read private properties, and may be frozen", async () => {
    const authlete = Object.freeze(
      new Authlete({ bearer: "a-bearer", serviceId: "42", fetch: async () => json({ clients: [{}] }) }),
    );
    const services: unknown[] = [];
    const list: typeof clientList = (context, request, options) => {
      services.push((context as Authlete).getServiceId(), (context as Authlete).client instanceof Object);
      services.push(context instanceof Authlete);
      return clientList(context, request, options);
    };
    for await (const page of paginate(list, authlete, {})) expect(page.ok).toBe(true);
    const plain = Object.freeze({ call: authlete.call.bind(authlete) });
    for await (const page of paginate(clientList, plain, {})) expect(page.ok).toBe(true);
    expect(services).toEqual(["42", true, true]);
  });

  it("results in the error of the function if it is not a context, or if it throws", async () => {
    const throwing = {
      call() {
        throw new RangeError("no");
      },
    };
    const failures: unknown[] = [];
    for (const context of [undefined, {}, throwing])
      for await (const { error } of paginate(clientList, context as never, {})) failures.push(error);
    expect(failures).toEqual([
      expect.any(InvalidRequestError),
      expect.any(InvalidRequestError),
      expect.objectContaining({ name: "UnexpectedClientError", cause: expect.any(RangeError) }),
    ]);
  });
});

describe("paginateItems", () => {
  it("returns each element with the response of its page", async () => {
    const { requested, authlete } = listing("clients", 5, { maxPageSize: 2 });
    const items: (number | undefined)[] = [];
    const responses = new Set<unknown>();
    for await (const item of paginateItems(clientList, authlete, {}, { pageSize: 50 })) {
      if (!item.ok) throw item.error;
      items.push(item.value.clientId);
      responses.add(item.response);
      expect(Object.keys(item)).toEqual(["ok", "value"]);
    }
    expect(items).toEqual([0, 1, 2, 3, 4]);
    expect([...responses].map((response) => (response as Response).status)).toEqual([200, 200, 200]);
    expect(requested).toHaveLength(3);
  });

  it("returns the error of a page as the last result", async () => {
    const responses = [
      json({ totalCount: 9, clients: [{ clientId: 1 }, { clientId: 2 }] }),
      json({ resultCode: "A1", resultMessage: "no" }, { status: 500 }),
    ];
    const authlete = client({ fetch: async () => responses.shift() ?? json({}) });
    const items = [];
    for await (const item of paginateItems(clientList, authlete, {})) items.push(item);
    expect(items).toEqual([
      { ok: true, value: { clientId: 1 } },
      { ok: true, value: { clientId: 2 } },
      { ok: false, error: expect.any(ResultError) },
    ]);
    expect(items[2]?.response?.status).toBe(500);
  });

  it("requests a page when the loop asks for its first element, and none after the loop ends", async () => {
    const { requested, authlete } = listing("clients", 100);
    const items: (number | undefined)[] = [];
    for await (const { value } of paginateItems(clientList, authlete, {}, { pageSize: 3 })) {
      items.push(value?.clientId);
      expect(requested).toHaveLength(Math.ceil(items.length / 3));
      if (items.length === 4) break;
    }
    expect(items).toEqual([0, 1, 2, 3]);
    expect(requested).toHaveLength(2);
  });

  it("returns nothing for an empty list, and the error of an invalid page size", async () => {
    const { requested, authlete } = listing("clients", 0);
    for await (const _ of paginateItems(clientList, authlete, {})) throw new Error("There is an element.");
    expect(requested).toHaveLength(1);
    const items = [];
    for await (const item of paginateItems(clientList, authlete, {}, { pageSize: 0 })) items.push(item);
    expect(items).toEqual([{ ok: false, error: expect.any(SDKValidationError) }]);
  });
});

describe("a list with a cursor", () => {
  /** The audit log of a service that has pages with some numbers of entries. */
  function log(...sizes: number[]) {
    const requested: string[] = [];
    const fetch = async ({ url }: Request) => {
      const { search, searchParams } = new URL(url);
      requested.push(search);
      const index = Number(searchParams.get("cursor") ?? 0);
      const entries = Array.from({ length: sizes[index] ?? 0 }, (_, entry) => ({
        event: `${index}.${entry}`,
      }));
      const next = index + 1 < sizes.length ? { nextCursor: `${index + 1}` } : { nextCursor: null };
      return json({ entries, limit: 100, ...next });
    };
    return { requested, authlete: client({ fetch }) };
  }
  const eventsOf = async (authlete: Context, request: object, options?: { pageSize?: number }) => {
    const events: unknown[] = [];
    for await (const entry of paginateItems(auditGet, authlete, request, options)) {
      if (!entry.ok) throw entry.error;
      events.push(entry.value.event);
    }
    return events;
  };

  it("ends with the page that has no cursor, whatever the size of the pages", async () => {
    const { requested, authlete } = log(2, 1, 3);
    const events = await eventsOf(authlete, { types: ["a", "b"], after: "2026-01-01T00:00:00Z" });
    expect(events).toEqual(["0.0", "0.1", "1.0", "2.0", "2.1", "2.2"]);
    const filters = "?types=a&types=b&after=2026-01-01T00%3A00%3A00Z";
    expect(requested).toEqual([filters, `${filters}&cursor=1`, `${filters}&cursor=2`]);
  });

  it("goes on after an empty page that has a cursor", async () => {
    const { requested, authlete } = log(1, 0, 1);
    expect(await eventsOf(authlete, {})).toEqual(["0.0", "2.0"]);
    expect(requested).toHaveLength(3);
  });

  it("begins with the cursor of the request", async () => {
    const { requested, authlete } = log(1, 1, 1);
    expect(await eventsOf(authlete, { cursor: "1" })).toEqual(["1.0", "2.0"]);
    expect(requested).toEqual(["?cursor=1", "?cursor=2"]);
  });

  it("sends the page size as limit", async () => {
    const { requested, authlete } = log(1, 1);
    await eventsOf(authlete, { limit: 7 }, { pageSize: 50 });
    await eventsOf(authlete, { limit: 7 });
    expect(requested).toEqual(["?limit=50", "?limit=50&cursor=1", "?limit=7", "?limit=7&cursor=1"]);
  });

  it("ends if the service returns the same cursor again", async () => {
    let calls = 0;
    const fetch = async () => json({ entries: [{ event: `${calls++}` }], nextCursor: "same" });
    expect(await eventsOf(client({ fetch }), {})).toEqual(["0", "1"]);
  });

  it("ends with the error of a page that failed", async () => {
    let calls = 0;
    const fetch = async () =>
      calls++
        ? json({ error: "Try again later" }, { status: 503 })
        : json({ entries: [{ event: "a" }], nextCursor: "1" });
    const pages = [];
    for await (const page of paginate(auditGet, client({ fetch }), {})) pages.push(page);
    expect(pages).toMatchObject([{ ok: true }, { ok: false, error: { reasons: ["Try again later"] } }]);
  });
});
