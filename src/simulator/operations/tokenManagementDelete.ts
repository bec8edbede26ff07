import type { TokenManagementDeleteRequest } from "../../models/operations/tokenManagementDeleteRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findByAccessToken } from "../service.js";

/** `/auth/token/delete/{accessTokenIdentifier}`. Succeeds even if the token does not exist. */
export async function deleteToken({
  service,
  request,
}: Call<TokenManagementDeleteRequest>): Promise<SimulatorResponse> {
  const token = await findByAccessToken(service, request.accessTokenIdentifier);
  if (token) service.tokens.delete(token);
  return { status: 204 };
}
