import * as s from "../schemaParts.js";

/**
 * The request of `auditGetTypes`. It has no fields.
 *
 * @example
 * ```ts
 * const request: AuditGetTypesRequest = {};
 * ```
 */
export interface AuditGetTypesRequest extends s.InferOutput<typeof AuditGetTypesRequestSchema> {}

/** Schema of {@link AuditGetTypesRequest}. */
export const AuditGetTypesRequestSchema = s.object({});
