import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
});

/**
 * The request of `clientDelete`.
 *
 * @example
 * ```ts
 * const request: ClientDeleteRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientDeleteRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientDeleteRequest}. */
export const ClientDeleteRequestSchema: v.GenericSchema<ClientDeleteRequest> = schema;
