import type { GenericSchema, Open } from "./schema.js";
import * as s from "./schemaParts.js";

/** How an event of the audit log ended. */
export const AuditLogEntryStatus = {
  /** The action was completed. */
  Completed: "completed",
  /** The action failed. */
  Failed: "failed",
} as const;

/**
 * How an event of the audit log ended.
 *
 * @example
 * ```ts
 * const status: AuditLogEntryStatus = AuditLogEntryStatus.Completed;
 * ```
 */
export type AuditLogEntryStatus = Open<(typeof AuditLogEntryStatus)[keyof typeof AuditLogEntryStatus]>;

/** Schema of {@link AuditLogEntryStatus}. */
export const AuditLogEntryStatusSchema: GenericSchema<AuditLogEntryStatus> = /* @__PURE__ */ s.enumeration();
