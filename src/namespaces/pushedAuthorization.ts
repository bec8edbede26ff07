import { pushedAuthorizationCreate } from "../funcs/pushedAuthorizationCreate.js";
import { Namespace } from "./namespace.js";

/** `authlete.pushedAuthorization`: the pushed authorization request endpoint. */
export class PushedAuthorization extends Namespace {
  /**
   * Validates and stores a pushed authorization request: `pushedAuthorizationCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(pushedAuthorizationCreate);
}
