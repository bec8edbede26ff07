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
 * The request of `clientManagementGetGrantedScopes`.
 *
 * @example
 * ```ts
 * const request: ClientGrantedScopesGetBySubjectApiRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientGrantedScopesGetBySubjectApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientGrantedScopesGetBySubjectApiRequest}. */
export const ClientGrantedScopesGetBySubjectApiRequestSchema: v.GenericSchema<ClientGrantedScopesGetBySubjectApiRequest> =
  schema;
