import type { OperationError } from "../models/errors.js";
import {
  type GetOrganizationTokensRequest,
  GetOrganizationTokensRequestSchema,
} from "../models/getOrganizationTokensRequest.js";
import {
  type OrganizationTokenResponse,
  OrganizationTokenResponseSchema,
} from "../models/organizationTokenResponse.js";
import * as s from "../models/schemaParts.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists the organization tokens of an organization, without the tokens themselves.
 *
 * The bearer is an organization token, or the access token of an administrator of the organization. The call is sent to
 * `idpURL`.
 *
 * @example
 * ```ts
 * const res = await organizationTokenList(authlete, { organizationId: 143361107080408 });
 * for (const { tokenId, description } of res.value ?? []) console.log(tokenId, description);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the tokens, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function organizationTokenList(
  authlete: Context,
  request: GetOrganizationTokensRequest,
  options?: RequestOptions,
): Promise<Result<OrganizationTokenResponse[], OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<GetOrganizationTokensRequest, OrganizationTokenResponse[]> = {
  method: "POST",
  path: "/api/organizationtoken/all",
  server: organizationServer,
  idempotent: true,
  request: GetOrganizationTokensRequestSchema,
  requestIsBody: true,
  response: /* @__PURE__ */ s.array(OrganizationTokenResponseSchema),
};
