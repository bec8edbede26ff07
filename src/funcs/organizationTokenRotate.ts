import type { OperationError } from "../models/errors.js";
import {
  type OrganizationTokenResponse,
  OrganizationTokenResponseSchema,
} from "../models/organizationTokenResponse.js";
import {
  type RotateOrganizationTokenRequest,
  RotateOrganizationTokenRequestSchema,
} from "../models/rotateOrganizationTokenRequest.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Replaces an organization token with a new one. The response contains the new token, which cannot be read later; the
 * old token stops working.
 *
 * The bearer is an organization token, or the access token of an administrator of the organization. The call is sent to
 * `idpURL`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await organizationTokenRotate(authlete, { organizationId: 143361107080408, tokenId: "b7e1f2" });
 * if (res.ok) console.log(`Its ID is ${res.value.tokenId}.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the new token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function organizationTokenRotate(
  authlete: Context,
  request: RotateOrganizationTokenRequest,
  options?: RequestOptions,
): Promise<Result<OrganizationTokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<RotateOrganizationTokenRequest, OrganizationTokenResponse> = {
  method: "POST",
  path: "/api/organizationtoken/rotate",
  server: organizationServer,
  idempotent: false,
  request: RotateOrganizationTokenRequestSchema,
  requestIsBody: true,
  response: OrganizationTokenResponseSchema,
};
