import type { OperationError } from "../models/errors.js";
import type { GenericSchema } from "../models/schema.js";
import type { Result } from "./result.js";
import type { RetryConfig } from "./retryConfig.js";

/**
 * One operation of the API, as a function declares it.
 *
 * The members of a request go where the declaration says: those that `path` names into the path, the one
 * that `body` names into the body, and where there is no `body`, all others into the query.
 */
export interface Operation<Request extends object, Value> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path with its members in braces: `/api/{serviceId}/auth/token/create`. */
  readonly path: string;
  /** The schema of the request object. */
  readonly request: GenericSchema<Request>;
  /** The member of the request that is sent as the body, as JSON. */
  readonly body?: keyof Request & string;
  /** Members that go into the query although there is a body. */
  readonly query?: readonly (keyof Request & string)[];
  /** Encodes a body that does not go as JSON. */
  readonly form?: (body: unknown) => URLSearchParams;
  /** Whether the operation wants no credentials. */
  readonly anonymous?: boolean;
  /** Whether the answer is plain text, whatever it says. Then there is no `response`. */
  readonly text?: boolean;
  /** The schema of the answer's body: `optional`, where it may be empty. Without it the answer has none. */
  readonly response?: GenericSchema<Value>;
}

/** The context that functions take: it knows the server and the credentials, and carries out operations. */
export interface Client {
  /** Carries out an operation. Never throws and never rejects. */
  call<Request extends object, Value>(
    operation: Operation<Request, Value>,
    request: Request,
    options?: RequestOptions,
  ): Promise<Result<Value, OperationError>>;
}

/**
 * What a single call may set for itself, as the last parameter of every function: what is below, and all
 * options of `fetch` but `method` and `body`.
 */
export interface RequestOptions
  extends Omit<RequestInit, "method" | "body" | "headers" | "signal" | "redirect"> {
  /** Aborts the call wherever it is, in the body and between two attempts as well. */
  signal?: AbortSignal | null | undefined;
  /** Options of `fetch` in an object of their own. Those beside it win; `headers` are merged. */
  fetchOptions?: Omit<RequestInit, "method" | "body"> | undefined;
  /** Whether and how failed attempts are repeated. Default: the context's `retryConfig`, which is none. */
  retries?: RetryConfig | undefined;
  /**
   * The statuses that count as failed attempts: numbers, digits, or a class such as `"5XX"`.
   *
   * @default [429, 500, 502, 503, 504]
   */
  retryCodes?: readonly (number | string)[] | undefined;
  /**
   * Milliseconds that the whole call may take, from its start to the last byte of the answer, all attempts
   * and the waits between them included. `0` or `Infinity`: no limit.
   *
   * Default: the context's `timeoutMs`, which is 60,000, and `maxElapsedTime` more where retries are on.
   */
  timeoutMs?: number | undefined;
  /** How many bytes of the answer are read at most. Default: the context's, which is 33,554,432 (32 MiB). */
  maxResponseBytes?: number | undefined;
  /**
   * How many bytes an error keeps of the answer at most, and how many are read of one with a status of errors.
   * Default: the context's, which is 65,536 (64 KiB).
   */
  maxErrorBytes?: number | undefined;
  /** The server of this call, for example `https://jp.authlete.com`. Default: the context's. */
  serverURL?: string | URL | undefined;
  /** Headers to add. They win over those of `fetchOptions` and of the SDK. */
  headers?: RequestInit["headers"];
  /**
   * What is done about redirects. Default: one within the server is followed where method and body stay as they
   * are, at most five times; any other is a `ResponseValidationError`, and nothing goes to another server. (In
   * browsers, which do not tell where a redirect leads, that is so for each.) `"follow"` leaves it to `fetch`,
   * which sends the body to wherever a redirect leads.
   */
  redirect?: RequestInit["redirect"] | undefined;
}
