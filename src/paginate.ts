import type { OperationError } from "./models/errors.js";
import type { Client, RequestOptions } from "./runtime/client.js";
import type { Result } from "./runtime/result.js";

/** A function that gives a page of a list, with the number of all elements. */
export type ListFunction = (
  client: Client,
  // biome-ignore lint/suspicious/noExplicitAny: each list has a request of its own
  request: any,
  options?: RequestOptions,
) => Promise<Result<{ totalCount?: number | undefined }, OperationError>>;

/** What {@link paginate} takes beside the options of every call. */
export interface PaginateOptions extends RequestOptions {
  /** How many elements a page may have at most. Default: 20. The service may give fewer. */
  pageSize?: number | undefined;
}

/**
 * Asks for a list page by page: `tokenManagementList`, `clientList`, `serviceList`,
 * `clientManagementListAuthorizations` and their other forms.
 *
 * Each page is a `Result`, and nothing is thrown. After a page that failed, by an abort of `signal` too, there
 * is no other. The iteration
 * ends where the list does, by its `totalCount` or with an empty page. `start` and `end` of the request bound
 * the whole iteration: it begins with the element `start` (default: 0) and does not go beyond `end`.
 *
 * A page is asked for when the loop wants it. Where elements are added or deleted meanwhile, one may be
 * missed or come twice, since the service counts positions.
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
 * @param client the context
 * @param request the request of that function; `start` and `end` are set for each page
 * @param options page size, signal, and options of each call
 * @returns the pages, one call each
 */
export async function* paginate<List extends ListFunction>(
  list: List,
  client: Client,
  request: NonNullable<Parameters<List>[1]>,
  options: PaginateOptions = {},
): AsyncGenerator<Awaited<ReturnType<List>>, void, undefined> {
  const { pageSize = 20, ...callOptions } = options;
  const { end: last = Number.POSITIVE_INFINITY } = request;
  let { start = 0 } = request;
  do {
    // A page size that is none makes an `end` that the function refuses.
    const end = pageSize >= 1 ? Math.min(start + pageSize, last) : Number.NaN;
    const page = await list(client, { ...request, start, end }, callOptions);
    const count = page.ok ? lengthOf(page.value) : 0;
    if (!page.ok || count) yield page as Awaited<ReturnType<List>>;
    if (!page.ok || !count) return;
    start += count;
    if (start >= (page.value.totalCount ?? last)) return;
  } while (start < last);
}

/** How many elements a page has. */
function lengthOf(page: object): number {
  const { accessTokens, clients, services } = page as Record<string, unknown[] | undefined>;
  return (accessTokens ?? clients ?? services)?.length ?? 0;
}
