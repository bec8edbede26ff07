import { serviceTokenCreate } from "../funcs/serviceTokenCreate.js";
import { serviceTokenList } from "../funcs/serviceTokenList.js";
import { serviceTokenRename } from "../funcs/serviceTokenRename.js";
import { serviceTokenRevoke } from "../funcs/serviceTokenRevoke.js";
import { serviceTokenRotate } from "../funcs/serviceTokenRotate.js";
import { Namespace } from "./namespace.js";

/** `authlete.serviceToken`: service access tokens. */
export class ServiceToken extends Namespace {
  /**
   * Creates a service access token: `serviceTokenCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(serviceTokenCreate);
  /** Lists service access tokens: `serviceTokenList`. */
  readonly list = this.method(serviceTokenList);
  /** Changes the description of a service access token: `serviceTokenRename`. */
  readonly rename = this.method(serviceTokenRename);
  /** Revokes a service access token: `serviceTokenRevoke`. */
  readonly revoke = this.method(serviceTokenRevoke);
  /**
   * Replaces a service access token with a new one: `serviceTokenRotate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly rotate = this.method(serviceTokenRotate);
}
