import type { Property } from "../../models/property.js";
import { hashToken, randomToken } from "../encoding.js";
import { parseObject } from "../json.js";
import { durationOf, type Service } from "../service.js";
import type { Grant, StoredClient } from "../state/records.js";
import { type Token, tokenTypeOf } from "../token.js";

/** What a token is issued for. A token of the client credentials flow has no user. */
export type TokenGrant = Omit<Grant, "subject"> & { subject?: string | undefined };

/** What a token is issued with, in addition to the grant. */
export interface TokenOptions {
  /** Spelled as in `GrantType`: `AUTHORIZATION_CODE`. */
  readonly grantType: string;
  /** Absent if the client is not registered. */
  readonly client?: StoredClient | undefined;
  /** They are added to the properties of the grant, and replace those with the same key. */
  readonly properties?: readonly Property[] | undefined;
  /** Value of the access token, if the caller determines it. */
  readonly accessToken?: string | undefined;
  readonly accessTokenDuration?: number | undefined;
  readonly refreshTokenDuration?: number | undefined;
  /** Names of the claims that the client requested for ID tokens. */
  readonly requestedIdTokenClaims?: readonly string[] | undefined;
}

/** A token with its values, which the service does not store. */
export interface IssuedToken {
  readonly token: Token;
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
}

/** Creates and stores an access token, with a refresh token if service and client allow it. */
export async function issueToken(
  service: Service,
  grant: TokenGrant,
  options: TokenOptions,
): Promise<IssuedToken> {
  const issued = await prepareToken(service, grant, options);
  storeToken(service, issued, options.client);
  return issued;
}

/** Creates a token without storing it. All that is asynchronous happens here. */
export async function prepareToken(
  service: Service,
  grant: TokenGrant,
  options: TokenOptions,
): Promise<IssuedToken> {
  const now = service.now();
  const accessToken = options.accessToken || randomToken();
  const refreshToken = mayRefresh(service, options) ? randomToken() : undefined;
  const { access, refresh } = durationsOf(service, grant, options);
  const refreshTokenExpiresAt = refreshToken ? now + refresh * 1000 : 0;
  const token: Token = {
    ...storedFieldsOf(grant),
    clientIdentifier: identifierOf(grant, options),
    grantType: options.grantType,
    properties: mergeProperties(grant.properties, options.properties),
    accessTokenHash: await hashToken(accessToken),
    accessTokenExpiresAt: accessTokenExpiry(service, access, refreshTokenExpiresAt),
    refreshTokenExpiresAt,
    ...(refreshToken && {
      refreshTokenHash: await hashToken(refreshToken),
      refreshTokenScopes: [...grant.scopes],
    }),
    createdAt: now,
    lastRefreshedAt: 0,
    tokenId: randomToken(),
    ...(options.requestedIdTokenClaims && { requestedIdTokenClaims: [...options.requestedIdTokenClaims] }),
  };
  return { token, accessToken, refreshToken };
}

/** Stores a prepared token. It is synchronous, so that the caller can check in the same step that a code is unused. */
export function storeToken(service: Service, { token }: IssuedToken, client?: StoredClient): void {
  const isSingle = service.settings.singleAccessTokenPerSubject || client?.singleAccessTokenPerSubject;
  const { clientId, subject } = token;
  if (isSingle && subject !== undefined) {
    const ofSubject = service.tokens.all("subject", subject);
    for (const older of ofSubject) if (older.clientId === clientId) service.tokens.delete(older);
  }
  service.tokens.add(token);
}

/** When an access token expires: no later than its refresh token, if the service links them. */
export function accessTokenExpiry(service: Service, duration: number, refreshTokenExpiresAt: number): number {
  const expiresAt = service.now() + duration * 1000;
  const isLinked = service.settings.tokenExpirationLinked && refreshTokenExpiresAt !== 0;
  return isLinked ? Math.min(expiresAt, refreshTokenExpiresAt) : expiresAt;
}

/** Adds properties. One with the same key replaces the present one. */
export function mergeProperties(
  present: readonly Property[] = [],
  added: readonly Property[] = [],
): Property[] | undefined {
  const keys = new Set(added.map(({ key }) => key));
  const merged = [...present.filter(({ key }) => !keys.has(key)), ...added];
  return merged.length ? merged : undefined;
}

