/**
 * Where a redirect leads (RFC 9110, section 15.4): to which origin, and to which URL where it is followed. That is
 * within the origin, and where method and body stay as they are: `fetch` would send the body, with tokens and secrets,
 * to any origin.
 */
export function redirectOf(
  { status, headers }: Response,
  method: string,
  url: string,
): [origin?: string, next?: string] {
  const location = headers.get("location");
  if (!location || !/^30[12378]$/.test(`${status}`) || !URL.canParse(location, url)) return [];
  const { origin, href } = new URL(location, url);
  const isFollowed = (method === "GET" || status > 303) && href.startsWith(new URL("/", url).href);
  return isFollowed ? [origin, href] : [origin];
}
