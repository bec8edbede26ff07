import type { AccessToken } from "../models/accessToken.js";
import type { TokenCreateRequest } from "../models/tokenCreateRequest.js";

/** Facts of a token that stay as they were when it was made. */
type Fixed = Pick<
  TokenCreateRequest,
  | "acr"
  | "authTime"
  | "clientEntityIdUsed"
  | "clientIdAliasUsed"
  | "clientIdentifier"
  | "metadataDocumentUsed"
  | "resources"
  | "sessionId"
>;

/** Facts of a token that an update can change, beside those that a list shows. */
type Changeable = Pick<
  TokenCreateRequest,
  "authorizationDetails" | "certificateThumbprint" | "dpopKeyThumbprint" | "forExternalAttachment"
>;

/** An access token as the simulator keeps it. Of the values themselves only hashes are kept, as Authlete does. */
export interface Token extends AccessToken, Fixed, Changeable {
  accessTokenHash: string;
  /** Milliseconds since the epoch; 0 for a token that never expires. */
  accessTokenExpiresAt: number;
  refreshTokenExpiresAt: number;
  grantType: string;
  scopes: string[];
  tokenId: string;
}

/** `Bearer`, or `DPoP` for a token that is bound to a key. */
export function tokenTypeOf(token: Token): string {
  return token.dpopKeyThumbprint ? "DPoP" : "Bearer";
}
