import { AuditLogEntrySchema } from "./auditLogEntry.js";
import * as s from "./schemaParts.js";

/**
 * A page of the audit log, newest entry first.
 *
 * @example
 * ```ts
 * declare const page: AuditEntriesGetResponse;
 * for (const { event, user } of page.entries ?? []) console.log(event, user);
 * ```
 */
export interface AuditEntriesGetResponse extends s.InferOutput<typeof AuditEntriesGetResponseSchema> {}

/** Schema of {@link AuditEntriesGetResponse}. */
export const AuditEntriesGetResponseSchema = s.object({
  /** The entries. Entries with the same timestamp are always on the same page, so their number can exceed `limit`. */
  entries: s.optional(s.array(AuditLogEntrySchema)),
  /** The page size that the server used. It differs from the requested `limit` if that is not in the allowed range. */
  limit: s.optional(s.integer),
  /** The `cursor` of the next page. Absent on the last page. */
  nextCursor: s.optional(s.string),
});
