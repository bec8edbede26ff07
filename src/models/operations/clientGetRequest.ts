import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
});

/**
 * The request of `clientGet`.
 *
 * @example
 * ```ts
 * const request: ClientGetRequest = { clientId: "26888344961664" };
 * ```
 */
export interface ClientGetRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientGetRequest}. */
export const ClientGetRequestSchema: v.GenericSchema<ClientGetRequest> = schema;
