import { organizationTokenCreate } from "../funcs/organizationTokenCreate.js";
import { organizationTokenList } from "../funcs/organizationTokenList.js";
import { organizationTokenRename } from "../funcs/organizationTokenRename.js";
import { organizationTokenRevoke } from "../funcs/organizationTokenRevoke.js";
import { organizationTokenRotate } from "../funcs/organizationTokenRotate.js";
import { Namespace } from "./namespace.js";

/** `authlete.organizationToken`: organization tokens. */
export class OrganizationToken extends Namespace {
  /**
   * Creates an organization token: `organizationTokenCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(organizationTokenCreate);
  /** Lists organization tokens: `organizationTokenList`. */
  readonly list = this.method(organizationTokenList);
  /** Changes the description of an organization token: `organizationTokenRename`. */
  readonly rename = this.method(organizationTokenRename);
  /** Revokes an organization token: `organizationTokenRevoke`. */
  readonly revoke = this.method(organizationTokenRevoke);
  /**
   * Replaces an organization token with a new one: `organizationTokenRotate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly rotate = this.method(organizationTokenRotate);
}
