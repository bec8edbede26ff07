import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** Handle of the key, as `hardwareSecurityKeysCreate` gave it. */
  handle: v.string(),
});

/**
 * The request of `hardwareSecurityKeysDelete`.
 *
 * @example
 * ```ts
 * const request: HardwareSecurityKeysDeleteRequest = { handle: "Kd8wZ2rT5vYx1uQe7sPo3nLm9bHg4fJc6aVi0tXyUqE" };
 * ```
 */
export interface HardwareSecurityKeysDeleteRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link HardwareSecurityKeysDeleteRequest}. */
export const HardwareSecurityKeysDeleteRequestSchema: v.GenericSchema<HardwareSecurityKeysDeleteRequest> =
  schema;
