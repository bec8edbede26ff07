import type { OperationError } from "../models/errors.js";
import {
  type GetServiceTokensRequest,
  GetServiceTokensRequestSchema,
} from "../models/getServiceTokensRequest.js";
import * as s from "../models/schemaParts.js";
import { type ServiceTokenResponse, ServiceTokenResponseSchema } from "../models/serviceTokenResponse.js";
import { run } from "../runtime/run.js";
import { organizationServerOfApiServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists the service access tokens of a service, without the tokens themselves.
 *
 * The bearer is an organization token, or the access token of a user with the privilege `VIEW_SERVICE`. The call is
 * sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await serviceTokenList(authlete, { organizationId: 143361107080408, serviceId: 715948317 });
 * for (const { tokenId, description } of res.value ?? []) console.log(tokenId, description);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns the tokens, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function serviceTokenList(
  authlete: Context,
  request: GetServiceTokensRequest,
  options?: RequestOptions,
): Promise<Result<ServiceTokenResponse[], OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<GetServiceTokensRequest, ServiceTokenResponse[]> = {
  method: "POST",
  path: "/api/servicetoken/all",
  server: organizationServerOfApiServer,
  idempotent: true,
  request: GetServiceTokensRequestSchema,
  requestIsBody: true,
  response: /* @__PURE__ */ s.array(ServiceTokenResponseSchema),
};
