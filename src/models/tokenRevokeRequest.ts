import * as s from "./schemaParts.js";

/**
 * The body of `tokenManagementRevoke`: the tokens to revoke.
 *
 * @example
 * ```ts
 * const request: TokenRevokeRequest = { clientIdentifier: "26888344961664", subject: "john" };
 * ```
 */
export interface TokenRevokeRequest extends s.InferOutput<typeof TokenRevokeRequestSchema> {}

/** Schema of {@link TokenRevokeRequest}. */
export const TokenRevokeRequestSchema = s.object({
  /** An access token or its hash. That token is revoked. */
  accessTokenIdentifier: s.optional(s.string),
  /** A refresh token or its hash. It is revoked together with its access token. */
  refreshTokenIdentifier: s.optional(s.string),
  /**
   * A client, by numeric ID or alias. Its tokens are revoked, at most 20 per call; with `subject`, only those of that
   * user.
   */
  clientIdentifier: s.optional(s.clientId),
  /**
   * A user. The tokens of the user are revoked, at most 20 per call; with `clientIdentifier`, only those of that
   * client.
   */
  subject: s.optional(s.string),
});
