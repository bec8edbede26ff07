import { dynamicClientRegistrationDelete } from "../funcs/dynamicClientRegistrationDelete.js";
import { dynamicClientRegistrationGet } from "../funcs/dynamicClientRegistrationGet.js";
import { dynamicClientRegistrationRegister } from "../funcs/dynamicClientRegistrationRegister.js";
import { dynamicClientRegistrationUpdate } from "../funcs/dynamicClientRegistrationUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.dynamicClientRegistration`: the client registration endpoint. */
export class DynamicClientRegistration extends Namespace {
  /** Handles a client's request to delete its registration: `dynamicClientRegistrationDelete`. */
  readonly delete = this.method(dynamicClientRegistrationDelete);
  /** Handles a client's request to read its registration: `dynamicClientRegistrationGet`. */
  readonly get = this.method(dynamicClientRegistrationGet);
  /**
   * Handles a client registration request: `dynamicClientRegistrationRegister`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly register = this.method(dynamicClientRegistrationRegister);
  /**
   * Handles a client's request to update its registration: `dynamicClientRegistrationUpdate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly update = this.method(dynamicClientRegistrationUpdate);
}
