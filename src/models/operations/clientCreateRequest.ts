import { ClientSchema } from "../client.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientCreate`: the settings of the new client.
 *
 * @example
 * ```ts
 * const request: ClientCreateRequest = {
 *   client: { clientName: "Photo Printer", clientType: "PUBLIC", applicationType: "NATIVE" },
 * };
 * ```
 */
export interface ClientCreateRequest extends s.InferOutput<typeof ClientCreateRequestSchema> {}

/** Schema of {@link ClientCreateRequest}. */
export const ClientCreateRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Settings of the new client. Authlete uses its defaults for absent fields. */
  client: s.optional(ClientSchema),
});
