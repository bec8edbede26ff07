import type { FetchInit } from "../options.js";
import type { Progress } from "../progress.js";

/**
 * Sends a request. Resolves once the headers of the response have arrived; to `undefined` if a hook stopped the call.
 *
 * @throws ConnectionError, InvalidRequestError, or what a hook throws
 */
export type Send = (progress: Progress, url: string, init: FetchInit) => Promise<Response | undefined>;
