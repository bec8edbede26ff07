import { isObject, parseObject } from "../json.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";

export interface ClaimsRequest {
  id_token?: Record<string, unknown>;
  userinfo?: Record<string, unknown>;
}

const problem = (resultCode: string, text: string) => requestProblem("invalid_request", resultCode, text);

/** Finds what is wrong with the `claims` parameter (OpenID Connect Core, section 5.5). */
export function findProblemOfClaimsParameter(claims: string | undefined): RequestProblem | undefined {
  if (claims === undefined) return undefined;
  const parsed = parseClaims(claims);
  if (!parsed) return problem("A022303", "The value of 'claims' is not a JSON object.");
  const { userinfo = {}, id_token = {} } = parsed;
  if (!isObject(userinfo))
    return problem("A022304", "The value of 'userinfo' in 'claims' is not a JSON object.");
  if (!isObject(id_token))
    return problem("A022305", "The value of 'id_token' in 'claims' is not a JSON object.");
  for (const [name, value] of [...Object.entries(userinfo), ...Object.entries(id_token)]) {
    if (value === null) continue;
    if (!isObject(value))
      return problem("A023301", `The value of '${name}' in 'claims' is not a JSON object.`);
    if (!["boolean", "undefined"].includes(typeof value["essential"]))
      return problem("A023302", `The value of 'essential' of '${name}' in 'claims' is not a boolean value.`);
    if (value["values"] !== undefined && !Array.isArray(value["values"]))
      return problem("A023304", `The value of 'values' of '${name}' in 'claims' is not an array.`);
  }
  return undefined;
}

/** Parses a valid `claims` parameter; returns `undefined` if it is not a JSON object. */
export function parseClaims(claims: string | undefined): ClaimsRequest | undefined {
  return claims ? parseObject(claims) : undefined;
}

/** The values that a claim of the ID token is requested with. */
export function requestedValues(claims: ClaimsRequest | undefined, name: string): string[] {
  const { value, values } = requestedClaim(claims, name);
  return [value ?? [], values ?? []].flat().map(String);
}

/** Whether a claim of the ID token is requested as essential. */
export function isEssential(claims: ClaimsRequest | undefined, name: string): boolean {
  return requestedClaim(claims, name)["essential"] === true;
}

function requestedClaim(claims: ClaimsRequest | undefined, name: string): Record<string, unknown> {
  const claim = claims?.id_token?.[name];
  return isObject(claim) ? claim : {};
}
