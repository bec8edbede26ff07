import * as s from "./schemaParts.js";

/**
 * What `clientManagementUpdateLockFlag` sends.
 *
 * @example
 * ```ts
 * const lock: ClientFlagUpdateRequest = { clientLocked: true };
 * ```
 */
export interface ClientFlagUpdateRequest extends s.InferOutput<typeof ClientFlagUpdateRequestSchema> {}

/** Schema of {@link ClientFlagUpdateRequest}. */
export const ClientFlagUpdateRequestSchema = s.object({
  /** Whether the client is locked from now on. */
  clientLocked: s.boolean,
});
