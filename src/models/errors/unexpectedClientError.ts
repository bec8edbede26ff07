import { HTTPClientError } from "./httpClientError.js";

/** Something else failed on this side, for example a hook of the caller's that threw. `cause` tells what. */
export class UnexpectedClientError extends HTTPClientError {
  override get name() {
    return "UnexpectedClientError" as const;
  }
}
