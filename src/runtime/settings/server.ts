/** The clusters of Authlete, in the order of `serverIdx`: United States, Japan, Europe, Brazil. */
export const ServerList = [
  "https://us.authlete.com",
  "https://jp.authlete.com",
  "https://eu.authlete.com",
  "https://br.authlete.com",
] as const;

/** The message for a server that {@link serverOf} refuses. */
export const invalidServer =
  "serverURL must be an https URL without credentials and query (http for this machine, or with allowInsecure)";

/** Where credentials may be sent: through TLS, or to this machine. */
const secure = /^(https:|http:\/\/(([^/]+\.)?localhost|127[.\d]+|\[::1\])[:/])/;

/** The part of a server URL that paths are appended to; `undefined` if no request may be sent to it. */
export function serverOf(serverURL: unknown, allowInsecure: boolean | undefined): string | undefined {
  const given = (serverURL as URL | undefined)?.href ?? serverURL;
  // User name and password would appear in messages; a query or a fragment would swallow the path.
  const isURL = typeof given === "string" && /^https?:\/\/[^?#@]+$/i.test(given) && URL.canParse(given);
  if (!isURL) return undefined;
  const { href } = new URL(given);
  return allowInsecure === true || secure.test(href) ? href.replace(/\/+$/, "") : undefined;
}
