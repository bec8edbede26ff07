import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The client: its numeric ID in digits. */
  clientId: v.string(),
  /** The user: the identifier that your authorization server knows them by. */
  subject: v.string(),
});

/**
 * The request of `clientManagementClientAuthorizationDeleteApi`.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientAuthorizationDeleteApiRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementClientAuthorizationDeleteApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientAuthorizationDeleteApiRequest}. */
export const ClientManagementClientAuthorizationDeleteApiRequestSchema: v.GenericSchema<ClientManagementClientAuthorizationDeleteApiRequest> =
  schema;
