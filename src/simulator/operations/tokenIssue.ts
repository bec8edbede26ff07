import type { TokenIssueRequest } from "../../models/tokenIssueRequest.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findClient } from "../rules/findClient.js";
import { prepareToken, storeToken, tokenContent, tokenFields } from "../rules/issueToken.js";
import { refusalResponse, serverError } from "../rules/refusal.js";

/** `/auth/token/issue` */
export async function completeTokenRequest({
  service,
  request,
}: Call<TokenIssueRequest>): Promise<SimulatorResponse> {
  const { ticket, subject } = request;
  const internalError = (code: string, problem: string) =>
    refusalResponse(service, serverError(code, problem));
  if (!ticket) return internalError("A055201", "The ticket is empty.");
  if (!subject) return internalError("SIM055204", "The subject is empty.");
  const stored = service.tokenTickets.find("ticket", ticket);
  if (!stored) return internalError("A055202", "The ticket does not exist.");
  if (stored.expiresAt <= service.now()) return internalError("A055301", "The ticket has expired.");

  const { grantType, ...grant } = stored;
  const client = findClient(service, `${stored.clientId}`);
  const issued = await prepareToken(service, { ...grant, subject }, { ...request, grantType, client });
  // Nothing asynchronous may come after this line, so that of two concurrent requests only one gets a token.
  if (!service.tokenTickets.take("ticket", ticket))
    return internalError("A055202", "The ticket does not exist.");
  storeToken(service, issued, client);
  const text = "The token request (grant_type=password) was processed successfully.";
  return actionResponse("OK", "A054001", text, {
    ...tokenFields(service, issued, client),
    responseContent: tokenContent(service, issued),
  });
}
