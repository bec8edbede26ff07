import { hashOf } from "./encoding.js";
import type { Signer } from "./signer.js";
import type { Token } from "./token.js";

/** One service: its settings and its tokens. */
export interface Service {
  /** Issuer of ID tokens. */
  readonly issuer: string;
  /** Names of the scopes that the service supports; `undefined` for all. */
  readonly scopes: readonly string[] | undefined;
  /** Seconds. */
  readonly accessTokenDuration: number;
  /** Seconds. */
  readonly refreshTokenDuration: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signer: Signer;
  /** In the order in which they were made, by a key that stays with a token when its value changes. */
  readonly tokens: Map<string, Token>;
}

/** Finds a token by an access token or its hash. */
export async function findByAccessToken(service: Service, identifier: string): Promise<Token | undefined> {
  const hash = await hashOf(identifier);
  return find(service, ({ accessTokenHash }) => accessTokenHash === hash || accessTokenHash === identifier);
}

/** Finds a token by its refresh token or the hash of that. */
export async function findByRefreshToken(service: Service, identifier: string): Promise<Token | undefined> {
  const hash = await hashOf(identifier);
  return find(
    service,
    ({ refreshTokenHash }) => refreshTokenHash === hash || refreshTokenHash === identifier,
  );
}

/** The tokens of a client (by numeric ID in digits or by the name it was created with) and of a user; all where neither is given. */
export function tokensOf(
  service: Service,
  { clientIdentifier, subject }: { clientIdentifier?: string | undefined; subject?: string | undefined },
): Token[] {
  return [...service.tokens.values()].filter(
    (token) =>
      (clientIdentifier === undefined ||
        [`${token.clientId}`, token.clientIdentifier].includes(clientIdentifier)) &&
      (subject === undefined || token.subject === subject),
  );
}

/** Whether the access token has expired. */
export function isExpired(service: Service, { accessTokenExpiresAt }: Token): boolean {
  return accessTokenExpiresAt !== 0 && accessTokenExpiresAt <= service.now();
}

/** Whether a refresh token that has not expired belongs to the token. */
export function isRefreshable(service: Service, { refreshTokenHash, refreshTokenExpiresAt }: Token): boolean {
  return refreshTokenHash !== undefined && refreshTokenExpiresAt > service.now();
}

/** Names among `scopes` that the service does not support. */
export function unsupported(service: Service, scopes: readonly string[] = []): string[] {
  return scopes.filter((name) => service.scopes && !service.scopes.includes(name));
}

function find(service: Service, matches: (token: Token) => boolean): Token | undefined {
  return [...service.tokens.values()].find(matches);
}
