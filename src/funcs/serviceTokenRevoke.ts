import {
  type DeleteServiceTokenRequest,
  DeleteServiceTokenRequestSchema,
} from "../models/deleteServiceTokenRequest.js";
import type { OperationError } from "../models/errors.js";
import { run } from "../runtime/run.js";
import { organizationServerOfApiServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Revokes a service access token: calls with it fail from then on.
 *
 * The bearer is an organization token, or the access token of a user with the privilege `MODIFY_SERVICE`. The call is
 * sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await serviceTokenRevoke(authlete, { organizationId: 143361107080408, serviceId: 715948317, tokenId: "b7e1f2" });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns no value, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function serviceTokenRevoke(
  authlete: Context,
  request: DeleteServiceTokenRequest,
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DeleteServiceTokenRequest, void> = {
  method: "POST",
  path: "/api/servicetoken/revoke",
  server: organizationServerOfApiServer,
  idempotent: true,
  request: DeleteServiceTokenRequestSchema,
  requestIsBody: true,
};