/** The lifetimes in seconds: of the call, of the grant, of the client, or of the service. */
export function durationsOf(
  service: Service,
  grant: Pick<TokenGrant, "accessTokenDuration" | "refreshTokenDuration">,
  options: Pick<TokenOptions, "client" | "accessTokenDuration" | "refreshTokenDuration">,
): { access: number; refresh: number } {
  const duration = (name: "accessTokenDuration" | "refreshTokenDuration") =>
    positive(options[name]) ??
    positive(grant[name]) ??
    positive(options.client?.extension?.[name]) ??
    durationOf(service, name);
  return { access: duration("accessTokenDuration"), refresh: duration("refreshTokenDuration") };
}

function positive(duration: number | undefined): number | undefined {
  return duration !== undefined && duration > 0 ? duration : undefined;
}

function mayRefresh({ settings }: Service, { grantType, client }: TokenOptions): boolean {
  if (grantType === "IMPLICIT" || grantType === "CLIENT_CREDENTIALS") return false;
  const isAllowed = (grantTypes: readonly string[] | undefined) =>
    !grantTypes || grantTypes.includes("REFRESH_TOKEN");
  return isAllowed(settings.supportedGrantTypes) && isAllowed(client?.grantTypes);
}

function storedFieldsOf(grant: TokenGrant) {
  const { authorizationDetails, clientId, clientIdentifier } = grant;
  return {
    acr: grant.acr,
    authTime: grant.authTime,
    authorizationDetails: authorizationDetails && { elements: authorizationDetails },
    certificateThumbprint: grant.certificateThumbprint,
    clientId,
    clientIdAliasUsed: clientIdentifier !== `${clientId}`,
    dpopKeyThumbprint: grant.dpopKeyThumbprint,
    resources: grant.resources,
    scopes: [...grant.scopes],
    sessionId: grant.sessionId,
    sub: grant.sub,
    subject: grant.subject,
  };
}

/** The alias of the client, if it used it or is registered with it. */
function identifierOf(
  { clientId, clientIdentifier }: TokenGrant,
  { client }: TokenOptions,
): string | undefined {
  return clientIdentifier === `${clientId}` ? client?.clientIdAlias : clientIdentifier;
}

/** The type of a token in token responses. */
function typeOf({ settings }: Service, token: Token): string {
  return token.dpopKeyThumbprint ? tokenTypeOf(token) : settings.accessTokenType || tokenTypeOf(token);
}

/** The token response for the client (RFC 6749, section 5.1). */
export function tokenContent(service: Service, issued: IssuedToken, idToken?: string): string {
  const { token, accessToken, refreshToken } = issued;
  const visible = (token.properties ?? []).filter(({ hidden }) => !hidden);
  const details = token.authorizationDetails?.elements?.map(detailOf);
  return JSON.stringify({
    ...Object.fromEntries(visible.map(({ key = "", value }) => [key, value])),
    access_token: accessToken,
    refresh_token: refreshToken,
    token_type: typeOf(service, token),
    expires_in: secondsUntil(service, token.accessTokenExpiresAt),
    scope: token.scopes.length ? token.scopes.join(" ") : undefined,
    id_token: idToken,
    authorization_details: details,
  });
}

type Detail = NonNullable<NonNullable<Token["authorizationDetails"]>["elements"]>[number];

/** An element of `authorization_details` as a client sends it (RFC 9396, section 2). */
function detailOf({ dataTypes, otherFields, ...detail }: Detail): object {
  return { ...parseObject(otherFields), ...detail, ...(dataTypes && { datatypes: dataTypes }) };
}

/** The fields of a response that describe an issued token. */
export function tokenFields(service: Service, issued: IssuedToken, client?: StoredClient): object {
  const { token, accessToken, refreshToken } = issued;
  return {
    accessToken,
    accessTokenDuration: secondsUntil(service, token.accessTokenExpiresAt),
    accessTokenExpiresAt: token.accessTokenExpiresAt,
    accessTokenResources: token.resources,
    authorizationDetails: token.authorizationDetails,
    clientAttributes: client?.attributes,
    clientId: token.clientId,
    clientIdAlias: token.clientIdentifier,
    clientIdAliasUsed: token.clientIdAliasUsed ?? false,
    properties: token.properties,
    refreshToken,
    refreshTokenDuration: refreshToken ? secondsUntil(service, token.refreshTokenExpiresAt) : 0,
    refreshTokenExpiresAt: refreshToken ? token.refreshTokenExpiresAt : 0,
    refreshTokenScopes: refreshToken ? token.refreshTokenScopes : undefined,
    scopes: token.scopes,
    serviceAttributes: service.settings.attributes,
    subject: token.subject,
  };
}

/** Seconds until a token expires; 0 if it has. */
export function secondsUntil(service: Service, expiresAt: number): number {
  return Math.max(0, Math.round((expiresAt - service.now()) / 1000));
}
