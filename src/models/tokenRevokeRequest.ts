import * as s from "./schemaParts.js";

/**
 * What `tokenManagementRevoke` sends: which tokens to revoke.
 *
 * @example
 * ```ts
 * const request: TokenRevokeRequest = { clientIdentifier: "26888344961664", subject: "john" };
 * ```
 */
export interface TokenRevokeRequest extends s.InferOutput<typeof TokenRevokeRequestSchema> {}

/** Schema of {@link TokenRevokeRequest}. */
export const TokenRevokeRequestSchema = s.object({
  /** An access token or its hash: that one token is revoked. */
  accessTokenIdentifier: s.optional(s.string),
  /** A refresh token or its hash: it is revoked, and the access token that belongs to it. */
  refreshTokenIdentifier: s.optional(s.string),
  /** A client, by numeric ID or alias: all of its tokens are revoked; with `subject`, those of that user. */
  clientIdentifier: s.optional(s.clientId),
  /**
   * A user: all tokens behind which the user stands are revoked; with `clientIdentifier`, those of that
   * client.
   */
  subject: s.optional(s.string),
});
