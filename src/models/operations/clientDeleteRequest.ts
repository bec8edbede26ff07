import * as s from "../schemaParts.js";

/**
 * The request of `clientDelete`.
 *
 * @example
 * ```ts
 * const request: ClientDeleteRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientDeleteRequest extends s.InferOutput<typeof ClientDeleteRequestSchema> {}

/** Schema of {@link ClientDeleteRequest}. */
export const ClientDeleteRequestSchema = s.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: s.optional(s.string),
  /** The client: its numeric ID in digits. */
  clientId: s.clientId,
});
