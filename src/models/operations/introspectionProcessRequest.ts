import { IntrospectionRequestSchema } from "../introspectionRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `introspectionProcess`: an access token, and the requirements that it must meet.
 *
 * @example
 * ```ts
 * const request: IntrospectionProcessRequest = {
 *   introspectionRequest: {
 *     token: "mTq7Ld0xVb3nYw9KcR5sHf1uZ8eJp2gA",
 *     scopes: ["history.read"],
 *   },
 * };
 * ```
 */
export interface IntrospectionProcessRequest
  extends s.InferOutput<typeof IntrospectionProcessRequestSchema> {}

/** Schema of {@link IntrospectionProcessRequest}. */
export const IntrospectionProcessRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The token, and the requirements that it must meet. */
  introspectionRequest: IntrospectionRequestSchema,
});
