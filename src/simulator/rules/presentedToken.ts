import { hashToken } from "../encoding.js";
import { isExpired, isRefreshable, type Service } from "../service.js";
import type { Token } from "../token.js";
import { type ResourceRefusal, unauthorized } from "./resourceRefusal.js";

/** The result codes that depend on the operation. */
export interface PresentedTokenCodes {
  readonly missing: string;
  readonly unknown: string;
  readonly expired: { readonly refreshable: string; readonly both: string; readonly only: string };
}

export type PresentedToken =
  | { readonly token: Token; readonly refusal?: undefined }
  | { readonly token: Token; readonly refusal: ResourceRefusal }
  | { readonly token?: undefined; readonly refusal: ResourceRefusal };

/** Finds the access token that a client presented. A token that has expired is returned with a refusal. */
export async function findPresentedToken(
  service: Service,
  value: string,
  { missing, unknown, expired }: PresentedTokenCodes,
): Promise<PresentedToken> {
  if (!value) {
    const text = "The request does not contain a valid access token.";
    return { refusal: { action: "BAD_REQUEST", error: "invalid_request", resultCode: missing, text } };
  }
  const token = service.tokens.find("accessToken", await hashToken(value));
  if (!token) return { refusal: unauthorized(unknown, "The access token does not exist.") };
  if (!isExpired(service, token)) return { token };
  if (isRefreshable(service, token)) {
    const text = "The access token has expired, but it can be refreshed with its refresh token.";
    return { token, refusal: unauthorized(expired.refreshable, text) };
  }
  // Authlete deletes an expired token that cannot be refreshed when it is presented for the first time.
  service.tokens.delete(token);
  const refusal = token.refreshTokenHash
    ? unauthorized(expired.both, "Both the access token and the refresh token have expired.")
    : unauthorized(expired.only, "The access token has expired.");
  return { token, refusal };
}

/** Finds the token of which a client presented the access token or the refresh token. */
export async function findEitherToken(
  { tokens }: Service,
  value: string,
): Promise<{ token: Token; type: "access_token" | "refresh_token" } | undefined> {
  const hash = await hashToken(value);
  const ofAccessToken = tokens.find("accessToken", hash);
  if (ofAccessToken) return { token: ofAccessToken, type: "access_token" };
  const ofRefreshToken = tokens.find("refreshToken", hash);
  return ofRefreshToken && { token: ofRefreshToken, type: "refresh_token" };
}
