// Why a call failed, for programs. A code never changes its meaning; messages are for people and may change.

/** Codes of a `ResultError`. Its `resultCode` says more. */
export type ResultErrorCode = "REFUSED_BY_AUTHLETE";

/** Codes of an `AuthleteDefaultError`. Its `statusCode` says more. */
export type AuthleteDefaultErrorCode = "HTTP_STATUS";

/** Codes of a `ResponseValidationError`. */
export type ResponseValidationErrorCode =
  /** Fields of the response are missing or have another type; `issues` lists them. */
  | "RESPONSE_INVALID"
  /** The body is not JSON. */
  | "RESPONSE_NOT_JSON"
  /** There is a body, but the operation documents none. */
  | "RESPONSE_NOT_EMPTY"
  /** The body is larger than `maxResponseBytes`. */
  | "RESPONSE_TOO_LARGE"
  /** The body is nested more deeply than the runtime's stack allows. */
  | "RESPONSE_TOO_DEEP"
  /** The server redirects to another server, changes the method, or redirects too often. */
  | "REDIRECT_REFUSED"
  /** The status is neither a success nor an error, for example 304. */
  | "STATUS_UNEXPECTED";

/** Codes of an `SDKValidationError`. The `code` of each of its `issues` says more. */
export type SDKValidationErrorCode = "REQUEST_INVALID";

/** Codes of a `ConnectionError`. */
export type ConnectionErrorCode =
  /** No connection could be made, so nothing was sent: refused, or an unknown host. Browsers do not reveal this. */
  | "CONNECTION_REFUSED"
  /** No response was received. The server may have processed the request. */
  | "NO_RESPONSE"
  /** The connection broke before the body of the response was complete. */
  | "RESPONSE_INCOMPLETE";

/** Codes of a `RequestTimeoutError`. */
export type RequestTimeoutErrorCode =
  /** The call took longer than `timeoutMs`. */
  | "TIMEOUT"
  /** A timeout signal of the caller was aborted. */
  | "SIGNAL_TIMEOUT"
  /** `maxElapsedTime` had passed before the request could be sent. */
  | "RETRY_TIME_EXCEEDED";

/** Codes of a `RequestAbortedError`. */
export type RequestAbortedErrorCode = "ABORTED";

/** Codes of an `InvalidRequestError`. Nothing was sent. */
export type InvalidRequestErrorCode =
  /** The first argument of a function is not a context. */
  | "CONTEXT_INVALID"
  /** There is neither a `bearer` nor the environment variable `AUTHLETE_BEARER`. */
  | "BEARER_MISSING"
  /** The bearer begins with `Bearer ` or contains characters that a token cannot contain. */
  | "BEARER_INVALID"
  /** The bearer function threw or rejected; `cause` is its error. */
  | "BEARER_FUNCTION_FAILED"
  /** There are no API key and secret for this operation of Authlete 2.x. */
  | "API_KEY_MISSING"
  /** The API key or secret is incomplete or contains invalid characters. */
  | "API_KEY_INVALID"
  /** Authlete 2.x does not have the operation. */
  | "OPERATION_NOT_IN_V2"
  /** `serverURL` of the call is not a URL that requests may be sent to. */
  | "SERVER_URL_INVALID"
  /** `serverURL` is not a cluster, and `idpURL` or `apiServerId` of the context is missing. */
  | "IDP_MISSING"
  /** `idpURL` of the context is not a URL that requests may be sent to. */
  | "IDP_URL_INVALID"
  /** `timeoutMs`, `maxResponseBytes` or `maxErrorBytes` is not a number, or is negative. */
  | "LIMIT_INVALID"
  /** The name or the value of a header is invalid. */
  | "HEADER_INVALID"
  /** `signal` is not an `AbortSignal`. */
  | "SIGNAL_INVALID"
  /** `retryCodes` contains something other than statuses and classes of statuses. */
  | "RETRY_CODES_INVALID"
  /** The context has no retries. */
  | "RETRIES_UNSUPPORTED"
  /** The module for retries and hooks could not be loaded. */
  | "MODULE_NOT_LOADED"
  /** The runtime or ky refused an option of `fetch` or a hook; `cause` is the error. */
  | "FETCH_OPTION_INVALID";

/** Codes of an `UnexpectedClientError`. */
export type UnexpectedClientErrorCode =
  /** `fetch` or a hook returned something other than a response. */
  | "NOT_A_RESPONSE"
  /** A `fetch` wrapper or a hook had read the body of the response. */
  | "RESPONSE_ALREADY_READ"
  /** Something else was thrown, for example by a hook; `cause` is what was thrown. */
  | "UNEXPECTED";

/** Codes of an `ActionError`. Its `action` says more. */
export type ActionErrorCode = "ACTION_UNEXPECTED";

/** Codes of a `ConflictError`. Nothing was changed. */
export type ConflictErrorCode = "MODIFIED_MEANWHILE";

/** Codes of a `ConfigurationError`, which constructors of contexts throw. */
export type ConfigurationErrorCode =
  /** `serverURL` is not a URL that requests may be sent to. */
  | "SERVER_URL_INVALID"
  /** `serverIdx` is not the number of a cluster. */
  | "SERVER_INDEX_INVALID"
  /** The context does not have an option that was passed. */
  | "OPTION_UNSUPPORTED";

/**
 * Why a call failed, for programs: the `code` of every error. A code never changes its meaning.
 *
 * @example
 * ```ts
 * import type { ErrorCode } from "authlete-typescript-sdk/models/errors";
 *
 * const isMisconfigured = (code: ErrorCode) => code === "BEARER_MISSING" || code === "BEARER_INVALID";
 * ```
 */
export type ErrorCode =
  | ResultErrorCode
  | AuthleteDefaultErrorCode
  | ResponseValidationErrorCode
  | SDKValidationErrorCode
  | ConnectionErrorCode
  | RequestTimeoutErrorCode
  | RequestAbortedErrorCode
  | InvalidRequestErrorCode
  | UnexpectedClientErrorCode
  | ActionErrorCode
  | ConflictErrorCode
  | ConfigurationErrorCode;

/** What is wrong with a field. */
export type IssueCode =
  /** The field is required. */
  | "MISSING"
  /** The operation does not have the field. */
  | "UNKNOWN"
  /** The field has another type, or a value that its type does not allow. */
  | "INVALID"
  /** The integer is beyond 2^53, so JavaScript cannot hold it exactly. */
  | "UNSAFE_INTEGER"
  /** The value cannot be encoded: it cannot be sent in a URL, contains a cycle, or threw when it was read. */
  | "NOT_ENCODABLE"
  /** The issue is the whole response. The `code` of the error says what is wrong with it. */
  | Exclude<ResponseValidationErrorCode, "RESPONSE_INVALID">;
