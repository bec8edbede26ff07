import * as v from "../valibot.js";

/**
 * The request of `utilityEcho`: query parameters of your choice.
 *
 * @example
 * ```ts
 * const request: MiscEchoApiRequest = { greeting: "hello", attempt: 1 };
 * ```
 */
export interface MiscEchoApiRequest extends Record<string, unknown> {}

/** Schema of {@link MiscEchoApiRequest}. */
export const MiscEchoApiRequestSchema: v.GenericSchema<MiscEchoApiRequest> = v.freeForm();
