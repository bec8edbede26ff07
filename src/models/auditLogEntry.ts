import { AuditLogEntryStatusSchema } from "./auditLogEntryStatus.js";
import * as s from "./schemaParts.js";

/**
 * An entry of the audit log: what was done, when and by whom.
 *
 * @example
 * ```ts
 * declare const entry: AuditLogEntry;
 * console.log(entry.timestamp, entry.event, entry.user);
 * ```
 */
export interface AuditLogEntry extends s.InferOutput<typeof AuditLogEntrySchema> {}

/** Schema of {@link AuditLogEntry}. */
export const AuditLogEntrySchema = s.object({
  /** The type of the event, such as `service.create`. `auditGetTypes` returns all types. */
  event: s.optional(s.string),
  /** Whether the action was completed or failed. */
  status: s.optional(AuditLogEntryStatusSchema),
  /**
   * When the event happened, as an ISO 8601 date and time. Absent if the time was not recorded; entries without a
   * timestamp are only on the first page of the log.
   */
  timestamp: s.optional(s.string),
  /** Cluster or region in which the event happened. */
  cluster: s.optional(s.string),
  /** Path of the API that was called. */
  path: s.optional(s.string),
  /** IP address of the caller. */
  remoteAddr: s.optional(s.string),
  /** The `User-Agent` of the caller. */
  userAgent: s.optional(s.string),
  /** The user or token that performed the action. */
  user: s.optional(s.string),
  /** Details of the event. The fields depend on the type of the event. */
  details: s.optional(s.freeForm()),
});
