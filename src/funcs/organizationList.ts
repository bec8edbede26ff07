import type { OperationError } from "../models/errors.js";
import {
  type OrganizationListRequest,
  OrganizationListRequestSchema,
} from "../models/operations/organizationListRequest.js";
import { type OrganizationResponse, OrganizationResponseSchema } from "../models/organizationResponse.js";
import * as s from "../models/schemaParts.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Lists all organizations, without their members. Only administrators of Authlete may call it.
 *
 * The call is sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await organizationList(authlete);
 * for (const { id, name } of res.value ?? []) console.log(id, name);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request an empty object; can be omitted
 * @param options the {@link RequestOptions} of this call
 * @returns the organizations, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function organizationList(
  authlete: Context,
  request: OrganizationListRequest = {},
  options?: RequestOptions,
): Promise<Result<OrganizationResponse[], OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<OrganizationListRequest, OrganizationResponse[]> = {
  method: "GET",
  path: "/api/organization",
  server: organizationServer,
  idempotent: true,
  request: OrganizationListRequestSchema,
  response: /* @__PURE__ */ s.array(OrganizationResponseSchema),
};
