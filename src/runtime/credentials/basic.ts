import { notSent } from "../errors/notSent.js";

/** An API key and its secret. */
export interface BasicCredentials {
  /** Their names in an error message. */
  readonly names: string;
  readonly key: string | undefined;
  readonly secret: string | undefined;
}

/** Visible ASCII characters, which all of Authlete's keys and secrets consist of. A colon would end the key. */
const usable = /^[\x21-\x39\x3b-\x7e]+ [\x21-\x7e]+$/;

/**
 * The `Authorization` header of RFC 7617.
 *
 * @throws InvalidRequestError if there is no usable key and secret
 */
export function basicAuthorization(attempt: string, { names, key, secret }: BasicCredentials): string {
  if (usable.test(`${key ?? ""} ${secret ?? ""}`)) return `Basic ${btoa(`${key}:${secret}`)}`;
  if (!key && !secret)
    throw notSent(attempt, "API_KEY_MISSING", `set ${names} in the options of the context`);
  throw notSent(attempt, "API_KEY_INVALID", `${names} are incomplete or contain invalid characters`);
}
