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
    throw notSent(progress.attempt, "BEARER_FUNCTION_FAILED", "the bearer function failed", cause);
  }
  return headerOf(token, progress);
}

function headerOf(token: unknown, { attempt }: Progress): string {
  // Visible ASCII: all characters that RFC 6750 allows in a token, and none that could end a header.
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
  if ((token ?? "") === "") {
    const why = "set bearer in the options of the context, or the environment variable AUTHLETE_BEARER";
    throw notSent(attempt, "BEARER_MISSING", why);
  }
  throw notSent(attempt, "BEARER_INVALID", problemOf(token));
}

/** Why a bearer cannot be sent, without the bearer. */
function problemOf(token: unknown): string {
  if (typeof token !== "string") return `the bearer must be a string, not of type ${typeof token}`;
  return /^bearer /i.test(token)
    ? "the bearer must be the token alone, without the word Bearer"
    : "the bearer contains a character that a token cannot, such as a line break";
}
