import { actionResponse, errorFields, type SimulatorResponse } from "../responses.js";
import type { Service } from "../service.js";

/** Why a request to a protected resource is refused. */
export interface ResourceRefusal {
  readonly action: "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN";
  /** Such as `invalid_token`. */
  readonly error: string;
  readonly resultCode: string;
  readonly text: string;
  /** The scheme of the challenge. Default: `Bearer`. */
  readonly scheme?: "Bearer" | "DPoP";
  /** Other parameters of the challenge, such as `scope`. */
  readonly parameters?: Readonly<Record<string, string>>;
}

export function unauthorized(resultCode: string, text: string): ResourceRefusal {
  return { action: "UNAUTHORIZED", error: "invalid_token", resultCode, text };
}

/** The response to a request that is refused. `responseContent` is the value of `WWW-Authenticate` (RFC 6750, section 3). */
export function resourceRefusalResponse(
  service: Service,
  refusal: ResourceRefusal,
  fields: object = {},
): SimulatorResponse {
  const { action, resultCode, text } = refusal;
  return actionResponse(action, resultCode, text, {
    ...fields,
    responseContent: challenge(service, refusal),
  });
}

function challenge(
  { settings }: Service,
  { scheme = "Bearer", error, resultCode, text, parameters = {} }: ResourceRefusal,
): string {
  const all = { ...errorFields(settings, error, resultCode, text), ...parameters };
  const quoted = Object.entries(all).map(([name, value]) => `${name}="${quotable(value)}"`);
  return `${scheme} ${quoted.join(",")}`;
}

/** The characters that `error_description` may contain (RFC 6750, section 3). */
function quotable(text: string): string {
  return text.replace(/["\\]/g, "'").replace(/[^\x20-\x7e]/g, "?");
}
