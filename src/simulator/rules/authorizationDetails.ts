import type { AuthorizationDetailsElement } from "../../models/authorizationDetailsElement.js";
import { isObject, parseJson } from "../json.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";

const problem = (code: string, text: string) => requestProblem("invalid_authorization_details", code, text);

/** Finds what is wrong with `authorization_details` (RFC 9396). */
export function findProblemOfDetails(
  { settings }: Service,
  client: StoredClient,
  details: string | undefined,
): RequestProblem | undefined {
  if (details === undefined) return undefined;
  const parsed = parseJson(details);
  if (parsed === undefined) return problem("A249304", "The format of 'authorization_details' is wrong.");
  if (!Array.isArray(parsed)) return problem("A249305", "'authorization_details' must be a JSON array.");
  const supported = settings.supportedAuthorizationDetailsTypes ?? [];
  const allowed = client.authorizationDetailsTypes;
  for (const [index, element] of parsed.entries()) {
    if (!isObject(element))
      return problem("A249306", `The format of the element (index = ${index}) is wrong.`);
    const { type } = element;
    const where = `The 'type' of the element (index = ${index}) in 'authorization_details'`;
    if (typeof type !== "string" || !type) return problem("A249301", `${where} is null or empty.`);
    if (!supported.includes(type)) return problem("A249302", `${where} is not supported.`);
    if (allowed?.length && !allowed.includes(type))
      return problem("A249303", `${where} is not one that the client has declared.`);
  }
  return undefined;
}

/** Parses valid `authorization_details`. */
export function parseAuthorizationDetails(
  details: string | undefined,
): AuthorizationDetailsElement[] | undefined {
  const parsed = parseJson(details ?? "");
  return Array.isArray(parsed) ? parsed.map(elementOf) : undefined;
}

/** Fields that RFC 9396 does not define are in `otherFields`, as JSON. */
function elementOf(element: Record<string, unknown>): AuthorizationDetailsElement {
  const { type, locations, actions, datatypes, identifier, privileges, ...others } = element;
  const fields = { type, locations, actions, dataTypes: datatypes, identifier, privileges };
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const otherFields = Object.keys(others).length ? { otherFields: JSON.stringify(others) } : {};
  return { ...present, ...otherFields } as AuthorizationDetailsElement;
}
