import { notSent } from "../errors/failures.js";
import type { Bearer } from "../options.js";
import type { Authorize } from "./authorize.js";
import { fromEnvironment } from "./environment.js";

/** The `Authorization` header of RFC 6750 with a bearer, or with `AUTHLETE_BEARER` if the context has none. */
export function bearerAuthorization(bearer: Bearer | undefined): Authorize {
  return async ({ attempt, deadline }) => {
    let token: unknown;
    try {
      token = bearer ?? fromEnvironment("AUTHLETE_BEARER");
      if (typeof token === "function") token = await deadline.wait(token());
    } catch (cause) {
      throw notSent(attempt, "the bearer function failed", cause);
    }
    // Visible ASCII: all characters that RFC 6750 allows in a token, and none that could end a header.
    if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
    const isMissing = (token ?? "") === "";
    throw notSent(
      attempt,
      isMissing ? "bearer and AUTHLETE_BEARER are not set" : "the bearer contains invalid characters",
    );
  };
}
