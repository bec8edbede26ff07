import { notSent } from "../errors/notSent.js";
import type { Bearer } from "../options.js";
import type { Progress } from "../progress.js";
import type { Authorize } from "./authorize.js";
import { fromEnvironment } from "./environment.js";

/** The `Authorization` header of RFC 6750 with a bearer, or with `AUTHLETE_BEARER` if the context has none. */
export function bearerAuthorization(bearer: Bearer | undefined): Authorize {
  return (progress) => {
    const given = bearer ?? fromEnvironment("AUTHLETE_BEARER");
    return typeof given === "function" ? headerFrom(given, progress) : headerOf(given, progress);
  };
}

async function headerFrom(bearer: () => unknown, progress: Progress): Promise<string> {
  let token: unknown;
  try {
    token = await progress.deadline.wait(bearer());
  } catch (cause) {
    throw notSent(progress.attempt, "the bearer function failed", cause);
  }
  return headerOf(token, progress);
}

function headerOf(token: unknown, { attempt }: Progress): string {
  // Visible ASCII: all characters that RFC 6750 allows in a token, and none that could end a header.
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
  const isMissing = (token ?? "") === "";
  throw notSent(
    attempt,
    isMissing ? "bearer and AUTHLETE_BEARER are not set" : "the bearer contains invalid characters",
  );
}
