import type { TokenRequest } from "../../models/tokenRequest.js";
import type { SimulatorResponse } from "../responses.js";
import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { type ParsedParameters, parseParameters } from "./parameters.js";
import { badRequest, type OAuthRefusal } from "./refusal.js";

/** The form of a token request. */
export interface TokenForm extends ParsedParameters {
  /** Whether it contains a parameter, which may be empty. */
  readonly has: (name: string) => boolean;
}

/** A token request whose client is authenticated and whose DPoP proof is valid. */
export interface TokenCall {
  readonly service: Service;
  readonly request: TokenRequest;
  readonly form: TokenForm;
  readonly client: StoredClient;
  /** The client as it named itself: its number or its alias. */
  readonly identifier: string;
  /** Thumbprint of the key of the DPoP proof. */
  readonly thumbprint?: string | undefined;
  /** Fields of each response to the request. */
  readonly fields: object;
}

/** Processes the token requests with one grant type. Returns a refusal, or the response. */
export type GrantHandler = (call: TokenCall) => Promise<OAuthRefusal | SimulatorResponse>;

/** The result codes of a parameter. */
export interface ParameterCodes {
  readonly missing?: string;
  readonly empty?: string;
  readonly repeated: string;
}

export function parseTokenForm(text: string): TokenForm {
  const all = new URLSearchParams(text);
  return { ...parseParameters(text), has: (name) => all.has(name) };
}

/** Checks the parameters of a token request; returns why the first invalid one is refused. */
export function findParameterProblem(
  form: TokenForm,
  parameters: Readonly<Record<string, ParameterCodes>>,
): OAuthRefusal | undefined {
  for (const [name, { missing, empty, repeated }] of Object.entries(parameters)) {
    const refuse = (code: string, text: string) => badRequest("invalid_request", code, text);
    if (form.repeated.includes(name))
      return refuse(repeated, `The token request contains multiple '${name}' parameters.`);
    if (missing && !form.has(name))
      return refuse(missing, `The token request does not contain the '${name}' parameter.`);
    if (empty && form.has(name) && !form.parameters[name])
      return refuse(empty, `The value of '${name}' in the token request is empty.`);
  }
  return undefined;
}
