import type { TokenRevokeRequest } from "../../models/tokenRevokeRequest.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findByAccessToken, findByRefreshToken, findTokens } from "../service.js";
import type { Token } from "../token.js";

/** How many tokens of a client or user one call deletes. */
const mostTokens = 20;

/** `/auth/token/revoke` */
export async function revokeTokens({
  service,
  request,
}: Call<TokenRevokeRequest>): Promise<SimulatorResponse> {
  const { accessTokenIdentifier, refreshTokenIdentifier, clientIdentifier, subject } = request;
  let tokens: (Token | undefined)[];
  if (accessTokenIdentifier) tokens = [await findByAccessToken(service, accessTokenIdentifier)];
  else if (refreshTokenIdentifier) tokens = [await findByRefreshToken(service, refreshTokenIdentifier)];
  else if (clientIdentifier || subject) tokens = findTokens(service, request).slice(0, mostTokens);
  else return errorResponse(400, "SIM312201", "One of the four request parameters is required.");

  // Authlete's response if there is no such token: the code is a number, and the message is empty.
  if (tokens[0] === undefined && !clientIdentifier && !subject) {
    return { status: 404, body: { resultCode: 404, resultMessage: "" } };
  }
  for (const token of tokens) if (token) service.tokens.delete(token);
  const count = tokens.length;
  return {
    status: 200,
    body: { resultCode: "A312001", resultMessage: `Revoked ${count} access token(s).`, count },
  };
}
