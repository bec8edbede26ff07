import { UserinfoRequestSchema } from "../userinfoRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The request that came to the userinfo endpoint. */
  userinfoRequest: UserinfoRequestSchema,
});

/**
 * The request of `userinfoProcess`.
 *
 * @example
 * ```ts
 * const request: UserinfoProcessRequest = {
 *   userinfoRequest: { token: "kq3Jx0Vt8yWm5ZbR1cUeGf6HsLpD9aNo2iTzQwEvB4M" },
 * };
 * ```
 */
export interface UserinfoProcessRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link UserinfoProcessRequest}. */
export const UserinfoProcessRequestSchema: v.GenericSchema<UserinfoProcessRequest> = schema;
