import { ClientFlagUpdateRequestSchema } from "../clientFlagUpdateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementUpdateLockFlag`: the client to lock or unlock.
 *
 * @example
 * ```ts
 * const request: ClientManagementUpdateLockFlagRequest = {
 *   clientIdentifier: "26888344961664",
 *   clientFlagUpdateRequest: { clientLocked: true },
 * };
 * ```
 */
export interface ClientManagementUpdateLockFlagRequest
  extends s.InferOutput<typeof ClientManagementUpdateLockFlagRequestSchema> {}

/** Schema of {@link ClientManagementUpdateLockFlagRequest}. */
export const ClientManagementUpdateLockFlagRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID or alias of the client. */
  clientIdentifier: s.clientId,
  /** Whether to lock the client: `true` locks it, `false` unlocks it. */
  clientFlagUpdateRequest: ClientFlagUpdateRequestSchema,
});
