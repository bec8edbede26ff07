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
 * const request: ClientGrantedScopesGetApiRequest = {
 *   clientId: "26888344961664",
 *   subject: "john",
 * };
 * ```
 */
export interface ClientGrantedScopesGetApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link ClientGrantedScopesGetApiRequest}. */
export const ClientGrantedScopesGetApiRequestSchema: v.GenericSchema<ClientGrantedScopesGetApiRequest> =
  schema;
