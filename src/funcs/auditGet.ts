import {
  type AuditEntriesGetResponse,
  AuditEntriesGetResponseSchema,
} from "../models/auditEntriesGetResponse.js";
import type { OperationError } from "../models/errors.js";
import { type AuditGetRequest, AuditGetRequestSchema } from "../models/operations/auditGetRequest.js";
import { run } from "../runtime/run.js";
import { organizationServer } from "../runtime/settings/organization.js";
import type { Context, Operation, RequestOptions, Result } from "../types.js";

/**
 * Returns a page of the audit log of an organization, newest entry first. `paginate` and `paginateItems` of
 * `authlete-typescript-sdk/paginate` iterate over all pages.
 *
 * The bearer is an organization token, or the access token of a user. The call is sent to `idpURL`.
 *
 * @example
 * ```ts
 * import { paginateItems } from "authlete-typescript-sdk/paginate";
 *
 * for await (const entry of paginateItems(auditGet, authlete, { types: ["service.create"] })) {
 *   if (!entry.ok) throw entry.error;
 *   console.log(entry.value.timestamp, entry.value.user);
 * }
 * ```
 *
 * @param authlete a {@link Context}, such as an `AuthleteCore`
 * @param request the fields of the request
 * @param options the {@link RequestOptions} of this call
 * @returns a page of entries, or an error of {@link OperationError}; the promise never rejects
 * @see https://developers.authlete.com/get-started/authentication
 */
export function auditGet(
  authlete: Context,
  request: AuditGetRequest = {},
  options?: RequestOptions,
): Promise<Result<AuditEntriesGetResponse, OperationError>> {
  return run(authlete, operation, request, options);
}

const operation: Operation<AuditGetRequest, AuditEntriesGetResponse> = {
  method: "GET",
  path: "/api/audit/entries",
  server: organizationServer,
  idempotent: true,
  request: AuditGetRequestSchema,
  response: AuditEntriesGetResponseSchema,
  list: "entries",
  nextCursor: "nextCursor",
};
