import * as s from "../schemaParts.js";

/**
 * The request of `hardwareSecurityKeysGet`: the key to return.
 *
 * @example
 * ```ts
 * const request: HardwareSecurityKeysGetRequest = { handle: "Kd8wZ2rT5vYx1uQe7sPo3nLm9bHg4fJc6aVi0tXyUqE" };
 * ```
 */
export interface HardwareSecurityKeysGetRequest
  extends s.InferOutput<typeof HardwareSecurityKeysGetRequestSchema> {}

/** Schema of {@link HardwareSecurityKeysGetRequest}. */
export const HardwareSecurityKeysGetRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Handle of the key, as returned by `hardwareSecurityKeysCreate`. */
  handle: s.string,
});
