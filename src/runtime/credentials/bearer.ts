import { notSent } from "../errors/notSent.js";
import type { ContextOptions } from "../options.js";
import type { Progress } from "../progress.js";
import { own } from "../settings/own.js";
import type { Authorize } from "./authorize.js";
import { fromEnvironment } from "./environment.js";

/** The `Authorization` header of RFC 6750 with the bearer of a context, or with `AUTHLETE_BEARER` if it has none. */
export function bearerAuthorization(options: ContextOptions): Authorize {
  const { bearer, security } = own(options);
  const ofContext = bearer ?? own(security).authlete;
  return (progress) => {
    const given = ofContext ?? fromEnvironment("AUTHLETE_BEARER");
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
