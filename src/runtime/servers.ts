/** The clusters of Authlete, in the order of `serverIdx`: United States, Japan, Europe, Brazil. */
export const ServerList = [
  "https://us.authlete.com",
  "https://jp.authlete.com",
  "https://eu.authlete.com",
  "https://br.authlete.com",
] as const;

/**
 * The part of a server URL that paths are appended to.
 *
 * @throws TypeError where it is no URL that requests can be sent to
 */
export function parseServerURL(serverURL: unknown): string {
  // User name and password would travel in messages, query and fragment would swallow the path.
  if (!/^https?:\/\/[^?#@]+$/.test(`${serverURL}`) || !URL.canParse(`${serverURL}`)) {
    throw new TypeError("serverURL must be an http(s) URL without credentials, query and fragment.");
  }
  return `${serverURL}`.replace(/\/+$/, "");
}
