import type { OperationError } from "../models/errors.js";
import {
  type OrganizationTokenResponse,
  OrganizationTokenResponseSchema,
} from "../models/organizationTokenResponse.js";
import {
  type RenameOrganizationTokenRequest,
  RenameOrganizationTokenRequestSchema,
} from "../models/renameOrganizationTokenRequest.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Changes the description of an organization token.
 *
 * The bearer is an organization token, or the access token of an administrator of the organization. The call is sent to
 * `idpURL`.
 *
 * @example
 * ```ts
 * const res = await organizationTokenRename(authlete, { organizationId: 143361107080408, tokenId: "b7e1f2", description: "staging" });
 * if (res.ok) console.log(res.value.description);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function organizationTokenRename(
  authlete: Context,
  request: RenameOrganizationTokenRequest,
  options?: RequestOptions,
): Promise<Result<OrganizationTokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<RenameOrganizationTokenRequest, OrganizationTokenResponse> = {
  method: "POST",
  path: "/api/organizationtoken/update",
  server: organizationServer,
  idempotent: true,
  request: RenameOrganizationTokenRequestSchema,
  requestIsBody: true,
  response: OrganizationTokenResponseSchema,
};
