import {
  type CreateOrganizationTokenRequest,
  CreateOrganizationTokenRequestSchema,
} from "../models/createOrganizationTokenRequest.js";
import type { OperationError } from "../models/errors.js";
import {
  type OrganizationTokenResponse,
  OrganizationTokenResponseSchema,
} from "../models/organizationTokenResponse.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Creates an organization token. The response contains the token, which cannot be read later.
 *
 * The bearer is an organization token, or the access token of an administrator of the organization. The call is sent to
 * `idpURL`.
 *
 * A `retryConfig` of the context retries this operation only after 429, 503 or a refused connection, because Authlete may
 * have processed the request in any other case. `retries` of the call are obeyed.
 *
 * @example
 * ```ts
 * const res = await organizationTokenCreate(authlete, { organizationId: 143361107080408, description: "production" });
 * if (res.ok) console.log(`Its ID is ${res.value.tokenId}.`);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function organizationTokenCreate(
  authlete: Context,
  request: CreateOrganizationTokenRequest,
  options?: RequestOptions,
): Promise<Result<OrganizationTokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<CreateOrganizationTokenRequest, OrganizationTokenResponse> = {
  method: "POST",
  path: "/api/organizationtoken/create",
  server: organizationServer,
  idempotent: false,
  request: CreateOrganizationTokenRequestSchema,
  requestIsBody: true,
  response: OrganizationTokenResponseSchema,
};
