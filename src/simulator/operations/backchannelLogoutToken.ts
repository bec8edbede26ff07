import type { BackchannelLogoutTokenRequest } from "../../models/backchannelLogoutTokenRequest.js";
import { randomToken } from "../encoding.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";

/** The event of OpenID Connect Back-Channel Logout 1.0, section 2.4. */
const logoutEvent = "http://schemas.openid.net/event/backchannel-logout";

/** How long a logout token is valid, in seconds. The specification recommends at most two minutes. */
const duration = 120;

/** `/backchannel/logout/token` */
export async function createLogoutToken({
  service,
  request,
}: Call<BackchannelLogoutTokenRequest>): Promise<SimulatorResponse> {
  const { clientIdentifier, subject, sessionId } = request;
  const callerError = (code: string, text: string) => actionResponse("CALLER_ERROR", code, text);
  if (!subject && !sessionId) return callerError("SIM504201", "Either subject or sessionId is required.");
  const client = service.clients.find("id", `${clientIdentifier}`);
  if (!client) return callerError("SIM504202", `The client '${clientIdentifier}' does not exist.`);
  if (client.backchannelLogoutSessionRequired && !sessionId)
    return callerError("SIM504203", "The client requires the sessionId.");

  const issuedAt = Math.floor(service.now() / 1000);
  const logoutToken = await service.signer.sign(
    client.idTokenSignAlg ?? "RS256",
    { typ: "logout+jwt" },
    {
      iss: service.settings.issuer,
      aud: `${client.clientId}`,
      iat: issuedAt,
      exp: issuedAt + duration,
      jti: randomToken(),
      events: { [logoutEvent]: {} },
      ...(subject && { sub: subject }),
      ...(sessionId && { sid: sessionId }),
    },
  );
  const { backchannelLogoutUri } = client;
  return actionResponse("OK", "A504001", "The logout token was created.", {
    logoutToken,
    backchannelLogoutUri,
  });
}
