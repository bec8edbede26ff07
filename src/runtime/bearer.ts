import type { Context } from "./context.js";
import { fromEnvironment } from "./environment.js";
import { notSent } from "./failures.js";

/** A service access token or organization token, or a function that is asked for it before each request. */
export type Bearer = string | (() => string | Promise<string>);

/** Makes the `Authorization` header of RFC 6750 from a bearer, or from `AUTHLETE_BEARER` where there is none. */
export function bearerAuthorization(bearer: Bearer | undefined): Context["authorize"] {
  return async ({ attempt, signal, wait }) => {
    let token: unknown;
    try {
      token = bearer ?? fromEnvironment("AUTHLETE_BEARER");
      if (typeof token === "function") token = await wait(Promise.resolve(token()));
    } catch (cause) {
      throw signal.aborted ? signal.reason : notSent(attempt, "the bearer function failed", cause);
    }
    // Visible ASCII: all that RFC 6750 allows in a token, and nothing that could end a header.
    if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
    throw notSent(
      attempt,
      (token ?? "") === "" ? "no bearer in context or AUTHLETE_BEARER" : "the bearer has wrong characters",
    );
  };
}
