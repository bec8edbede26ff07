import type { Service as ServiceSettings } from "../models/service.js";
import { hashToken } from "./encoding.js";
import type { Signer } from "./signer.js";
import { Collection } from "./state/collection.js";
import type {
  AuthorizationCode,
  BackchannelRequest,
  DeviceRequest,
  GrantedScopes,
  PushedRequest,
  StoredClient,
  StoredHsk,
  Ticket,
  TokenTicket,
  UsedOnce,
} from "./state/records.js";
import type { Token } from "./token.js";

/** The issuer of a service that sets none. */
export const defaultIssuer = "https://simulator.example.com";

/** One service: its settings, and all that it stores. */
export interface Service extends Stores {
  readonly id: string;
  /** As `serviceGet` returns them. */
  settings: ServiceSettings;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly signer: Signer;
}

/** Each collection is part of the exported state, under its name. */
export type Stores = ReturnType<typeof createStores>;

type TokenIndex = "tokenId" | "accessToken" | "refreshToken" | "previousRefreshToken" | "client" | "subject";

/** How long after its expiry something is remembered, so that a late request is told that it has expired. */
const remembered = 3_600_000;

export function createStores(now: () => number) {
  const isLongExpired = ({ expiresAt }: { expiresAt: number }) => expiresAt + remembered <= now();
  const isNeverObsolete = () => false;
  const byClient = ({ clientId }: { clientId: number }) => [`${clientId}`];
  return {
    clients: new Collection<StoredClient, "id" | "developer">(
      {
        id: ({ clientId, clientIdAlias }) => [`${clientId}`, clientIdAlias],
        developer: ({ developer }) => [developer],
      },
      isNeverObsolete,
    ),
    tokens: new Collection<Token, TokenIndex>(
      {
        tokenId: ({ tokenId }) => [tokenId],
        accessToken: ({ accessTokenHash }) => [accessTokenHash],
        refreshToken: ({ refreshTokenHash }) => [refreshTokenHash],
        previousRefreshToken: ({ previousRefreshToken }) => [previousRefreshToken?.hash],
        client: ({ clientId, clientIdentifier }) => [`${clientId}`, clientIdentifier],
        subject: ({ subject }) => [subject],
      },
      ({ accessTokenExpiresAt, refreshTokenExpiresAt }) =>
        accessTokenExpiresAt !== 0 &&
        isLongExpired({ expiresAt: Math.max(accessTokenExpiresAt, refreshTokenExpiresAt) }),
    ),
    tickets: new Collection<Ticket, "ticket" | "client">(
      { ticket: ({ ticket }) => [ticket], client: ({ request }) => byClient(request) },
      isLongExpired,
    ),
    codes: new Collection<AuthorizationCode, "code" | "client">(
      { code: ({ code }) => [code], client: byClient },
      isLongExpired,
    ),
    tokenTickets: new Collection<TokenTicket, "ticket" | "client">(
      { ticket: ({ ticket }) => [ticket], client: byClient },
      isLongExpired,
    ),
    pushedRequests: new Collection<PushedRequest, "requestUri" | "client">(
      { requestUri: ({ requestUri }) => [requestUri], client: byClient },
      isLongExpired,
    ),
    deviceRequests: new Collection<DeviceRequest, "deviceCode" | "userCode" | "client">(
      {
        deviceCode: ({ deviceCode }) => [deviceCode],
        userCode: ({ userCode }) => [userCode],
        client: byClient,
      },
      isLongExpired,
    ),
    backchannelRequests: new Collection<BackchannelRequest, "ticket" | "authReqId" | "client">(
      { ticket: ({ ticket }) => [ticket], authReqId: ({ authReqId }) => [authReqId], client: byClient },
      isLongExpired,
    ),
    grantedScopes: new Collection<GrantedScopes, "grant" | "subject" | "client">(
      {
        client: byClient,
        grant: ({ clientId, subject }) => [`${clientId} ${subject}`],
        subject: ({ subject }) => [subject],
      },
      isNeverObsolete,
    ),
    hsks: new Collection<StoredHsk, "handle">({ handle: ({ handle }) => [handle] }, isNeverObsolete),
    usedOnce: new Collection<UsedOnce, "key">({ key: ({ key }) => [key] }, isLongExpired),
  };
}

/** Finds a token by an access token or its hash. */
export async function findByAccessToken(service: Service, identifier: string): Promise<Token | undefined> {
  const hash = await hashToken(identifier);
  return service.tokens.find("accessToken", hash) ?? service.tokens.find("accessToken", identifier);
}

/** Finds a token by its refresh token or the hash of its refresh token. */
export async function findByRefreshToken(service: Service, identifier: string): Promise<Token | undefined> {
  const hash = await hashToken(identifier);
  return service.tokens.find("refreshToken", hash) ?? service.tokens.find("refreshToken", identifier);
}

/**
 * Finds the tokens of a client (its numeric ID in digits, or the name that the token was created with) and of a user.
 * Without both, returns all tokens.
 */
export function findTokens(
  { tokens }: Service,
  {
    clientIdentifier,
    subject,
  }: { clientIdentifier?: string | number | undefined; subject?: string | undefined },
): Token[] {
  if (clientIdentifier === undefined)
    return subject === undefined ? tokens.values() : tokens.all("subject", subject);
  const ofClient = tokens.all("client", `${clientIdentifier}`);
  return ofClient.filter((token) => subject === undefined || token.subject === subject);
}

/** Whether the access token has expired. */
export function isExpired(service: Service, { accessTokenExpiresAt }: Token): boolean {
  return accessTokenExpiresAt !== 0 && accessTokenExpiresAt <= service.now();
}

/** Whether the token has a refresh token that has not expired. */
export function isRefreshable(service: Service, { refreshTokenHash, refreshTokenExpiresAt }: Token): boolean {
  return refreshTokenHash !== undefined && refreshTokenExpiresAt > service.now();
}

/** A duration of the service in seconds, or the default if it is not set. */
export function durationOf({ settings }: Service, name: keyof typeof defaultDurations): number {
  return settings[name] || defaultDurations[name];
}

const defaultDurations = {
  authorizationCodeDuration: 600,
  accessTokenDuration: 3600,
  refreshTokenDuration: 86_400,
  idTokenDuration: 3600,
  authorizationResponseDuration: 600,
  pushedAuthReqDuration: 60,
  deviceFlowCodeDuration: 600,
  backchannelAuthReqIdDuration: 600,
  dpopNonceDuration: 60,
} as const;
