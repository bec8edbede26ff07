import { AuditLogEntryStatusSchema } from "./auditLogEntryStatus.js";
import * as s from "./schemaParts.js";

/**
 * An event of the audit log.
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
  /** How the event ended. */
  status: s.optional(AuditLogEntryStatusSchema),
  /** When the event happened, as an ISO 8601 date and time. Some old entries have no timestamp. */
  timestamp: s.optional(s.string),
  /** The cluster or region. */
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
