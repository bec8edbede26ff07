import * as v from "./valibot.js";

const schema = v.object({
  /** Whether the JSON in `responseContent` comes indented, for people to read. */
  pretty: v.boolean(),
});

/**
 * What `verifiableCredentialsGetJwtIssuer` sends.
 *
 * @example
 * ```ts
 * const request: VciJwtissuerRequest = { pretty: false };
 * ```
 */
export interface VciJwtissuerRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link VciJwtissuerRequest}. */
export const VciJwtissuerRequestSchema: v.GenericSchema<VciJwtissuerRequest> = schema;
