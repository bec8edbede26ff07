import * as v from "../valibot.js";

const schema = v.object({});

/**
 * The request of `utilityGetInfo`.
 *
 * @example
 * ```ts
 * const request: InfoApiRequest = {};
 * ```
 */
export interface InfoApiRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link InfoApiRequest}. */
export const InfoApiRequestSchema: v.GenericSchema<InfoApiRequest> = schema;
