import type { TokenRevokeRequest } from "../../models/tokenRevokeRequest.js";
import { type Answer, refusal } from "../answers.js";
import { findByAccessToken, findByRefreshToken, type Service, tokensOf } from "../service.js";
import type { Token } from "../token.js";

/** `/auth/token/revoke` */
export async function revokeTokens(service: Service, request: TokenRevokeRequest): Promise<Answer> {
  const { accessTokenIdentifier, refreshTokenIdentifier, clientIdentifier, subject } = request;
  let tokens: (Token | undefined)[];
  if (accessTokenIdentifier) tokens = [await findByAccessToken(service, accessTokenIdentifier)];
  else if (refreshTokenIdentifier) tokens = [await findByRefreshToken(service, refreshTokenIdentifier)];
  else if (clientIdentifier || subject) tokens = tokensOf(service, request);
  else return refusal(400, "SIM312201", "One of the four request parameters must be given.");

  // The service's own words for "no such token": a number, and no message.
  if (tokens[0] === undefined && !clientIdentifier && !subject) {
    return { status: 404, body: { resultCode: 404, resultMessage: "" } };
  }
  for (const token of tokens) if (token) service.tokens.delete(token.tokenId);
  const count = tokens.length;
  return {
    status: 200,
    body: { resultCode: "A312001", resultMessage: `Revoked ${count} access token(s).`, count },
  };
}
