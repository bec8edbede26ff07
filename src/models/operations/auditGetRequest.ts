import * as s from "../schemaParts.js";

/**
 * The request of `auditGet`.
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
  /** Only events of these types. */
  types: s.optional(s.array(s.string)),
  /**
   * ID of the organization. An organization token implies its own; a user's token needs it, unless the user is
   * an administrator of Authlete.
   */
  organizationId: s.optional(s.integer),
  /** The most entries of a page, from 1 to 1,000. Default: 100. */
  limit: s.optional(s.integer),
  /** Where the page begins: `nextCursor` of the page before it. Leave the other fields as they were. */
  cursor: s.optional(s.string),
});
