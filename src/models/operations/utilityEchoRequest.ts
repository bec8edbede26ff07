import type { GenericSchema } from "../schema.js";
import * as s from "../schemaParts.js";

/**
 * The request of `utilityEcho`: query parameters of your choice.
 *
 * @example
 * ```ts
 * const request: UtilityEchoRequest = { greeting: "hello", attempt: 1 };
 * ```
 */
export interface UtilityEchoRequest extends Record<string, unknown> {}

/** Schema of {@link UtilityEchoRequest}. */
export const UtilityEchoRequestSchema: GenericSchema<UtilityEchoRequest> = s.freeForm();
