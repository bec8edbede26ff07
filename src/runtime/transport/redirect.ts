/** Where a response redirects to. */
export interface Redirect {
  readonly origin: string;
  /** The URL to request next; `undefined` if the redirect is not followed. */
  readonly url: string | undefined;
}

/**
 * The redirect of a response (RFC 9110, section 15.4), if it is one. It is followed within the origin, if method and
 * body stay as they are: `fetch` would send the body, with tokens and secrets, to any origin.
 */
export function redirectOf({ status, headers }: Response, method: string, url: string): Redirect | undefined {
  const location = headers.get("location");
  if (!location || !/^30[12378]$/.test(`${status}`) || !URL.canParse(location, url)) return undefined;
  const { origin, href } = new URL(location, url);
  const keepsMethod = method === "GET" || status > 303;
  const isFollowed = keepsMethod && href.startsWith(new URL("/", url).href);
  return { origin, url: isFollowed ? href : undefined };
}
