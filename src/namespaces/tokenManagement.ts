import { tokenManagementCreate } from "../funcs/tokenManagementCreate.js";
import { tokenManagementCreateBatch } from "../funcs/tokenManagementCreateBatch.js";
import { tokenManagementDelete } from "../funcs/tokenManagementDelete.js";
import { tokenManagementGetBatchStatus } from "../funcs/tokenManagementGetBatchStatus.js";
import { tokenManagementList } from "../funcs/tokenManagementList.js";
import { tokenManagementReissueIdToken } from "../funcs/tokenManagementReissueIdToken.js";
import { tokenManagementRevoke } from "../funcs/tokenManagementRevoke.js";
import { tokenManagementUpdate } from "../funcs/tokenManagementUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.token.management`: tokens as an operator handles them. */
export class TokenManagement extends Namespace {
  /** Makes an access token without any flow: `tokenManagementCreate`. */
  readonly create = this.method(tokenManagementCreate);
  /** Makes many access tokens with one call: `tokenManagementCreateBatch`. */
  readonly createBatch = this.method(tokenManagementCreateBatch);
  /** Deletes an access token and the refresh token that belongs to it: `tokenManagementDelete`. */
  readonly delete = this.method(tokenManagementDelete);
  /** Tells how a batch of `tokenManagementCreateBatch` ended: `tokenManagementGetBatchStatus`. */
  readonly getBatchStatus = this.method(tokenManagementGetBatchStatus);
  /** Lists the access tokens of a service, a page at a time: `tokenManagementList`. */
  readonly list = this.method(tokenManagementList);
  /** Makes a new ID token when a client refreshes its tokens: `tokenManagementReissueIdToken`. */
  readonly reissueIdToken = this.method(tokenManagementReissueIdToken);
  /** Revokes access tokens: `tokenManagementRevoke`. */
  readonly revoke = this.method(tokenManagementRevoke);
  /** Changes an access token that exists: `tokenManagementUpdate`. */
  readonly update = this.method(tokenManagementUpdate);
}
