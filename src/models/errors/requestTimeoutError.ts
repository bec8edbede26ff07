import { HTTPClientError } from "./httpClientError.js";

/** The call took longer than `timeoutMs`, or than a timeout signal of the caller's allowed. */
export class RequestTimeoutError extends HTTPClientError {
  override get name() {
    return "RequestTimeoutError" as const;
  }
}
