import type { TokenManagementDeleteRequest } from "../../models/operations/tokenManagementDeleteRequest.js";
import type { SimulatorResponse } from "../responses.js";
import { findByAccessToken, type Service } from "../service.js";

/** `/auth/token/delete/{accessTokenIdentifier}`. Succeeds even if the token does not exist. */
export async function deleteToken(
  service: Service,
  request: TokenManagementDeleteRequest,
): Promise<SimulatorResponse> {
  const token = await findByAccessToken(service, request.accessTokenIdentifier);
  if (token) service.tokens.delete(token.tokenId);
  return { status: 204 };
}
