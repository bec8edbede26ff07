import type { Scope } from "../../models/scope.js";
import type { Service as ServiceSettings } from "../../models/service.js";
import { own } from "../../runtime/settings/own.js";
import { errorResponse, type SimulatorResponse } from "../responses.js";
import { defaultIssuer } from "../service.js";

/** The fields that a request cannot set. */
const setByAuthlete = [
  "number",
  "apiKey",
  "apiSecret",
  "serviceOwnerNumber",
  "createdAt",
  "modifiedAt",
] as const;

type SetByAuthlete = Pick<ServiceSettings, (typeof setByAuthlete)[number]>;

/** Completes the settings of a request with defaults and the fields that Authlete sets. */
export function completeService(given: ServiceSettings, set: SetByAuthlete): ServiceSettings {
  const fields: ServiceSettings = { issuer: defaultIssuer, ...own(given) };
  for (const name of setByAuthlete) delete fields[name];
  return own({ ...fields, ...set });
}

/** The fields of the settings that an update does not change. */
export function unchangedSettings(settings: ServiceSettings): SetByAuthlete {
  const present = setByAuthlete.filter((name) => settings[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, settings[name]]));
}

/**
 * Returns the response to a request with invalid settings.
 *
 * @param path the path of the operation, for the message
 */
export function refuseSettings(
  path: string,
  { supportedScopes = [] }: ServiceSettings,
): SimulatorResponse | undefined {
  const names = supportedScopes.map(({ name }: Scope) => name);
  for (const [index, name] of names.entries()) {
    const scope = `${path}, The scope name of the element at the index '${index}' of 'supportedScopes'`;
    if (!name) return errorResponse(400, "A039204", `${scope} is not specified.`);
    if (names.indexOf(name) !== index) return errorResponse(400, "A039203", `${scope} is a duplicate.`);
  }
  return undefined;
}
