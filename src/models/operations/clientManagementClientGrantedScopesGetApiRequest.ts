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
 * The request of `clientManagementClientGrantedScopesGetApi`.
 *
 * @example
 * ```ts
 * const request: ClientManagementClientGrantedScopesGetApiRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientManagementClientGrantedScopesGetApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientManagementClientGrantedScopesGetApiRequest}. */
export const ClientManagementClientGrantedScopesGetApiRequestSchema: v.GenericSchema<ClientManagementClientGrantedScopesGetApiRequest> =
  schema;
