import * as s from "../schemaParts.js";
import { UserinfoRequestSchema } from "../userinfoRequest.js";

/**
 * The request of `userinfoProcess`: the request of a client to the userinfo endpoint.
 *
 * @example
 * ```ts
 * const request: UserinfoProcessRequest = {
 *   userinfoRequest: { token: "kq3Jx0Vt8yWm5ZbR1cUeGf6HsLpD9aNo2iTzQwEvB4M" },
 * };
 * ```
 */
export interface UserinfoProcessRequest extends s.InferOutput<typeof UserinfoProcessRequestSchema> {}

/** Schema of {@link UserinfoProcessRequest}. */
export const UserinfoProcessRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The request that your userinfo endpoint received. */
  userinfoRequest: UserinfoRequestSchema,
});
