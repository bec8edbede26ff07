import { CimdOptionsSchema } from "./cimdOptions.js";
import * as s from "./schemaParts.js";

/**
 * What `authorizationProcessRequest` sends: the request that a browser brought to the authorization endpoint.
 *
 * @example
 * ```ts
 * const request: AuthorizationRequest = {
 *   parameters: "response_type=code&client_id=26888344961664&scope=history.read",
 *   context: JSON.stringify({ campaign: "spring" }),
 * };
 * ```
 */
export interface AuthorizationRequest extends s.InferOutput<typeof AuthorizationRequestSchema> {}

/** Schema of {@link AuthorizationRequest}. */
export const AuthorizationRequestSchema = s.object({
  /** The client's parameters, not parsed: the query of a GET without `?`, or the form body of a POST. */
  parameters: s.string,
  /**
   * Text of your own to keep with the ticket. `authorizationManagementGetTicketInfo` reads it later,
   * `authorizationManagementUpdateTicket` replaces it. Authlete stores it encrypted.
   */
  context: s.optional(s.string),
  /**
   * How to treat a client whose ID is the URL of a [Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/). Absent: as the
   * service is set up.
   */
  cimdOptions: s.optional(CimdOptionsSchema),
});
