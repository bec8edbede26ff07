import type { OperationError } from "../models/errors.js";
import {
  type ServiceRemoveIdpRequest,
  ServiceRemoveIdpRequestSchema,
} from "../models/serviceRemoveIdpRequest.js";
import { run } from "../runtime/run.js";
import { organizationServerOfApiServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Deletes a service of an organization, with its clients and tokens. This cannot be undone.
 *
 * The bearer is an organization token, or the access token of a user with the privilege `MODIFY_SERVICE`. The call is
 * sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await serviceRemove(authlete, { organizationId: 143361107080408, serviceId: 715948317 });
 * if (!res.ok) console.error(res.error.message);
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns no value, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/concepts/management-api/service-management
 */
export function serviceRemove(
  authlete: Context,
  request: ServiceRemoveIdpRequest,
  options?: RequestOptions,
): Promise<Result<void, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<ServiceRemoveIdpRequest, void> = {
  method: "POST",
  path: "/api/service/remove",
  server: organizationServerOfApiServer,
  idempotent: true,
  request: ServiceRemoveIdpRequestSchema,
  requestIsBody: true,
};
