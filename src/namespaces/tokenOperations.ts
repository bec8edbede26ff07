import { tokenManagementCreate } from "../funcs/tokenManagementCreate.js";
import { tokenManagementList } from "../funcs/tokenManagementList.js";
import { tokenManagementUpdate } from "../funcs/tokenManagementUpdate.js";
import { Namespace } from "./namespace.js";

/**
 * `authlete.tokenOperations`: former names of `authlete.token.management`.
 *
 * @deprecated Use `authlete.token.management`.
 */
export class TokenOperations extends Namespace {
  /** @deprecated Use `authlete.token.management.list`. */
  readonly listTokens = this.method(tokenManagementList);
  /** @deprecated Use `authlete.token.management.create`. */
  readonly create = this.method(tokenManagementCreate);
  /** @deprecated Use `authlete.token.management.update`. */
  readonly update = this.method(tokenManagementUpdate);
}
