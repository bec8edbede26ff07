import type { OperationError } from "../models/errors.js";
import {
  type OrganizationGetRequest,
  OrganizationGetRequestSchema,
} from "../models/operations/organizationGetRequest.js";
import { type OrganizationResponse, OrganizationResponseSchema } from "../models/organizationResponse.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns an organization. The response contains its members only if the bearer is the access token of a user with the
 * privilege `MANAGE_USERS`.
 *
 * The call is sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await organizationGet(authlete, { id: 143361107080408 });
 * if (res.ok) console.log(res.value.name);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the organization, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function organizationGet(
  authlete: Context,
  request: OrganizationGetRequest,
  options?: RequestOptions,
): Promise<Result<OrganizationResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<OrganizationGetRequest, OrganizationResponse> = {
  method: "GET",
  path: "/api/organization/{id}",
  server: organizationServer,
  idempotent: true,
  request: OrganizationGetRequestSchema,
  response: OrganizationResponseSchema,
};
