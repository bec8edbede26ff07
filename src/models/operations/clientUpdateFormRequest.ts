import { ClientSchema } from "../client.js";
import * as s from "../schemaParts.js";

/**
 * The request of `clientUpdateForm`: the client, and all of its settings.
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
export interface ClientUpdateFormRequest extends s.InferOutput<typeof ClientUpdateFormRequestSchema> {}

/** Schema of {@link ClientUpdateFormRequest}. */
export const ClientUpdateFormRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
  /** All settings of the client, not only the changed ones. */
  client: ClientSchema,
});
