import { parseObject } from "../json.js";
import { actionResponse, type SimulatorResponse } from "../responses.js";
import { createIdToken } from "../rules/idToken.js";
import {
  type IssuedToken,
  prepareToken,
  storeToken,
  tokenContent,
  tokenFields,
} from "../rules/issueToken.js";
import { checkCodeVerifier } from "../rules/pkce.js";
import { badRequest, type OAuthRefusal } from "../rules/refusal.js";
import { findParameterProblem, type TokenCall } from "../rules/tokenRequest.js";
import type { Service } from "../service.js";
import type { AuthorizationCode } from "../state/records.js";

const parameterCodes = {
  code: { missing: "A050301", empty: "A050302", repeated: "A050303" },
  redirect_uri: { repeated: "A050304" },
  code_verifier: { empty: "A050313", repeated: "A050314" },
};

/** `grant_type=authorization_code` (RFC 6749, section 4.1.3) */
export async function exchangeCode(call: TokenCall): Promise<OAuthRefusal | SimulatorResponse> {
  const { service, form, client, fields } = call;
  const problem = findParameterProblem(form, parameterCodes);
  if (problem) return problem;
  const code = service.codes.find("code", form.parameters["code"] ?? "");
  if (!code) return unknownCode();
  const refusal =
    findCodeProblem(call, code) ?? (await checkCodeVerifier(code.request, form.parameters["code_verifier"]));
  if (refusal) return refusal;

  const issued = await prepareCodeToken(call, code);
  const idToken = code.scopes.includes("openid") ? await idTokenOf(call, code, issued) : undefined;
  // Nothing asynchronous may come after this line, so that of two concurrent requests only one gets a token.
  if (isUsed(service, code)) return revokeTokensOf(service, code);
  service.codes.update(code, { tokenId: issued.token.tokenId });
  storeToken(service, issued, client);
  const text = "The token request (grant_type=authorization_code) was processed successfully.";
  return actionResponse("OK", "A050001", text, {
    ...fields,
    ...tokenFields(service, issued, client),
    idToken,
    responseContent: tokenContent(service, issued, idToken),
  });
}

/** Why a code is refused. A second use by the same client revokes the tokens of the first. */
function findCodeProblem(
  { service, form, client }: TokenCall,
  code: AuthorizationCode,
): OAuthRefusal | undefined {
  const refuse = (resultCode: string, text: string) => badRequest("invalid_grant", resultCode, text);
  const { isRedirectUriRequired, redirectUri } = code.request;
  const given = form.parameters["redirect_uri"];
  if (code.clientId !== client.clientId)
    return refuse("A050307", "The authorization code does not belong to the client.");
  if (isUsed(service, code)) return revokeTokensOf(service, code);
  if (code.expiresAt <= service.now())
    return refuse("A050311", "The authorization code has already expired.");
  if (isRedirectUriRequired && given === undefined)
    return refuse(
      "A050308",
      "The authorization request contained 'redirect_uri', but the token request does not.",
    );
  if (isRedirectUriRequired && given !== redirectUri)
    return refuse("A050309", "The redirect URI is different from that of the authorization request.");
  if (!isRedirectUriRequired && given !== undefined)
    return refuse(
      "A050310",
      "The token request contains 'redirect_uri', but the authorization request did not.",
    );
  return undefined;
}

function isUsed({ codes }: Service, { code, tokenId }: AuthorizationCode): boolean {
  return tokenId !== undefined || !codes.find("code", code);
}

function revokeTokensOf({ tokens }: Service, { tokenId }: AuthorizationCode): OAuthRefusal {
  if (tokenId !== undefined) tokens.take("tokenId", tokenId);
  return unknownCode();
}

/** Authlete does not distinguish a code that was used from one that never existed. */
function unknownCode(): OAuthRefusal {
  return badRequest("invalid_grant", "A050305", "No such authorization code.");
}

function prepareCodeToken({ service, client, request, thumbprint }: TokenCall, code: AuthorizationCode) {
  const requestedIdTokenClaims = Object.keys(code.request.claims?.id_token ?? {});
  return prepareToken(
    service,
    { ...code, dpopKeyThumbprint: thumbprint },
    {
      grantType: "AUTHORIZATION_CODE",
      client,
      properties: request.properties,
      accessToken: request.accessToken,
      accessTokenDuration: request.accessTokenDuration,
      refreshTokenDuration: request.refreshTokenDuration,
      requestedIdTokenClaims,
    },
  );
}

/** A code from the token endpoint needs no `c_hash` and `s_hash`: these protect ID tokens in authorization responses. */
function idTokenOf({ service, client }: TokenCall, code: AuthorizationCode, { accessToken }: IssuedToken) {
  return createIdToken(service, client, {
    subject: code.subject,
    sub: code.sub,
    audience: code.clientIdentifier,
    audienceType: code.idTokenAudType,
    nonce: code.nonce ?? code.request.nonce,
    authTime: code.authTime,
    acr: code.acr,
    claims: parseObject(code.claims),
    accessToken,
  });
}
