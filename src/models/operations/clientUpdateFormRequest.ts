import { ClientSchema } from "../client.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** All settings of the client, not only those that change. */
  client: v.optional(ClientSchema),
});

/**
 * The request of `clientUpdateForm`.
 *
 * @example
 * ```ts
 * declare const before: Client;
 * const request: ClientUpdateFormRequest = {
 *   clientId: "26888344961664",
 *   client: { ...before, clientName: "Photo Printer 2" },
 * };
 * ```
 */
export interface ClientUpdateFormRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientUpdateFormRequest}. */
export const ClientUpdateFormRequestSchema: v.GenericSchema<ClientUpdateFormRequest> = schema;
