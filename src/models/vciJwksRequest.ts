import * as v from "./valibot.js";

const schema = v.object({
  /** Whether the JSON in `responseContent` comes indented, for people to read. */
  pretty: v.boolean(),
});

/**
 * What `verifiableCredentialsGetJwks` sends.
 *
 * @example
 * ```ts
 * const request: VciJwksRequest = { pretty: false };
 * ```
 */
export interface VciJwksRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciJwksRequest}. */
export const VciJwksRequestSchema: v.GenericSchema<VciJwksRequest> = schema;
