import type { OperationError } from "../models/errors.js";
import {
  type ApiServerListRequest,
  ApiServerListRequestSchema,
} from "../models/operations/apiServerListRequest.js";
import * as s from "../models/schemaParts.js";
import {
  type UpdateApiServerResponse,
  UpdateApiServerResponseSchema,
} from "../models/updateApiServerResponse.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists the API servers that the bearer may use. Their `id` is the `apiServerId` of other operations.
 *
 * The call is sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await apiServerList(authlete);
 * for (const { id, apiServerUrl } of res.value ?? []) console.log(id, apiServerUrl);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request an empty object; can be omitted
 * @param options the {@link RequestOptions} of this call
 * @returns the API servers, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function apiServerList(
  authlete: Context,
  request: ApiServerListRequest = {},
  options?: RequestOptions,
): Promise<Result<UpdateApiServerResponse[], OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ApiServerListRequest, UpdateApiServerResponse[]> = {
  method: "GET",
  path: "/api/apiserver",
  server: organizationServer,
  idempotent: true,
  request: ApiServerListRequestSchema,
  response: /* @__PURE__ */ s.array(UpdateApiServerResponseSchema),
};
