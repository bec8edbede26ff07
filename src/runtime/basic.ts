import type { Context } from "./context.js";
import { notSent } from "./failures.js";

/** An API key and its secret. */
export interface Credentials {
  /** How an error calls them. */
  readonly what: string;
  readonly key: string | undefined;
  readonly secret: string | undefined;
}

/** Makes the `Authorization` header of RFC 7617. */
export function basicAuthorization({ what, key, secret }: Credentials): Context["authorize"] {
  return ({ attempt }) => {
    // Visible ASCII, all that Authlete's keys and secrets are made of; a colon ends the key.
    if (/^[\x21-\x39\x3b-\x7e]+ [\x21-\x7e]+$/.test(`${key ?? ""} ${secret ?? ""}`)) {
      return `Basic ${btoa(`${key}:${secret}`)}`;
    }
    throw notSent(attempt, key || secret ? `${what} have wrong characters` : `it needs ${what}`);
  };
}
