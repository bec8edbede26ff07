import { HTTPClientError } from "./httpClientError.js";

/** The caller's signal (`fetchOptions.signal`) was aborted. `cause` is the signal's reason. */
export class RequestAbortedError extends HTTPClientError {
  override get name() {
    return "RequestAbortedError" as const;
  }
}
