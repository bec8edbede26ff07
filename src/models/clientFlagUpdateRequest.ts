import * as v from "./valibot.js";

const schema = v.object({
  /** Whether the client is locked from now on. */
  clientLocked: v.boolean(),
});

/**
 * What `clientManagementUpdateLockFlag` sends.
 *
 * @example
 * ```ts
 * const lock: ClientFlagUpdateRequest = { clientLocked: true };
 * ```
 */
export interface ClientFlagUpdateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientFlagUpdateRequest}. */
export const ClientFlagUpdateRequestSchema: v.GenericSchema<ClientFlagUpdateRequest> = schema;
