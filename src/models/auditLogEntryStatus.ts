import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** Whether the action of an audit log entry was completed or failed. */
export const AuditLogEntryStatus = {
  /** The action was completed. */
  Completed: "completed",
  /** The action failed. */
  Failed: "failed",
} as const;

/**
 * Whether the action of an audit log entry was completed or failed.
 *
 * @example
 * ```ts
 * const status: AuditLogEntryStatus = AuditLogEntryStatus.Completed;
 * ```
 */
export type AuditLogEntryStatus = Open<(typeof AuditLogEntryStatus)[keyof typeof AuditLogEntryStatus]>;

/** Schema of {@link AuditLogEntryStatus}. */
export const AuditLogEntryStatusSchema: GenericSchema<AuditLogEntryStatus> = /* @__PURE__ */ s.enumeration();
