import type { Service } from "../service.js";
import type { StoredClient } from "../state/records.js";
import { isConfidential } from "./findClient.js";
import { type RequestProblem, requestProblem } from "./requestProblem.js";

type Found =
  | { readonly redirectUri: string; readonly problem?: undefined }
  | { readonly problem: RequestProblem };

const refuse = (resultCode: string, text: string) => ({
  problem: requestProblem("invalid_request", resultCode, text),
});

/** Finds where the response goes: to `redirect_uri`, or to the only one that the client has registered. */
export function findRedirectUri(
  service: Service,
  client: StoredClient,
  given: string | undefined,
  { scopes, isCodeOnly }: { scopes: readonly string[]; isCodeOnly: boolean },
): Found {
  const registered = client.redirectUris ?? [];
  if (!registered.length && !isConfidential(client))
    return refuse("A011310", "The client is public, but it has not registered any redirect URI.");
  if (!registered.length && !isCodeOnly)
    return refuse("A011311", "The response type requires the client to register a redirect URI.");
  if (given === undefined) return findOnlyUri(registered, scopes);

  const problem = findProblemOfUri(given);
  if (problem) return problem;
  const isRegistered = !registered.length || registered.some((one) => isSame(service, one, given));
  if (!isRegistered) return refuse("A011304", `The value of 'redirect_uri' (${given}) is not registered.`);
  return { redirectUri: given };
}

function findOnlyUri(registered: readonly string[], scopes: readonly string[]): Found {
  const [only, ...others] = registered;
  if (scopes.includes("openid"))
    return refuse("A011303", "'redirect_uri' must be explicitly specified when 'scope' contains 'openid'.");
  if (only === undefined)
    return refuse("A011312", "'redirect_uri' must be contained because the client has not registered any.");
  if (others.length)
    return refuse("A011313", "'redirect_uri' must be contained because the client has registered several.");
  return { redirectUri: only };
}

function findProblemOfUri(uri: string) {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(uri))
    return refuse("A011315", "The value of 'redirect_uri' is not absolute.");
  if (!URL.canParse(uri)) return refuse("A011314", "The value of 'redirect_uri' is not well-formed.");
  if (uri.includes("#")) return refuse("A011316", "The value of 'redirect_uri' has a fragment component.");
  return undefined;
}

function isSame({ settings }: Service, registered: string, given: string): boolean {
  if (registered === given) return true;
  return !!settings.loopbackRedirectionUriVariable && withoutPort(registered) === withoutPort(given);
}

/** A redirect URI of a loopback interface without its port (RFC 8252, section 7.3); any other URI unchanged. */
function withoutPort(uri: string): string {
  return uri.replace(/^(https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])):\d+(?=[/?]|$)/, "$1");
}
