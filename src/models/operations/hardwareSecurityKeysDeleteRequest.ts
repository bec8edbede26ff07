import * as s from "../schemaParts.js";

/**
 * The request of `hardwareSecurityKeysDelete`: the key to delete.
 *
 * @example
 * ```ts
 * const request: HardwareSecurityKeysDeleteRequest = { handle: "Kd8wZ2rT5vYx1uQe7sPo3nLm9bHg4fJc6aVi0tXyUqE" };
 * ```
 */
export interface HardwareSecurityKeysDeleteRequest
  extends s.InferOutput<typeof HardwareSecurityKeysDeleteRequestSchema> {}

/** Schema of {@link HardwareSecurityKeysDeleteRequest}. */
export const HardwareSecurityKeysDeleteRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** Handle of the key, as returned by `hardwareSecurityKeysCreate`. */
  handle: s.string,
});
