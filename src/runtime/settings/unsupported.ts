import { ConfigurationError } from "../../models/errors.js";

/** What to use instead of options that `@authlete/typescript-sdk` has. */
const replacements: Readonly<Record<string, string>> = {
  httpClient: "fetch, a function that sends a request",
  debugLogger: 'fetch: debugLogger() of "authlete-typescript-sdk/debugLogger"',
};

/**
 * Throws for an option that a context does not have, instead of ignoring it: a program would lose its proxy or its log.
 *
 * @throws ConfigurationError
 */
export function refuseUnsupported(options: object, further: Readonly<Record<string, string>>): void {
  for (const [name, replacement] of Object.entries({ ...replacements, ...further })) {
    const isGiven = (options as Record<string, unknown>)[name] !== undefined;
    if (!isGiven) continue;
    const message = `This context does not have the option ${name}; use ${replacement}.`;
    throw new ConfigurationError(message, { code: "OPTION_UNSUPPORTED" });
  }
}
