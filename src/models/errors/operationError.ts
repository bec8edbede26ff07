import type { AuthleteDefaultError, ResponseValidationError, ResultError } from "./authleteErrors.js";
import type {
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedClientError,
} from "./httpClientErrors.js";
import type { SDKValidationError } from "./sdkError.js";

/**
 * Every error that a function can give. `name` tells them apart in a `switch`, `instanceof` does too.
 *
 * | class | what happened |
 * |---|---|
 * | `ResultError` | Authlete refused, with `resultCode` and `resultMessage` |
 * | `AuthleteDefaultError` | any other 4XX or 5XX |
 * | `ResponseValidationError` | a body that is not what the API promises |
 * | `SDKValidationError` | the request was refused before it was sent |
 * | `ConnectionError` | no connection, or one that broke |
 * | `RequestTimeoutError` | the time was up |
 * | `RequestAbortedError` | the caller's signal was aborted |
 * | `InvalidRequestError` | no HTTP request could be made (bearer, URL, headers) |
 * | `UnexpectedClientError` | anything else on this side |
 */
export type OperationError =
  | ResultError
  | AuthleteDefaultError
  | ResponseValidationError
  | SDKValidationError
  | ConnectionError
  | RequestTimeoutError
  | RequestAbortedError
  | InvalidRequestError
  | UnexpectedClientError;
