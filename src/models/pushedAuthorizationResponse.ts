import { ClientAuthMethodSchema } from "./clientAuthMethod.js";
import { PushedAuthorizationResponseActionSchema } from "./pushedAuthorizationResponseAction.js";
import * as v from "./valibot.js";

const schema = v.object({
  /** Authlete's code for what happened. */
  resultCode: v.optional(v.string()),
  /** What happened, in words. */
  resultMessage: v.optional(v.string()),
  /** What your endpoint has to answer. Look at this first; the request was stored with `CREATED` only. */
  action: v.optional(PushedAuthorizationResponseActionSchema),
  /**
   * The `request_uri` that stands for the request when the client sends the browser to the authorization
   * endpoint.
   */
  requestUri: v.optional(v.string()),
  /** Body for the endpoint's answer to the client: JSON in a string. */
  responseContent: v.optional(v.string()),
  /**
   * How the client has to authenticate (`token_endpoint_auth_method`). Absent where the client was not
   * recognized.
   */
  clientAuthMethod: v.optional(v.open(ClientAuthMethodSchema)),
  /** Value for the `DPoP-Nonce` header of the answer to the client, where a nonce was asked for. */
  dpopNonce: v.optional(v.string()),
});

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
export interface PushedAuthorizationResponse extends v.InferOutput<typeof schema> {}

/** Schema of {@link PushedAuthorizationResponse}. */
export const PushedAuthorizationResponseSchema: v.GenericSchema<PushedAuthorizationResponse> = schema;
