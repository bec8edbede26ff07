import type { TokenRevokeRequest } from "../../models/tokenRevokeRequest.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import { findByAccessToken, findByRefreshToken, findTokens, type Service } from "../service.js";
import type { Token } from "../token.js";

/** `/auth/token/revoke` */
export async function revokeTokens(
  service: Service,
  request: TokenRevokeRequest,
): Promise<SimulatorResponse> {
  const { accessTokenIdentifier, refreshTokenIdentifier, clientIdentifier, subject } = request;
  let tokens: (Token | undefined)[];
  if (accessTokenIdentifier) tokens = [await findByAccessToken(service, accessTokenIdentifier)];
  else if (refreshTokenIdentifier) tokens = [await findByRefreshToken(service, refreshTokenIdentifier)];
  else if (clientIdentifier || subject) tokens = findTokens(service, request);
  else return errorResponse(400, "SIM312201", "One of the four request parameters is required.");

  // Authlete's response if there is no such token: the code is a number, and the message is empty.
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
