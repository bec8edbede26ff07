import { federationConfiguration } from "../funcs/federationConfiguration.js";
import { federationRegistration } from "../funcs/federationRegistration.js";
import { Namespace } from "./namespace.js";

/** `authlete.federation`: OpenID Federation. */
export class Federation extends Namespace {
  /** Makes the entity configuration of the service: `federationConfiguration`. */
  readonly configuration = this.method(federationConfiguration);
  /** Registers a client by explicit registration of OpenID Federation: `federationRegistration`. */
  readonly registration = this.method(federationRegistration);
}
