import { CimdOptionsSchema } from "./cimdOptions.js";
import * as s from "./schemaParts.js";

/**
 * The body of `authorizationProcessRequest`: the parameters that the authorization endpoint received.
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
  /**
   * The unparsed parameters of the client: the query of a GET request without `?`, or the form body of a POST request.
   */
  parameters: s.string,
  /**
   * Any text to store with the ticket. `authorizationManagementGetTicketInfo` reads it later, and
   * `authorizationManagementUpdateTicket` replaces it. Authlete stores it encrypted.
   */
  context: s.optional(s.string),
  /**
   * How to treat a client whose ID is the URL of a [Client ID Metadata
   * Document](https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/). Default: the settings of
   * the service.
   */
  cimdOptions: s.optional(CimdOptionsSchema),
});
