import * as s from "./schemaParts.js";

/**
 * The body of `clientManagementUpdateLockFlag`: the new state of the lock.
 *
 * @example
 * ```ts
 * const lock: ClientFlagUpdateRequest = { clientLocked: true };
 * ```
 */
export interface ClientFlagUpdateRequest extends s.InferOutput<typeof ClientFlagUpdateRequestSchema> {}

/** Schema of {@link ClientFlagUpdateRequest}. */
export const ClientFlagUpdateRequestSchema = s.object({
  /** Whether to lock (`true`) or unlock (`false`) the client. */
  clientLocked: s.boolean,
});
