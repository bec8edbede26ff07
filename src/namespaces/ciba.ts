import { cibaComplete } from "../funcs/cibaComplete.js";
import { cibaFail } from "../funcs/cibaFail.js";
import { cibaIssue } from "../funcs/cibaIssue.js";
import { cibaProcessAuthentication } from "../funcs/cibaProcessAuthentication.js";
import { Namespace } from "./namespace.js";

/** `authlete.ciba`: client-initiated backchannel authentication. */
export class Ciba extends Namespace {
  /**
   * Reports what the user decided on the authentication device: `cibaComplete`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly complete = this.method(cibaComplete);
  /**
   * Creates the error response of the backchannel authentication endpoint: `cibaFail`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly fail = this.method(cibaFail);
  /**
   * Issues the `auth_req_id` for a valid backchannel authentication request: `cibaIssue`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly issue = this.method(cibaIssue);
  /**
   * Validates a backchannel authentication request: `cibaProcessAuthentication`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly processAuthentication = this.method(cibaProcessAuthentication);
}
