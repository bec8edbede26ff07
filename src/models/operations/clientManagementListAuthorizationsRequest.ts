import * as s from "../schemaParts.js";

/**
 * The request of `clientManagementListAuthorizations`: the user whose authorized clients are listed, and the page.
 *
 * @example
 * ```ts
 * const request: ClientManagementListAuthorizationsRequest = { subject: "john", start: 0, end: 20 };
 * ```
 */
export interface ClientManagementListAuthorizationsRequest
  extends s.InferOutput<typeof ClientManagementListAuthorizationsRequestSchema> {}

/** Schema of {@link ClientManagementListAuthorizationsRequest}. */
export const ClientManagementListAuthorizationsRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The user, as your authorization server identifies them. */
  subject: s.string,
  /** Identifier of the developer (the `developer` field of a client) to list clients of. Default: all developers. */
  developer: s.optional(s.string),
  /** Index of the first element of the page, counted from 0. Default: 0. */
  start: s.optional(s.integer),
  /** Index after the last element of the page. Default: 5. */
  end: s.optional(s.integer),
});
