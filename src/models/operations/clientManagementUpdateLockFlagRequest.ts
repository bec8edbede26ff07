import { ClientFlagUpdateRequestSchema } from "../clientFlagUpdateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits, or its alias. */
  clientIdentifier: v.string(),
  /** Whether the client is to be locked. Always pass it. */
  clientFlagUpdateRequest: v.optional(ClientFlagUpdateRequestSchema),
});

/**
 * The request of `clientManagementUpdateLockFlag`.
 *
 * @example
 * ```ts
 * const request: ClientManagementUpdateLockFlagRequest = {
 *   clientIdentifier: "26888344961664",
 *   clientFlagUpdateRequest: { clientLocked: true },
 * };
 * ```
 */
export interface ClientManagementUpdateLockFlagRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementUpdateLockFlagRequest}. */
export const ClientManagementUpdateLockFlagRequestSchema: v.GenericSchema<ClientManagementUpdateLockFlagRequest> =
  schema;
