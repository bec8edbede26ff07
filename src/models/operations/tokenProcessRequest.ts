import * as s from "../schemaParts.js";
import { TokenRequestSchema } from "../tokenRequest.js";

/**
 * The request of `tokenProcess`: the token request of a client.
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
export interface TokenProcessRequest extends s.InferOutput<typeof TokenProcessRequestSchema> {}

/** Schema of {@link TokenProcessRequest}. */
export const TokenProcessRequestSchema = s.object({
  /** ID of the service. Default: `serviceId` of the context. */
  serviceId: s.optional(s.string),
  /** The request that the client sent to your token endpoint. */
  tokenRequest: TokenRequestSchema,
});
