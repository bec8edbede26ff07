import { PushedAuthorizationRequestSchema } from "../pushedAuthorizationRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `pushedAuthorizationCreate`: the pushed authorization request of a client.
 *
 * @example
 * ```ts
 * const request: PushedAuthorizationCreateRequest = {
 *   pushedAuthorizationRequest: {
 *     parameters: "response_type=code&client_id=26888344961664&scope=history.read",
 *   },
 * };
 * ```
 */
export interface PushedAuthorizationCreateRequest
  extends s.InferOutput<typeof PushedAuthorizationCreateRequestSchema> {}

/** Schema of {@link PushedAuthorizationCreateRequest}. */
export const PushedAuthorizationCreateRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The request that your endpoint received, and the credentials of the client. */
  pushedAuthorizationRequest: PushedAuthorizationRequestSchema,
});
