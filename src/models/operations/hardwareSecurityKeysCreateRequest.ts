import { HskCreateRequestSchema } from "../hskCreateRequest.js";
import * as s from "../schemaParts.js";

/**
 * The request of `hardwareSecurityKeysCreate`: the kind of key to create.
 *
 * @example
 * ```ts
 * const request: HardwareSecurityKeysCreateRequest = {
 *   hskCreateRequest: { kty: "EC", use: "sig", alg: "ES256" },
 * };
 * ```
 */
export interface HardwareSecurityKeysCreateRequest
  extends s.InferOutput<typeof HardwareSecurityKeysCreateRequestSchema> {}

/** Schema of {@link HardwareSecurityKeysCreateRequest}. */
export const HardwareSecurityKeysCreateRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The kind of key to create. */
  hskCreateRequest: HskCreateRequestSchema,
});
