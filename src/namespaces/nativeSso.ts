import { nativeSsoLogout } from "../funcs/nativeSsoLogout.js";
import { nativeSsoProcess } from "../funcs/nativeSsoProcess.js";
import { Namespace } from "./namespace.js";

/** `authlete.nativeSso`: Native SSO. */
export class NativeSso extends Namespace {
  /** Deletes all access tokens and refresh tokens of a Native SSO session: `nativeSsoLogout`. */
  readonly logout = this.method(nativeSsoLogout);
  /**
   * Creates the token response of Native SSO: `nativeSsoProcess`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly process = this.method(nativeSsoProcess);
}
