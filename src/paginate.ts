import type { OperationError } from "./models/errors.js";
import { withResponse } from "./runtime/result.js";
import { own } from "./runtime/settings/own.js";
import type { Context, Operation, RequestOptions, Result } from "./types.js";

/** A function that returns one page of a list, and perhaps the number of all elements in `totalCount`. */
export type ListFunction = (
  authlete: Context,
  // biome-ignore lint/suspicious/noExplicitAny: each list has its own request
  request: any,
  options?: RequestOptions,
) => Promise<Result<object & { totalCount?: number | undefined }, OperationError>>;

/** The type of the elements that a list function returns: those of the arrays in its value, or of the value itself. */
export type ItemOf<List extends ListFunction> = Extract<
  Awaited<ReturnType<List>>,
  { ok: true }
>["value"] extends infer Value
  ? Value extends readonly (infer Item)[]
    ? Item
    : {
        [Field in keyof Value]-?: NonNullable<Value[Field]> extends readonly (infer Item)[] ? Item : never;
      }[keyof Value]
  : never;

/** The options of {@link paginate} and {@link paginateItems}: a page size, and the options of every call. */
export interface PaginateOptions extends RequestOptions {
  /** The most elements that a page contains. Default: 20. The service may return fewer. */
  pageSize?: number | undefined;
}

/**
 * Requests a list page by page: `tokenManagementList`, `clientList`, `serviceList`,
 * `clientManagementListAuthorizations` and their other forms, or a list function of your own.
 *
 * Each page is a `Result`, and nothing is thrown. The iteration ends after a page that failed (also if `signal` was
 * aborted), and at the end of the list: when `totalCount` elements were returned, with an empty page, or, if there is
 * no `totalCount`, with a page shorter than requested. `start` and `end` of the request, or of the body in it, limit
 * the whole iteration: it begins with the element `start` (default: 0) and ends before `end`.
 *
 * The elements are in the field that the operation declares as `list`. If a function of your own returns another
 * value, they are in its first array that is not empty.
 *
 * `auditGet` has a cursor instead: the iteration ends with the page that has no `nextCursor`, and the page size of the
 * service applies if there is no `pageSize`.
 *
 * A page is requested when the loop asks for it. If elements are added or deleted meanwhile, an element may be missed
 * or returned twice, since the service counts positions.
 *
 * @example
 * ```ts
 * import { paginate } from "authlete-typescript-sdk/paginate";
 *
 * for await (const page of paginate(tokenManagementList, authlete, { subject: "john" }, { pageSize: 50 })) {
 *   if (!page.ok) throw page.error;
 *   for (const { accessTokenHash } of page.value.accessTokens ?? []) console.log(accessTokenHash);
 * }
 * ```
 *
 * @param list the function of the list
 * @param authlete the context
 * @param request the request of that function; `start` and `end` are set for each page
 * @param options page size, signal, and the options of each call
 * @returns the pages, one call each
 */
export async function* paginate<List extends ListFunction>(
  list: List,
  authlete: Context,
  request: NonNullable<Parameters<List>[1]>,
  options: PaginateOptions = {},
): AsyncGenerator<Awaited<ReturnType<List>>, void, undefined> {
  for await (const { page } of pagesOf(list, authlete, request, options))
    yield page as Awaited<ReturnType<List>>;
}

/**
 * Requests a list page by page, as {@link paginate} does, and yields its elements.
 *
 * Each element is the `value` of a `Result` whose `response` is that of its page. If a page fails, the last result is
 * its error; nothing is thrown.
 *
 * @example
 * ```ts
 * import { paginateItems } from "authlete-typescript-sdk/paginate";
 *
 * for await (const token of paginateItems(tokenManagementList, authlete, { subject: "john" })) {
 *   if (!token.ok) throw token.error;
 *   console.log(token.value.accessTokenHash);
 * }
 * ```
 *
 * @param list the function of the list
 * @param authlete the context
 * @param request the request of that function; `start` and `end` are set for each page
 * @param options page size, signal, and the options of each call
 * @returns the elements of all pages, one call for each page
 */
export async function* paginateItems<List extends ListFunction>(
  list: List,
  authlete: Context,
  request: NonNullable<Parameters<List>[1]>,
  options: PaginateOptions = {},
): AsyncGenerator<Result<ItemOf<List>, OperationError>, void, undefined> {
  for await (const { page, elements } of pagesOf(list, authlete, request, options)) {
    if (!page.ok) yield page;
    for (const value of elements as ItemOf<List>[]) yield withResponse({ ok: true, value }, page.response);
  }
}

/** A page with its elements. */
interface Page {
  readonly page: Awaited<ReturnType<ListFunction>>;
  /** Empty if the page failed. */
  readonly elements: readonly unknown[];
}

