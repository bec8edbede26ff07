import { dynamicClientRegistrationDelete } from "../funcs/dynamicClientRegistrationDelete.js";
import { dynamicClientRegistrationGet } from "../funcs/dynamicClientRegistrationGet.js";
import { dynamicClientRegistrationRegister } from "../funcs/dynamicClientRegistrationRegister.js";
import { dynamicClientRegistrationUpdate } from "../funcs/dynamicClientRegistrationUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.dynamicClientRegistration`: the client registration endpoint. */
export class DynamicClientRegistration extends Namespace {
  readonly delete = this.method(dynamicClientRegistrationDelete);
  readonly get = this.method(dynamicClientRegistrationGet);
  readonly register = this.method(dynamicClientRegistrationRegister);
  readonly update = this.method(dynamicClientRegistrationUpdate);
}
