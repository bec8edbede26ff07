// A protected resource on Cloudflare Workers: it serves those who come with an access token for "history.read".
// Set its bindings with `wrangler secret put AUTHLETE_BEARER` and so on.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { introspectionProcess } from "authlete-typescript-sdk/funcs/introspectionProcess";

interface Env {
  /** A service access token. */
  AUTHLETE_BEARER: string;
  AUTHLETE_SERVICE_ID: string;
  /** The cluster, for example `https://eu.authlete.com`. Default: United States. */
  AUTHLETE_SERVER_URL?: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    // A context holds no connection: to make one for each request costs nothing, and `env` comes with requests.
    const authlete = new AuthleteCore({
      bearer: env.AUTHLETE_BEARER,
      serviceId: env.AUTHLETE_SERVICE_ID,
      serverURL: env.AUTHLETE_SERVER_URL,
      timeoutMs: 5_000,
    });
    const [, token = ""] = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
    const introspectionRequest = { token, scopes: ["history.read"] };
    const res = await introspectionProcess(authlete, { introspectionRequest });
    if (!res.ok) {
      console.error(res.error.message); // without the bearer and the token
      return refusal(500);
    }
    const { action, subject, responseContent } = res.value;
    switch (action) {
      case "OK":
        return Response.json({ user: subject, history: [] }, { headers: { "Cache-Control": "no-store" } });
      case "BAD_REQUEST": // no token
        return refusal(400, responseContent);
      case "UNAUTHORIZED": // a token that does not exist or has expired
        return refusal(401, responseContent);
      case "FORBIDDEN": // a token without the scope
        return refusal(403, responseContent);
      default: // INTERNAL_SERVER_ERROR, and what a newer Authlete may say: never serve
        return refusal(500, responseContent);
    }
  },
};

function refusal(status: number, challenge?: string): Response {
  const headers = new Headers({ "Cache-Control": "no-store", Pragma: "no-cache" });
  if (challenge) headers.set("WWW-Authenticate", challenge);
  return new Response(null, { status, headers });
}
