import { HskCreateRequestSchema } from "../hskCreateRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** The kind of key that is wanted. */
  hskCreateRequest: HskCreateRequestSchema,
});

/**
 * The request of `hardwareSecurityKeysCreate`.
 *
 * @example
 * ```ts
 * const request: HskCreateApiRequest = {
 *   hskCreateRequest: { kty: "EC", use: "sig", alg: "ES256" },
 * };
 * ```
 */
export interface HskCreateApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link HskCreateApiRequest}. */
export const HskCreateApiRequestSchema: v.GenericSchema<HskCreateApiRequest> = schema;
