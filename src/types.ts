// The types of contexts, calls and results that programs see. Modules outside the runtime import them from here: this
// module is public, so that a program whose declarations the compiler writes can name them.
export type { Client, Context } from "./runtime/context.js";
export type { Operation } from "./runtime/operation.js";
export type {
  Backoff,
  Bearer,
  ContextOptions,
  Fetch,
  FetchInit,
  FetchInitOptions,
  FetchResponse,
  HeaderOptions,
  RequestOptions,
  RetryConfig,
} from "./runtime/options.js";
export type { Failed, Result, Success } from "./runtime/result.js";
