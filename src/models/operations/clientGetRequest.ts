import * as s from "../schemaParts.js";

/**
 * The request of `clientGet`: the client to return.
 *
 * @example
 * ```ts
 * const request: ClientGetRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientGetRequest extends s.InferOutput<typeof ClientGetRequestSchema> {}

/** Schema of {@link ClientGetRequest}. */
export const ClientGetRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Numeric ID of the client. */
  clientId: s.clientId,
});
