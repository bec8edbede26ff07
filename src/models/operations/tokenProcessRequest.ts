import { TokenRequestSchema } from "../tokenRequest.js";
import * as v from "../valibot.js";

const schema = v.object({
  /** ID of the service. Absent: the context's `serviceId`. */
  serviceId: v.optional(v.string()),
  /** What the client sent to your token endpoint. */
  tokenRequest: TokenRequestSchema,
});

/**
 * The request of `tokenProcess`.
 *
 * @example
 * ```ts
 * const request: TokenProcessRequest = {
 *   tokenRequest: {
 *     parameters: "grant_type=client_credentials&scope=history.read",
 *     clientId: "26888344961664",
 *     clientSecret: "Zq1-yTs0Vb",
 *   },
 * };
 * ```
 */
export interface TokenProcessRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenProcessRequest}. */
export const TokenProcessRequestSchema: v.GenericSchema<TokenProcessRequest> = schema;
