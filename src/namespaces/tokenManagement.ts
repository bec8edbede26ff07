import { tokenManagementCreate } from "../funcs/tokenManagementCreate.js";
import { tokenManagementDelete } from "../funcs/tokenManagementDelete.js";
import { tokenManagementList } from "../funcs/tokenManagementList.js";
import { tokenManagementReissueIdToken } from "../funcs/tokenManagementReissueIdToken.js";
import { tokenManagementRevoke } from "../funcs/tokenManagementRevoke.js";
import { tokenManagementUpdate } from "../funcs/tokenManagementUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.token.management`: tokens as an operator handles them. */
export class TokenManagement extends Namespace {
  /** Makes an access token without any flow: {@link tokenManagementCreate}. */
  readonly create = this.method(tokenManagementCreate);
  /** Lists access tokens, a page at a time: {@link tokenManagementList}. */
  readonly list = this.method(tokenManagementList);
  /** Changes an access token: {@link tokenManagementUpdate}. */
  readonly update = this.method(tokenManagementUpdate);
  /** Deletes an access token for good: {@link tokenManagementDelete}. */
  readonly delete = this.method(tokenManagementDelete);
  /** Revokes access tokens, one or many: {@link tokenManagementRevoke}. */
  readonly revoke = this.method(tokenManagementRevoke);
  /** Makes a new ID token when a client refreshes: {@link tokenManagementReissueIdToken}. */
  readonly reissueIdToken = this.method(tokenManagementReissueIdToken);
}
