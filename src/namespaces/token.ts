import { Namespace } from "./namespace.js";
import { TokenManagement } from "./tokenManagement.js";

/** `authlete.token`: the token endpoint and what tokens need. */
export class Token extends Namespace {
  #management: TokenManagement | undefined;

  /** Tokens as an operator handles them: create, list, update, revoke, delete. */
  get management(): TokenManagement {
    this.#management ??= this.namespace(TokenManagement);
    return this.#management;
  }
}
