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
 * The request of `clientManagementDeleteGrantedScopes`.
 *
 * @example
 * ```ts
 * const request: ClientManagementDeleteGrantedScopesRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementDeleteGrantedScopesRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementDeleteGrantedScopesRequest}. */
export const ClientManagementDeleteGrantedScopesRequestSchema: v.GenericSchema<ClientManagementDeleteGrantedScopesRequest> =
  schema;
