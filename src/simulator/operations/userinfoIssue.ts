import type { UserinfoIssueRequest } from "../../models/userinfoIssueRequest.js";
import { parseObject } from "../json.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { findClient } from "../rules/findClient.js";
import { resourceRefusalResponse, unauthorized } from "../rules/resourceRefusal.js";
import { signJwt } from "../rules/signJwt.js";
import { subjectFor } from "../rules/subject.js";
import { findUserinfoToken } from "../rules/userinfoToken.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { clientNameOf, type Token } from "../token.js";

const codes = {
  missing: "A092301",
  unknown: "A092302",
  expired: { only: "A093301", both: "A093302", refreshable: "A093303" },
  noOpenid: "A093304",
  noSubject: "A093305",
};

const success = "User information was obtained successfully.";

/** `/auth/userinfo/issue` */
export async function issueUserinfo({
  service,
  request,
}: Call<UserinfoIssueRequest>): Promise<SimulatorResponse> {
  const { token, refusal } = await findUserinfoToken(service, request.token, codes);
  if (refusal) return resourceRefusalResponse(service, refusal);
  const claims = parseObject(request.claims);
  if (!claims) {
    const text =
      "The value of 'claims' in the /api/auth/userinfo/issue request failed to be parsed as a JSON object.";
    return serverError("A094201", text);
  }
  const client = findClient(service, `${token.clientId}`);
  if (!client) {
    const text =
      "The client application associated with the presented access token does not exist any longer.";
    return resourceRefusalResponse(service, unauthorized("A097301", text));
  }
  if (client.locked) {
    const text = "The client application associated with the presented access token is locked.";
    return resourceRefusalResponse(service, unauthorized("A097303", text));
  }

  const sub = request.sub || (await subjectFor(service, client, token.subject ?? ""));
  const userinfo = { ...claims, sub };
  if (client.userInfoEncryptionAlg)
    return serverError("SIM096102", "The simulator does not encrypt userinfo responses.");
  if (client.userInfoSignAlg) return signed(service, client, token, userinfo);
  return actionResponse("JSON", "A096001", success, { responseContent: JSON.stringify(userinfo) });
}

/** A signed response (OpenID Connect Core, section 5.3.2). */
async function signed(
  service: Service,
  client: StoredClient,
  token: Token,
  userinfo: object,
): Promise<SimulatorResponse> {
  const { userInfoSignAlg = "RS256", clientSecret } = client;
  const payload = { ...userinfo, iss: service.settings.issuer, aud: [clientNameOf(token)] };
  const jwt = await signJwt(service, userInfoSignAlg, clientSecret, {}, payload).catch(() => undefined);
  if (jwt === undefined) return serverError("SIM096101", `There is no key for ${userInfoSignAlg}.`);
  return actionResponse("JWT", "A096001", success, { responseContent: jwt });
}

function serverError(resultCode: string, text: string): SimulatorResponse {
  return actionResponse("INTERNAL_SERVER_ERROR", resultCode, text, {
    responseContent: 'Bearer error="server_error"',
  });
}
