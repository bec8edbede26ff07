import { hashToken, randomToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import {
  accessTokenExpiry,
  durationsOf,
  mergeProperties,
  tokenContent,
  tokenFields,
} from "../rules/issueToken.js";
import { badRequest, type OAuthRefusal, refusalResponse } from "../rules/refusal.js";
import { scopeNames } from "../rules/scopes.js";
import { findParameterProblem, type TokenCall } from "../rules/tokenRequest.js";
import type { Service } from "../service.js";
import type { PreviousRefreshToken, Token } from "../token.js";

const parameterCodes = {
  refresh_token: { missing: "A053301", empty: "A053302", repeated: "A053303" },
  scope: { repeated: "A053304" },
};

/** How long a refresh token is accepted after it was replaced, if the service is `refreshTokenIdempotent`. */
const idempotentWindow = 60_000;

/** `grant_type=refresh_token` (RFC 6749, section 6) */
export async function refreshTokens(call: TokenCall): Promise<OAuthRefusal | SimulatorResponse> {
  const { service, form, client, request } = call;
  const problem = findParameterProblem(form, parameterCodes);
  if (problem) return problem;
  const given = form.parameters["refresh_token"] ?? "";
  const givenHash = await hashToken(given);
  const accessToken = request.accessToken || randomToken();
  const accessTokenHash = await hashToken(accessToken);
  const replacement = randomToken();
  const replacementHash = await hashToken(replacement);

  // Nothing asynchronous may come after this line, so that of two concurrent requests only one replaces the token.
  const current = service.tokens.find("refreshToken", givenHash);
  const token = current ?? service.tokens.find("previousRefreshToken", givenHash);
  const previous = current ? undefined : token?.previousRefreshToken;
  if (!token) return unknownRefreshToken();
  const previousRefreshTokenUsed = previous !== undefined;
  if (previous && previous.acceptedUntil <= service.now())
    return refusalResponse(service, unknownRefreshToken(), { ...call.fields, previousRefreshTokenUsed });
  const refusal = findRefreshProblem(call, token);
  if (refusal) return refusal;

  service.tokens.update(token, {
    ...refreshedFields(call, token, previousRefreshTokenUsed),
    accessTokenHash,
  });
  const isReplaced = !previous && !service.settings.refreshTokenKept;
  if (isReplaced) replaceRefreshToken(service, token, replacementHash, { hash: givenHash, replacement });
  const refreshToken = isReplaced ? replacement : (previous?.replacement ?? given);
  const issued = { token, accessToken, refreshToken };
  return refreshResponse(service, token, {
    ...call.fields,
    ...tokenFields(service, issued, client),
    previousRefreshTokenUsed,
    responseContent: tokenContent(service, issued),
  });
}

function unknownRefreshToken(): OAuthRefusal {
  return badRequest("invalid_grant", "A053305", "The refresh token does not exist.");
}

/** Why a refresh token that exists is refused. */
function findRefreshProblem(call: TokenCall, token: Token): OAuthRefusal | undefined {
  const { service, form, client, thumbprint } = call;
  const refuse = (resultCode: string, text: string) => badRequest("invalid_grant", resultCode, text);
  if (token.clientId !== client.clientId)
    return refuse("A053307", "The refresh token does not belong to the client.");
  if (token.refreshTokenExpiresAt <= service.now())
    return refuse("A053308", "The refresh token has already expired.");
  const covered = token.refreshTokenScopes ?? token.scopes;
  const requested = scopeNames(form.parameters["scope"]);
  if (requested.some((name) => !covered.includes(name)))
    return badRequest("invalid_scope", "A053309", "The refresh token does not cover all requested scopes.");
  if (token.dpopKeyThumbprint && token.dpopKeyThumbprint !== thumbprint)
    return refuse("A053311", "The DPoP key is not the key that the refresh token is bound to.");
  return undefined;
}

/** The fields of a token that change with a refresh, other than the values of the tokens. */
function refreshedFields(call: TokenCall, token: Token, isRepeated: boolean): Partial<Token> {
  const { service, form, client, request, thumbprint } = call;
  const { access, refresh } = durationsOf(service, {}, { ...request, client });
  const { refreshTokenKept, refreshTokenDurationKept, refreshTokenDurationReset } = service.settings;
  const isReset = refreshTokenKept ? refreshTokenDurationReset : !refreshTokenDurationKept;
  const refreshTokenExpiresAt =
    isReset && !isRepeated ? service.now() + refresh * 1000 : token.refreshTokenExpiresAt;
  return {
    scopes: scopesAfterRefresh(service, token, form.parameters["scope"]),
    properties: mergeProperties(token.properties, request.properties),
    dpopKeyThumbprint: thumbprint ?? token.dpopKeyThumbprint,
    accessTokenExpiresAt: accessTokenExpiry(service, access, refreshTokenExpiresAt),
    refreshTokenExpiresAt,
    lastRefreshedAt: service.now(),
  };
}

/** The scopes of the new access token. Those of the refresh token stay as they are. */
function scopesAfterRefresh({ settings }: Service, token: Token, scope: string | undefined): string[] {
  const covered = token.refreshTokenScopes ?? token.scopes;
  const scopes = scope === undefined ? [...covered] : scopeNames(scope);
  const isDropped =
    settings.openidDroppedOnRefreshWithoutOfflineAccess && !covered.includes("offline_access");
  return isDropped ? scopes.filter((name) => name !== "openid") : scopes;
}

function replaceRefreshToken(
  { settings, tokens, now }: Service,
  token: Token,
  refreshTokenHash: string,
  previous: Pick<PreviousRefreshToken, "hash" | "replacement">,
): void {
  const acceptedUntil = now() + idempotentWindow;
  const previousRefreshToken = settings.refreshTokenIdempotent ? { ...previous, acceptedUntil } : undefined;
  tokens.update(token, { refreshTokenHash, previousRefreshToken });
}

/** A refresh issues no ID token itself. If the service can reissue ID tokens, the caller decides. */
function refreshResponse({ settings }: Service, token: Token, fields: object): SimulatorResponse {
  const text = "The token request (grant_type=refresh_token) was processed successfully.";
  const isReissuable =
    settings.idTokenReissuable && token.subject !== undefined && token.scopes.includes("openid");
  if (!isReissuable) return actionResponse("OK", "A053001", text, fields);
  const { requestedIdTokenClaims } = token;
  return actionResponse("ID_TOKEN_REISSUABLE", "A053001", text, { ...fields, requestedIdTokenClaims });
}
