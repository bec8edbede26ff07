import { PushedAuthorizationRequestSchema } from "../pushedAuthorizationRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The request that came to your endpoint, and what authenticates its client. */
  pushedAuthorizationRequest: PushedAuthorizationRequestSchema,
});

/**
 * The request of `pushedAuthorizationCreate`.
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
export interface PushedAuthorizationCreateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link PushedAuthorizationCreateRequest}. */
export const PushedAuthorizationCreateRequestSchema: v.GenericSchema<PushedAuthorizationCreateRequest> =
  schema;
