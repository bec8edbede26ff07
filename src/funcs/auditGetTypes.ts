import type { OperationError } from "../models/errors.js";
import {
  type AuditGetTypesRequest,
  AuditGetTypesRequestSchema,
} from "../models/operations/auditGetTypesRequest.js";
import * as s from "../models/schemaParts.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns the types of events that the audit log can contain, such as `service.create`.
 *
 * The bearer is an organization token with the permission `view_audit_log`, or the access token of a user. The call is
 * sent to `idpURL`.
 *
 * @example
 * ```ts
 * const res = await auditGetTypes(authlete);
 * if (res.ok) console.log(res.value.join());
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request an empty object; can be omitted
 * @param options the {@link RequestOptions} of this call
 * @returns the types of events, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function auditGetTypes(
  authlete: Context,
  request: AuditGetTypesRequest = {},
  options?: RequestOptions,
): Promise<Result<string[], OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<AuditGetTypesRequest, string[]> = {
  method: "GET",
  path: "/api/audit/types",
  server: organizationServer,
  idempotent: true,
  request: AuditGetTypesRequestSchema,
  response: /* @__PURE__ */ s.array(s.string),
};
