import { SDKError } from "./sdkError.js";

/**
 * No complete answer was received. The subclass tells why; `cause` is what the runtime said.
 *
 * Where the headers of an answer had arrived, status, headers and the part of the body that was read are here.
 */
export abstract class HTTPClientError extends SDKError<false> {}

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends HTTPClientError {
  override get name() {
    return "ConnectionError" as const;
  }
}

/** The call took longer than `timeoutMs`, or than a timeout signal of the caller's allowed. */
export class RequestTimeoutError extends HTTPClientError {
  override get name() {
    return "RequestTimeoutError" as const;
  }
}

/** The caller's signal (`fetchOptions.signal`) was aborted. `cause` is the signal's reason. */
export class RequestAbortedError extends HTTPClientError {
  override get name() {
    return "RequestAbortedError" as const;
  }
}

/**
 * No HTTP request could be made of what was given: no usable bearer, a URL that is none, a header or a
 * fetch option that the runtime refuses. Nothing was sent.
 */
export class InvalidRequestError extends HTTPClientError {
  override get name() {
    return "InvalidRequestError" as const;
  }
}

/** Something else failed on this side, for example a hook of the caller's that threw. `cause` tells what. */
export class UnexpectedClientError extends HTTPClientError {
  override get name() {
    return "UnexpectedClientError" as const;
  }
}
