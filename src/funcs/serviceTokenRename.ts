import type { OperationError } from "../models/errors.js";
import {
  type RenameServiceTokenRequest,
  RenameServiceTokenRequestSchema,
} from "../models/renameServiceTokenRequest.js";
import { type ServiceTokenResponse, ServiceTokenResponseSchema } from "../models/serviceTokenResponse.js";
import { run } from "../runtime/run.js";
import { organizationServerOfApiServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Changes the description of a service access token.
 *
 * The bearer is an organization token, or the access token of a user with the privilege `MODIFY_SERVICE`. The call is
 * sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await serviceTokenRename(authlete, { organizationId: 143361107080408, serviceId: 715948317, tokenId: "b7e1f2", description: "staging" });
 * if (res.ok) console.log(res.value.description);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the token, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function serviceTokenRename(
  authlete: Context,
  request: RenameServiceTokenRequest,
  options?: RequestOptions,
): Promise<Result<ServiceTokenResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<RenameServiceTokenRequest, ServiceTokenResponse> = {
  method: "POST",
  path: "/api/servicetoken/update",
  server: organizationServerOfApiServer,
  idempotent: true,
  request: RenameServiceTokenRequestSchema,
  requestIsBody: true,
  response: ServiceTokenResponseSchema,
};
