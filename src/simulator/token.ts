import type { AccessToken } from "../models/accessToken.js";
import type { TokenCreateRequest } from "../models/tokenCreateRequest.js";

/** Facts of a token that come with the request for it, beside those that a list shows. */
const facts = [
  "acr",
  "authorizationDetails",
  "authTime",
  "certificateThumbprint",
  "clientEntityIdUsed",
  "clientIdAliasUsed",
  "clientIdentifier",
  "dpopKeyThumbprint",
  "forExternalAttachment",
  "metadataDocumentUsed",
  "properties",
  "resources",
  "sessionId",
  "subject",
] as const;

type Facts = Pick<TokenCreateRequest, (typeof facts)[number]>;

/** The facts in a request. Members that no model knows are none. */
export function factsOf(request: Facts): Facts {
  return Object.fromEntries(facts.map((name) => [name, request[name]]));
}

/** An access token as the simulator keeps it. Of the values themselves only hashes are kept, as Authlete does. */
export interface Token extends AccessToken, Facts {
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
