import type { AccessToken } from "../models/accessToken.js";
import type { TokenCreateRequest } from "../models/tokenCreateRequest.js";

/** The fields of a create request that the simulator stores, in addition to those of a list entry. */
const storedFields = [
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

type StoredFields = Omit<Pick<TokenCreateRequest, (typeof storedFields)[number]>, "clientIdentifier"> & {
  clientIdentifier?: string | undefined;
};

/** Picks these fields from a request, without any unknown fields of the request. */
export function pickStoredFields(request: TokenCreateRequest): StoredFields {
  const { clientIdentifier } = request;
  return {
    ...Object.fromEntries(storedFields.map((name) => [name, request[name]])),
    clientIdentifier: clientIdentifier === undefined ? undefined : `${clientIdentifier}`,
  };
}

/** An access token as the simulator stores it: like Authlete, with hashes in place of the token values. */
export interface Token extends AccessToken, StoredFields {
  /** What the `claims` parameter of the authorization request says about the userinfo endpoint, as JSON. */
  userInfoClaims?: string | undefined;
  accessTokenHash: string;
  /** Milliseconds since the epoch; 0 for a token that never expires. */
  accessTokenExpiresAt: number;
  refreshTokenExpiresAt: number;
  grantType: string;
  scopes: string[];
  tokenId: string;
  /** Value of `sub` in ID tokens, if it is not the subject. */
  sub?: string | undefined;
  /** Names of the claims that the client requested for ID tokens. */
  requestedIdTokenClaims?: string[] | undefined;
  /** The refresh token that the present one replaced, if the service accepts both for a short time. */
  previousRefreshToken?: PreviousRefreshToken | undefined;
}

export interface PreviousRefreshToken {
  hash: string;
  /** Until when it is accepted. */
  acceptedUntil: number;
  /** The value of the present refresh token, which a request with the previous one returns. */
  replacement: string;
}

/** The number that the identifier of a client consists of; `undefined` if it is an alias. */
export function numericClientId(identifier: string): number | undefined {
  return /^\d{1,15}$/.test(identifier) ? Number(identifier) : undefined;
}

/** The client of a token as it named itself in its request: by its alias or its ID. */
export function clientNameOf({ clientIdAliasUsed, clientIdentifier, clientId }: Token): string {
  return clientIdAliasUsed && clientIdentifier ? clientIdentifier : `${clientId}`;
}

/** `Bearer`, or `DPoP` for a token that is bound to a key. */
export function tokenTypeOf(token: Token): string {
  return token.dpopKeyThumbprint ? "DPoP" : "Bearer";
}