async function* pagesOf(
  list: ListFunction,
  authlete: Context,
  request: object,
  options: PaginateOptions,
): AsyncGenerator<Page, void, undefined> {
  const { pageSize: givenPageSize, ...callOptions } = own(options);
  const pageSize = givenPageSize ?? 20;
  const bounds = boundsOf(request);
  const last = bounds.end ?? Number.POSITIVE_INFINITY;
  const observer = observe(authlete, givenPageSize);
  let start = bounds.start ?? 0;
  do {
    // An invalid page size results in an `end` that the function refuses.
    const end = pageSize >= 1 ? Math.min(start + pageSize, last) : Number.NaN;
    const page = await list(observer.context, { ...request, start, end }, callOptions);
    const elements = page.ok ? elementsOf(page.value, observer) : [];
    if (page.ok && !elements.length && observer.cursor === undefined) return;
    start += elements.length;
    const { totalCount } = own(page.value);
    const isShort = typeof totalCount === "number" ? start >= totalCount : start < end;
    const isLast = observer.hasCursor ? observer.cursor === undefined : isShort;
    yield { page, elements };
    if (!page.ok || isLast) return;
  } while (start < last);
}

/** `start` and `end` of a request, or of the body in it. */
function boundsOf(request: object): { start?: number; end?: number } {
  const fields = own(request);
  const bodies = Object.values(fields).filter((field) => typeof field === "object");
  const parts: { start?: number; end?: number }[] = [fields, ...bodies.map(own)];
  return parts.find(({ start, end }) => start !== undefined || end !== undefined) ?? fields;
}

/** A context for a list function, and what is known of the last call that the function made with it. */
interface Observer {
  context: Context;
  /** The field of `value` that the operation declares as `list`. */
  list: string | undefined;
  value: unknown;
  /** Whether the operation has a `cursor` instead of `start` and `end`. */
  hasCursor: boolean;
  /** The `cursor` of the next page; `undefined` before the first one, and if there is no further page. */
  cursor: unknown;
}

function observe(authlete: Context, pageSize: number | undefined): Observer {
  const observer: Observer = {
    context: authlete,
    list: undefined,
    value: undefined,
    hasCursor: false,
    cursor: undefined,
  };
  // The list function returns the error of an argument that is not a context.
  if (typeof authlete?.call !== "function") return observer;
  const call = async <Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>> => {
    const { list, nextCursor } = own(operation);
    const { cursor } = observer;
    const bounded = nextCursor ? withCursor(request, cursor, pageSize) : withBoundsInBody(operation, request);
    const result = await authlete.call(operation, bounded, options);
    observer.list = list;
    observer.value = result.value;
    observer.hasCursor = nextCursor !== undefined;
    const next = nextCursor && (own(result.value as object) as Record<string, unknown>)[nextCursor];
    // A server that returns the same cursor again would never end.
    observer.cursor = next === cursor ? undefined : next;
    return result;
  };
  observer.context = withCall(authlete, call);
  return observer;
}

/** A context with another `call`. A list function of the user's may read the other properties, of which some are private. */
function withCall(authlete: Context, call: Context["call"]): Context {
  // Not a Proxy of the context itself: one that is frozen could not have another `call`.
  return new Proxy(Object.create(Object.getPrototypeOf(authlete)), {
    get(_, name) {
      if (name === "call") return call;
      const value = Reflect.get(authlete, name);
      return typeof value === "function" ? value.bind(authlete) : value;
    },
  });
}

/** Replaces `start` and `end` of a request by the `cursor` of the page, if it is not the first one. */
function withCursor<Request extends object>(
  request: Request,
  cursor: unknown,
  limit: number | undefined,
): Request {
  const { start, end, ...fields } = own<Record<string, unknown>>(request as Record<string, unknown>);
  const page = { ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) };
  return { ...fields, ...page } as unknown as Request;
}

/** Moves `start` and `end` of a request into its body if that is where the operation expects them. */
function withBoundsInBody<Request extends object>(
  operation: Operation<Request, unknown>,
  request: Request,
): Request {
  const { list, body } = own(operation);
  const { start, end, ...fields } = own<Record<string, unknown>>(request as Record<string, unknown>);
  if (!list || !body || (start === undefined && end === undefined)) return request;
  return { ...fields, [body]: { ...(fields[body] as object), start, end } } as unknown as Request;
}

/** The elements of a page: in the declared field of the response, or in an array of a value that is not the response. */
function elementsOf(value: object, observer: Observer): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const fields = own(value) as Record<string, unknown>;
  const { list } = observer;
  const lists = list && observer.value === value ? [fields[list]] : Object.values(fields);
  return lists.filter(Array.isArray).find(({ length }) => length > 0) ?? [];
}
