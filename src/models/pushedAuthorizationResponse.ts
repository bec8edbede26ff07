import { ClientAuthMethodSchema } from "./clientAuthMethod.js";
import { PushedAuthorizationResponseActionSchema } from "./pushedAuthorizationResponseAction.js";
import * as s from "./schemaParts.js";

/**
 * What `pushedAuthorizationCreate` gives back.
 *
 * @example
 * ```ts
 * const answer: PushedAuthorizationResponse = {
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
  /** What your endpoint has to answer. Look at this first; the request was stored with `CREATED` only. */
  action: s.optional(PushedAuthorizationResponseActionSchema),
  /**
   * The `request_uri` that stands for the request when the client sends the browser to the authorization
   * endpoint.
   */
  requestUri: s.optional(s.string),
  /** Body for the endpoint's answer to the client: JSON in a string. */
  responseContent: s.optional(s.string),
  /**
   * How the client has to authenticate (`token_endpoint_auth_method`). Absent where the client was not
   * recognized.
   */
  clientAuthMethod: s.optional(s.open(ClientAuthMethodSchema)),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: s.optional(s.string),
  /**
   * If present, add it to your response in the header `OAuth-Client-Attestation-Challenge`, [OAuth 2.0
   * Attestation-Based Client Authentication](https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-
   * based-client-auth/). Authlete 3.0.28 or later.
   */
  attestationChallenge: s.optional(s.string),
});
