/** The clusters of Authlete, in the order of `serverIdx`: United States, Japan, Europe, Brazil. */
export const ServerList = [
  "https://us.authlete.com",
  "https://jp.authlete.com",
  "https://eu.authlete.com",
  "https://br.authlete.com",
] as const;

/** Where credentials may be sent: through TLS, or to this machine. */
const secure = /^(https:|http:\/\/(([^/]+\.)?localhost|127[.\d]+|\[::1\])[:/])/;

/** A server URL that was checked. */
export interface CheckedServer {
  /** The part of the URL that paths are appended to; `undefined` if no request may be sent to it. */
  readonly url?: string;
  /** Why no request may be sent to it. */
  readonly problem: string;
}

export function checkServer(serverURL: unknown, allowInsecure: boolean | undefined): CheckedServer {
  const given = (serverURL as URL | undefined)?.href ?? serverURL;
  const isURL = typeof given === "string" && /^https?:\/\//i.test(given) && URL.canParse(given);
  if (!isURL) return { problem: "serverURL must be an https URL, such as https://us.authlete.com" };
  const { href, origin, pathname } = new URL(given);
  // User name and password would appear in messages; a query or a fragment would swallow the path.
  if (/[?#@]/.test(given))
    return { problem: "serverURL must not contain a user name, a query or a fragment" };
  if (/^\/api(\/|$)/.test(pathname)) return { problem: `serverURL must not contain /api; use ${origin}` };
  if (allowInsecure !== true && !secure.test(href))
    return {
      problem: "serverURL must be an https URL; http is for this machine, or needs allowInsecure: true",
    };
  return { url: href.replace(/\/+$/, ""), problem: "" };
}
