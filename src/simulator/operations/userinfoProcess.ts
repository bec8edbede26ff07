import type { UserinfoRequest } from "../../models/userinfoRequest.js";
import { parseObject } from "../json.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import type { Call } from "../route.js";
import { claimsOfScopes } from "../rules/claimsOfScopes.js";
import { checkPossession } from "../rules/possession.js";
import { resourceRefusalResponse } from "../rules/resourceRefusal.js";
import { findUserinfoToken } from "../rules/userinfoToken.js";
import type { Service } from "../service.js";
import type { Token } from "../token.js";

const codes = {
  missing: "A088301",
  unknown: "A088302",
  expired: { only: "A089301", both: "A089302", refreshable: "A089303" },
  noOpenid: "A089304",
  noSubject: "A089305",
};

/** `/auth/userinfo` */
export async function processUserinfo({
  service,
  request,
}: Call<UserinfoRequest>): Promise<SimulatorResponse> {
  const { token, refusal } = await findUserinfoToken(service, request.token, codes);
  if (refusal) return resourceRefusalResponse(service, refusal);
  const htu = request.htu ?? service.settings.userInfoEndpoint;
  const possession = await checkPossession(service, token, { ...request, htu }, "userinfo");
  const fields = { dpopNonce: possession.nonce };
  if (possession.refusal) return resourceRefusalResponse(service, possession.refusal, fields);

  const client = service.clients.find("id", `${token.clientId}`);
  const text = "The access token presented at the userinfo endpoint is valid.";
  return actionResponse("OK", "A091001", text, {
    ...fields,
    claims: requestedClaims(service, token),
    clientAttributes: client?.attributes,
    clientEntityIdUsed: token.clientEntityIdUsed ?? false,
    clientId: token.clientId,
    clientIdAlias: client?.clientIdAlias ?? token.clientIdentifier,
    clientIdAliasUsed: token.clientIdAliasUsed ?? false,
    metadataDocumentUsed: token.metadataDocumentUsed ?? false,
    properties: token.properties,
    scopes: token.scopes,
    serviceAttributes: service.settings.attributes,
    subject: token.subject,
    token: request.token,
    userInfoClaims: token.userInfoClaims,
  });
}

/** Names of the claims that scopes and the `claims` parameter request, as far as the service supports them. */
function requestedClaims({ settings }: Service, { scopes, userInfoClaims }: Token): string[] {
  const ofParameter = Object.keys(parseObject(userInfoClaims) ?? {}).filter(
    (name) => name !== "sub" && name !== "verified_claims",
  );
  const { supportedClaims } = settings;
  const names = new Set([...claimsOfScopes(scopes), ...ofParameter]);
  return [...names].filter((name) => !supportedClaims?.length || supportedClaims.includes(name));
}
