import * as s from "../schemaParts.js";

/**
 * The request of `clientDelete`: the client to delete.
 *
 * @example
 * ```ts
 * const request: ClientDeleteRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientDeleteRequest extends s.InferOutput<typeof ClientDeleteRequestSchema> {}

/** Schema of {@link ClientDeleteRequest}. */
export const ClientDeleteRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
});
