// What a service stores, as JSON. Times are in milliseconds since the epoch.
import type { AuthorizationDetailsElement } from "../../models/authorizationDetailsElement.js";
import type { Client } from "../../models/client.js";
import type { Hsk } from "../../models/hsk.js";
import type { Property } from "../../models/property.js";

/** A client, with the fields that Authlete sets. */
export interface StoredClient extends Client {
  clientId: number;
}

/** A valid authorization request: its parameters (of the query, the pushed request and the request object), and what they mean. */
export interface AuthorizationRequestData {
  parameters: Record<string, string>;
  clientId: number;
  /** The identifier in the request: the number or the alias. */
  clientIdentifier: string;
  redirectUri: string;
  /** Whether the request contained it, so that the token request must contain it, too. */
  isRedirectUriRequired: boolean;
  responseTypes: string[];
  responseMode: "query" | "fragment" | "form_post";
  scopes: string[];
  state?: string | undefined;
  nonce?: string | undefined;
  codeChallenge?: string | undefined;
  codeChallengeMethod?: string | undefined;
  prompts: string[];
  /** In seconds; 0 if neither the request nor the client limits the age of the authentication. */
  maxAge: number;
  acrs: string[];
  isAcrEssential: boolean;
  /** The user that the request requires. */
  subject?: string | undefined;
  resources: string[];
  authorizationDetails?: AuthorizationDetailsElement[] | undefined;
  /** The `claims` parameter. */
  claims?: { id_token?: Record<string, unknown>; userinfo?: Record<string, unknown> } | undefined;
  dpopKeyThumbprint?: string | undefined;
  /** `urn:ietf:params:oauth:request_uri:…` of a pushed request. */
  requestUri?: string | undefined;
}

/** A ticket of an authorization request. */
export interface Ticket {
  ticket: string;
  expiresAt: number;
  request: AuthorizationRequestData;
  info: { context?: string | undefined; claims?: string | undefined };
}

/** What a user decided, as `authorizationIssue` (or a similar operation) passes it. */
export interface Grant {
  clientId: number;
  clientIdentifier: string;
  subject: string;
  scopes: string[];
  authTime?: number | undefined;
  acr?: string | undefined;
  sub?: string | undefined;
  sessionId?: string | undefined;
  resources: string[];
  authorizationDetails?: AuthorizationDetailsElement[] | undefined;
  properties?: Property[] | undefined;
  /** Claims of the ID token, as a JSON object. */
  claims?: string | undefined;
  idTokenAudType?: string | undefined;
  accessTokenDuration?: number | undefined;
  refreshTokenDuration?: number | undefined;
  nonce?: string | undefined;
  dpopKeyThumbprint?: string | undefined;
  certificateThumbprint?: string | undefined;
}

/** An authorization code. It stays when it was used, so that a second use revokes the tokens of the first. */
export interface AuthorizationCode extends Grant {
  code: string;
  expiresAt: number;
  request: AuthorizationRequestData;
  /** The token that was issued for it. */
  tokenId?: string | undefined;
}

/** A ticket of a token request that the server must decide: password, token exchange, JWT bearer. */
export interface TokenTicket {
  ticket: string;
  expiresAt: number;
  grantType: string;
  clientId: number;
  clientIdentifier: string;
  scopes: string[];
  resources: string[];
  dpopKeyThumbprint?: string | undefined;
}

export interface PushedRequest {
  requestUri: string;
  expiresAt: number;
  clientId: number;
  parameters: Record<string, string>;
  resources?: readonly string[] | undefined;
  dpopKeyThumbprint?: string | undefined;
}

type Decision = "PENDING" | "AUTHORIZED" | "ACCESS_DENIED" | "TRANSACTION_FAILED";

export interface DeviceRequest {
  deviceCode: string;
  userCode: string;
  expiresAt: number;
  clientId: number;
  clientIdentifier: string;
  scopes: string[];
  resources: string[];
  acrs: string[];
  parameters: Record<string, string>;
  decision: Decision;
  /** Of a request that was authorized. */
  grant?: Grant | undefined;
  /** When the client asked last. */
  polledAt?: number | undefined;
}

export interface BackchannelRequest {
  ticket: string;
  /** Absent until `cibaIssue` was called. */
  authReqId?: string | undefined;
  expiresAt: number;
  clientId: number;
  clientIdentifier: string;
  scopes: string[];
  acrs: string[];
  deliveryMode: string;
  notificationToken?: string | undefined;
  parameters: Record<string, string>;
  decision: Decision;
  grant?: Grant | undefined;
  polledAt?: number | undefined;
}

/** The scopes that a user has granted to a client. */
export interface GrantedScopes {
  clientId: number;
  subject: string;
  latest: string[];
  merged: string[];
  modifiedAt: number;
}

/** A key in the hardware security module. Its private part is not stored, since nothing uses it. */
export interface StoredHsk extends Hsk {
  handle: string;
}

/** Something that may be used once, such as the `jti` of a DPoP proof. */
export interface UsedOnce {
  key: string;
  expiresAt: number;
}
