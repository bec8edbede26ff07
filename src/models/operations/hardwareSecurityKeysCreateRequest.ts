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
 * const request: HardwareSecurityKeysCreateRequest = {
 *   hskCreateRequest: { kty: "EC", use: "sig", alg: "ES256" },
 * };
 * ```
 */
export interface HardwareSecurityKeysCreateRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link HardwareSecurityKeysCreateRequest}. */
export const HardwareSecurityKeysCreateRequestSchema: v.GenericSchema<HardwareSecurityKeysCreateRequest> =
  schema;
