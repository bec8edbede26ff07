import { hashToken } from "./encoding.js";
import type { Signer } from "./signer.js";
import type { Token } from "./token.js";

/** One service: its settings and its tokens. */
export interface Service {
  /** Issuer of ID tokens. */
  readonly issuer: string;
  /** Names of the scopes that the service supports; `undefined` means all. */
  readonly scopes: readonly string[] | undefined;
  /** In seconds. */
  readonly accessTokenDuration: number;
  /** In seconds. */
  readonly refreshTokenDuration: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signer: Signer;
  /** In order of creation, by token ID, which stays the same if the value of a token changes. */
  readonly tokens: Map<string, Token>;
}

/** Finds a token by an access token or its hash. */
export async function findByAccessToken(service: Service, identifier: string): Promise<Token | undefined> {
  const hash = await hashToken(identifier);
  return find(service, ({ accessTokenHash }) => accessTokenHash === hash || accessTokenHash === identifier);
}

/** Finds a token by its refresh token or the hash of its refresh token. */
export async function findByRefreshToken(service: Service, identifier: string): Promise<Token | undefined> {
  const hash = await hashToken(identifier);
  return find(
    service,
    ({ refreshTokenHash }) => refreshTokenHash === hash || refreshTokenHash === identifier,
  );
}

/**
 * Finds the tokens of a client (its numeric ID in digits, or the name that the token was created with) and of a user.
 * Without both, returns all tokens.
 */
export function findTokens(
  service: Service,
  {
    clientIdentifier,
    subject,
  }: { clientIdentifier?: string | number | undefined; subject?: string | undefined },
): Token[] {
  return [...service.tokens.values()].filter(
    (token) =>
      (clientIdentifier === undefined ||
        [`${token.clientId}`, token.clientIdentifier].includes(`${clientIdentifier}`)) &&
      (subject === undefined || token.subject === subject),
  );
}

/** Whether the access token has expired. */
export function isExpired(service: Service, { accessTokenExpiresAt }: Token): boolean {
  return accessTokenExpiresAt !== 0 && accessTokenExpiresAt <= service.now();
}

/** Whether the token has a refresh token that has not expired. */
export function isRefreshable(service: Service, { refreshTokenHash, refreshTokenExpiresAt }: Token): boolean {
  return refreshTokenHash !== undefined && refreshTokenExpiresAt > service.now();
}

/** The scopes that the service does not support. */
export function unsupportedScopes(service: Service, scopes: readonly string[] = []): string[] {
  return scopes.filter((name) => service.scopes && !service.scopes.includes(name));
}

function find(service: Service, matches: (token: Token) => boolean): Token | undefined {
  return [...service.tokens.values()].find(matches);
}
