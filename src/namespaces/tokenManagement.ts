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
  /**
   * Creates an access token without an OAuth flow: `tokenManagementCreate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly create = this.method(tokenManagementCreate);
  /**
   * Creates multiple access tokens in one call: `tokenManagementCreateBatch`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly createBatch = this.method(tokenManagementCreateBatch);
  /** Deletes an access token and its refresh token: `tokenManagementDelete`. */
  readonly delete = this.method(tokenManagementDelete);
  /** Returns the status of a batch created by `tokenManagementCreateBatch`: `tokenManagementGetBatchStatus`. */
  readonly getBatchStatus = this.method(tokenManagementGetBatchStatus);
  /** Lists the access tokens of a service, page by page: `tokenManagementList`. */
  readonly list = this.method(tokenManagementList);
  /**
   * Issues a new ID token when a client refreshes its tokens: `tokenManagementReissueIdToken`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly reissueIdToken = this.method(tokenManagementReissueIdToken);
  /** Revokes access tokens: `tokenManagementRevoke`. */
  readonly revoke = this.method(tokenManagementRevoke);
  /**
   * Changes an existing access token: `tokenManagementUpdate`.
   *
   * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection.
   */
  readonly update = this.method(tokenManagementUpdate);
}
