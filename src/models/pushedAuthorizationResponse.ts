import { ClientAuthMethodSchema } from "./clientAuthMethod.js";
import { PushedAuthorizationResponseActionSchema } from "./pushedAuthorizationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * The response of `pushedAuthorizationCreate`: the response that your endpoint must return, and the new request URI.
 *
 * @example
 * ```ts
 * const response: PushedAuthorizationResponse = {
 *   action: "CREATED",
 *   requestUri: "urn:ietf:params:oauth:request_uri:Jk2_v7Qm9xWcR4nTzLs0pA",
 *   responseContent:
 *     '{"expires_in":60,"request_uri":"urn:ietf:params:oauth:request_uri:Jk2_v7Qm9xWcR4nTzLs0pA"}',
 * };
 * ```
 */
export interface PushedAuthorizationResponse
  extends s.InferOutput<typeof PushedAuthorizationResponseSchema> {}

/** Schema of {@link PushedAuthorizationResponse}. */
export const PushedAuthorizationResponseSchema = s.object({
  /** Code of the result, such as `A001202`. */
  resultCode: s.optional(s.string),
  /** Description of the result. */
  resultMessage: s.optional(s.string),
  /** The next step of your endpoint. The request was stored only with `CREATED`. */
  action: s.optional(PushedAuthorizationResponseActionSchema),
  /**
   * The `request_uri` that represents the request when the client redirects the browser to the authorization endpoint.
   */
  requestUri: s.optional(s.string),
  /** Body of the endpoint's response to the client: JSON in a string. */
  responseContent: s.optional(s.string),
  /**
   * Client authentication method that the client must use (`token_endpoint_auth_method`). Absent if the client was not
   * identified.
   */
  clientAuthMethod: s.optional(s.open(ClientAuthMethodSchema)),
  /** Value of the `DPoP-Nonce` header of the response to the client, if a nonce is required. */
  dpopNonce: s.optional(s.string),
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client
   * Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/). Requires
   * Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
