import { federationConfiguration } from "../funcs/federationConfiguration.js";
import { federationRegistration } from "../funcs/federationRegistration.js";
import { Namespace } from "./namespace.js";

/** `authlete.federation`: OpenID Federation. */
export class Federation extends Namespace {
  readonly configuration = this.method(federationConfiguration);
  readonly registration = this.method(federationRegistration);
}
