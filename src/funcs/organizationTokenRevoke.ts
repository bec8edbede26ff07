import {
  type DeleteOrganizationTokenRequest,
  DeleteOrganizationTokenRequestSchema,
} from "../models/deleteOrganizationTokenRequest.js";
import type { OperationError } from "../models/errors.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Revokes an organization token: calls with it fail from then on.
 *
 * The bearer is an organization token, or the access token of an administrator of the organization. The call is sent to
 * `idpURL`.
 *
 * @example
 * ```ts
 * const res = await organizationTokenRevoke(authlete, { organizationId: 143361107080408, tokenId: "b7e1f2" });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns no value, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function organizationTokenRevoke(
  authlete: Context,
  request: DeleteOrganizationTokenRequest,
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<DeleteOrganizationTokenRequest, void> = {
  method: "POST",
  path: "/api/organizationtoken/revoke",
  server: organizationServer,
  idempotent: true,
  request: DeleteOrganizationTokenRequestSchema,
  requestIsBody: true,
};
