import { actionResponse, type SimulatorResponse } from "../responses.js";
import { readJwt } from "../rules/readJwt.js";
import { badRequest, type OAuthRefusal } from "../rules/refusal.js";
import { requestedScopes } from "../rules/scopes.js";
import { findParameterProblem, type TokenCall } from "../rules/tokenRequest.js";
import type { Service } from "../service.js";

const parameterCodes = {
  assertion: { missing: "SIM314301", empty: "SIM314302", repeated: "SIM314303" },
  scope: { repeated: "SIM314304" },
};

/** `grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer` (RFC 7523). The server verifies the signature. */
export async function askForAssertionCheck(call: TokenCall): Promise<OAuthRefusal | SimulatorResponse> {
  const { service, client, form } = call;
  const problem = findParameterProblem(form, parameterCodes);
  if (problem) return problem;
  const assertion = form.parameters["assertion"] ?? "";
  const refusal = findAssertionProblem(service, assertion);
  if (refusal) return refusal;
  return actionResponse("JWT_BEARER", "SIM314001", "The assertion was checked, but not its signature.", {
    ...call.fields,
    assertion,
    scopes: requestedScopes(service, client, form.parameters["scope"]),
    resources: form.resources,
  });
}

/** Checks the claims of an assertion (RFC 7523, section 3). Those of an encrypted assertion cannot be read. */
function findAssertionProblem({ settings, now }: Service, assertion: string): OAuthRefusal | undefined {
  const refuse = (resultCode: string, text: string) => badRequest("invalid_grant", resultCode, text);
  if (assertion.split(".").length === 5)
    return settings.jwtGrantEncryptedJwtRejected
      ? refuse("SIM314306", "The assertion must not be encrypted.")
      : undefined;
  const jwt = readJwt(assertion);
  if (!jwt) return refuse("SIM314305", "The assertion is not a JWT.");
  const { header, claims } = jwt;
  if (header.alg === "none" && settings.jwtGrantUnsignedJwtRejected)
    return refuse("SIM314307", "The assertion must be signed.");
  if (header.alg === "none") return undefined;
  const { iss, sub, aud, exp, nbf, iat } = claims;
  const seconds = now() / 1000;
  const skew = settings.allowableClockSkew ?? 0;
  if (!iss || !sub) return refuse("SIM314308", "The assertion lacks 'iss' or 'sub'.");
  const audiences = [aud].flat();
  if (![settings.issuer, settings.tokenEndpoint].some((uri) => uri && audiences.includes(uri)))
    return refuse("SIM314309", "The 'aud' of the assertion must be the issuer or the token endpoint.");
  if (exp === undefined || exp <= seconds - skew) return refuse("SIM314310", "The assertion has expired.");
  if (Math.max(nbf ?? 0, iat ?? 0) > seconds + skew)
    return refuse("SIM314311", "The assertion is not valid yet.");
  return undefined;
}
