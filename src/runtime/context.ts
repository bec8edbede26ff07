import type { RequestOptions } from "./client.js";
import type { Exchange } from "./exchange.js";
import type { RetryConfig } from "./retryConfig.js";

/** What {@link call} needs of a context. */
export interface Context {
  /** Where paths are appended to: `https://us.authlete.com`. */
  readonly serverURL: string;
  readonly serviceId?: string | undefined;
  readonly allowInsecure?: boolean | undefined;
  readonly timeoutMs?: number | undefined;
  readonly maxResponseBytes?: number | undefined;
  readonly maxErrorBytes?: number | undefined;
  readonly retryConfig?: RetryConfig | undefined;
  readonly userAgent?: string | undefined;
  /** The value of the `Authorization` header. Fails with an error of this SDK. */
  authorize(exchange: Exchange): string | Promise<string>;
  /** Sends a request and gives the answer once its headers are there. Fails with an error of this SDK, or a hook's. */
  send(
    exchange: Exchange,
    url: string,
    init: RequestInit,
    retries: RetryConfig | undefined,
    retryCodes: RequestOptions["retryCodes"],
  ): Promise<Response | undefined>;
}
