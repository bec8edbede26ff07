import { federationConfiguration } from "../funcs/federationConfiguration.js";
import { federationRegistration } from "../funcs/federationRegistration.js";
import { Namespace } from "./namespace.js";

/** `authlete.federation`: OpenID Federation. */
export class Federation extends Namespace {
  /** Creates the entity configuration of the service: `federationConfiguration`. */
  readonly configuration = this.method(federationConfiguration);
  /**
   * Handles an explicit client registration: `federationRegistration`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly registration = this.method(federationRegistration);
}
