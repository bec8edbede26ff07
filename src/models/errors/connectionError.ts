import { HTTPClientError } from "./httpClientError.js";

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends HTTPClientError {
  override get name() {
    return "ConnectionError" as const;
  }
}
