// The types of contexts, calls and results. Modules outside the runtime import them from here because this module is
// public: if a program exports a value without a type annotation, the compiler can name its type in the declarations.
export type { Client, Context } from "./runtime/context.js";
export type { FindServer, Operation, OperationServer } from "./runtime/operation.js";
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
