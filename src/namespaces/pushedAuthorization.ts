import { pushedAuthorizationCreate } from "../funcs/pushedAuthorizationCreate.js";
import { Namespace } from "./namespace.js";

/** `authlete.pushedAuthorization`: the pushed authorization request endpoint. */
export class PushedAuthorization extends Namespace {
  readonly create = this.method(pushedAuthorizationCreate);
}
