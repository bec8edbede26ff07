import { ClientSchema } from "../client.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** Settings of the new client. What is left out gets a default of Authlete. */
  client: v.optional(ClientSchema),
});

/**
 * The request of `clientCreate`.
 *
 * @example
 * ```ts
 * const request: ClientCreateRequest = {
 *   client: { clientName: "Photo Printer", clientType: "PUBLIC", applicationType: "NATIVE" },
 * };
 * ```
 */
export interface ClientCreateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientCreateRequest}. */
export const ClientCreateRequestSchema: v.GenericSchema<ClientCreateRequest> = schema;
