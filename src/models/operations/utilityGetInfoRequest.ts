import * as s from "../schemaParts.js";

/**
 * The request of `utilityGetInfo`. It has no fields.
 *
 * @example
 * ```ts
 * const request: UtilityGetInfoRequest = {};
 * ```
 */
export interface UtilityGetInfoRequest extends s.InferOutput<typeof UtilityGetInfoRequestSchema> {}

/** Schema of {@link UtilityGetInfoRequest}. */
export const UtilityGetInfoRequestSchema = s.object({});
