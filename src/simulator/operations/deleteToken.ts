import type { TokenManagementDeleteRequest } from "../../models/operations/tokenManagementDeleteRequest.js";
import type { Answer } from "../answers.js";
import { findByAccessToken, type Service } from "../service.js";

/** `/auth/token/delete/{accessTokenIdentifier}`. That there is no such token is no error. */
export async function deleteToken(service: Service, request: TokenManagementDeleteRequest): Promise<Answer> {
  const token = await findByAccessToken(service, request.accessTokenIdentifier);
  if (token) service.tokens.delete(token.tokenId);
  return { status: 204 };
}
