import { errorResponse, type SimulatorResponse } from "../responses.js";

/** The part of a list that a request asks for, with the fields of the response. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly fields: { readonly start: number; readonly end: number; readonly totalCount: number };
}

/** @param module the module in the result codes of the operation, such as `A028` */
export function pageOf<Item>(
  items: readonly Item[],
  { start = 0, end = 5 }: { start?: number | undefined; end?: number | undefined },
  module: string,
): { page: Page<Item>; refusal?: undefined } | { page?: undefined; refusal: SimulatorResponse } {
  if (start < 0)
    return { refusal: errorResponse(400, `${module}202`, "Parameter 'start' must not be negative.") };
  if (end < 0)
    return { refusal: errorResponse(400, `${module}204`, "Parameter 'end' must not be negative.") };
  const fields = { start, end, totalCount: items.length };
  return { page: { items: items.slice(start, end), fields } };
}
