import { HTTPClientError } from "./httpClientError.js";

/**
 * No HTTP request could be made of what was given: no usable bearer, a URL that is none, a header or a
 * fetch option that the runtime refuses. Nothing was sent.
 */
export class InvalidRequestError extends HTTPClientError {
  override get name() {
    return "InvalidRequestError" as const;
  }
}
