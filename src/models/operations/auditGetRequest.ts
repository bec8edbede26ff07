import * as s from "../schemaParts.js";

/**
 * The request of `auditGet`: filters for the audit log, and the page.
 *
 * @example
 * ```ts
 * const request: AuditGetRequest = { types: ["service.create"], after: "2026-01-01T00:00:00Z" };
 * ```
 */
export interface AuditGetRequest extends s.InferOutput<typeof AuditGetRequestSchema> {}

/** Schema of {@link AuditGetRequest}. */
export const AuditGetRequestSchema = s.object({
  /** Only entries after this time, an ISO 8601 date and time. */
  after: s.optional(s.string),
  /** Only entries before this time, an ISO 8601 date and time. Ignored if there is a `cursor`. */
  before: s.optional(s.string),
  /** Only events of these types, such as `service.create`. `auditGetTypes` returns all types. */
  types: s.optional(s.array(s.string)),
  /**
   * ID of the organization. With an organization token, it can be omitted and must not differ from the organization of
   * the token. With the token of a user, it is required, unless the user is an administrator of Authlete.
   */
  organizationId: s.optional(s.integer),
  /** Maximum number of entries per page, from 1 to 1,000. Default: 100. */
  limit: s.optional(s.integer),
  /** `nextCursor` of the previous page, to return the page after it. Do not change the other fields. */
  cursor: s.optional(s.string),
});
