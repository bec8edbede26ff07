import { tokenManagementCreate } from "../funcs/tokenManagementCreate.js";
import { tokenManagementCreateBatch } from "../funcs/tokenManagementCreateBatch.js";
import { tokenManagementDelete } from "../funcs/tokenManagementDelete.js";
import { tokenManagementGetBatchStatus } from "../funcs/tokenManagementGetBatchStatus.js";
import { tokenManagementList } from "../funcs/tokenManagementList.js";
import { tokenManagementReissueIdToken } from "../funcs/tokenManagementReissueIdToken.js";
import { tokenManagementRevoke } from "../funcs/tokenManagementRevoke.js";
import { tokenManagementUpdate } from "../funcs/tokenManagementUpdate.js";
import { Namespace } from "./namespace.js";

/** `authlete.token.management`: management of access tokens. */
export class TokenManagement extends Namespace {
  readonly create = this.method(tokenManagementCreate);
  readonly createBatch = this.method(tokenManagementCreateBatch);
  readonly delete = this.method(tokenManagementDelete);
  readonly getBatchStatus = this.method(tokenManagementGetBatchStatus);
  readonly list = this.method(tokenManagementList);
  readonly reissueIdToken = this.method(tokenManagementReissueIdToken);
  readonly revoke = this.method(tokenManagementRevoke);
  readonly update = this.method(tokenManagementUpdate);
}
