import * as v from "../valibot.js";

const schema = v.object({});

/**
 * The request of `utilityGetInfo`.
 *
 * @example
 * ```ts
 * const request: UtilityGetInfoRequest = {};
 * ```
 */
export interface UtilityGetInfoRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link UtilityGetInfoRequest}. */
export const UtilityGetInfoRequestSchema: v.GenericSchema<UtilityGetInfoRequest> = schema;
