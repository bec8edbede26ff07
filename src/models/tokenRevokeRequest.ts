import * as v from "./valibot.js";

const schema = v.object({
  /** An access token or its hash: that one token is revoked. */
  accessTokenIdentifier: v.optional(v.string()),
  /** A refresh token or its hash: it is revoked, and the access token that belongs to it. */
  refreshTokenIdentifier: v.optional(v.string()),
  /** A client, by numeric ID or alias: all of its tokens are revoked; with `subject`, those of that user. */
  clientIdentifier: v.optional(v.string()),
  /**
   * A user: all tokens behind which the user stands are revoked; with `clientIdentifier`, those of that
   * client.
   */
  subject: v.optional(v.string()),
});

/**
 * What `tokenManagementRevoke` sends: which tokens to revoke.
 *
 * @example
 * ```ts
 * const request: TokenRevokeRequest = { clientIdentifier: "26888344961664", subject: "john" };
 * ```
 */
export interface TokenRevokeRequest extends v.InferOutput<typeof schema> {}

/** Schema of {@link TokenRevokeRequest}. */
export const TokenRevokeRequestSchema: v.GenericSchema<TokenRevokeRequest> = schema;
