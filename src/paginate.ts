import type { OperationError } from "./models/errors.js";
import type { Context } from "./runtime/context.js";
import type { RequestOptions } from "./runtime/options.js";
import type { Result } from "./runtime/result.js";
import { own } from "./runtime/settings/own.js";

/** A function that returns one page of a list, with the number of all elements. */
export type ListFunction = (
  authlete: Context,
  // biome-ignore lint/suspicious/noExplicitAny: each list has its own request
  request: any,
  options?: RequestOptions,
) => Promise<Result<{ totalCount?: number | undefined }, OperationError>>;

/** The options of {@link paginate}: a page size, and the options of every call. */
export interface PaginateOptions extends RequestOptions {
  /** The most elements that a page contains. Default: 20. The service may return fewer. */
  pageSize?: number | undefined;
}

/**
 * Requests a list page by page: `tokenManagementList`, `clientList`, `serviceList`,
 * `clientManagementListAuthorizations` and their other forms.
 *
 * Each page is a `Result`, and nothing is thrown. The iteration ends after a page that failed (also if `signal` was
 * aborted), and at the end of the list, by its `totalCount` or with an empty page. `start` and `end` of the request
 * limit the whole iteration: it begins with the element `start` (default: 0) and ends before `end`.
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
  const { pageSize = 20, ...callOptions } = own(options);
  const bounds: { start?: number; end?: number } = own(request);
  const last = bounds.end ?? Number.POSITIVE_INFINITY;
  let start = bounds.start ?? 0;
  do {
    // An invalid page size results in an `end` that the function refuses.
    const end = pageSize >= 1 ? Math.min(start + pageSize, last) : Number.NaN;
    const page = await list(authlete, { ...request, start, end }, callOptions);
    const { totalCount = last, ...elements } = own(page.value);
    const count = lengthOf(elements);
    if (!page.ok || count) yield page as Awaited<ReturnType<List>>;
    if (!page.ok || !count) return;
    start += count;
    if (start >= totalCount) return;
  } while (start < last);
}

/** The number of elements of a page. */
function lengthOf(page: object): number {
  const { accessTokens, clients, services } = own(page) as Record<string, unknown[] | undefined>;
  return (accessTokens ?? clients ?? services)?.length ?? 0;
}
