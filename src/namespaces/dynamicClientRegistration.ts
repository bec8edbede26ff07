import { dynamicClientRegistrationDelete } from "../funcs/dynamicClientRegistrationDelete.js";
import { dynamicClientRegistrationGet } from "../funcs/dynamicClientRegistrationGet.js";
import { dynamicClientRegistrationRegister } from "../funcs/dynamicClientRegistrationRegister.js";
import { dynamicClientRegistrationUpdate } from "../funcs/dynamicClientRegistrationUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.dynamicClientRegistration`: the client registration endpoint. */
export class DynamicClientRegistration extends Namespace {
  /** Deletes a client on its own request: `dynamicClientRegistrationDelete`. */
  readonly delete = this.method(dynamicClientRegistrationDelete);
  /** Reads the registration of a client on its own request: `dynamicClientRegistrationGet`. */
  readonly get = this.method(dynamicClientRegistrationGet);
  /** Registers a client on its own request: `dynamicClientRegistrationRegister`. */
  readonly register = this.method(dynamicClientRegistrationRegister);
  /** Changes the registration of a client on its own request: `dynamicClientRegistrationUpdate`. */
  readonly update = this.method(dynamicClientRegistrationUpdate);
}
