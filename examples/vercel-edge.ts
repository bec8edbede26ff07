// A token endpoint (RFC 6749, section 3.2) as a Vercel edge function: `api/token.ts` of a project.
// It takes AUTHLETE_BEARER, AUTHLETE_SERVICE_ID and, for another cluster, AUTHLETE_SERVER_URL of the environment.
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { tokenProcess } from "authlete-typescript-sdk/funcs/tokenProcess";

export const config = { runtime: "edge" };

const authlete = new AuthleteCore({
  bearer: process.env["AUTHLETE_BEARER"],
  serviceId: process.env["AUTHLETE_SERVICE_ID"],
  serverURL: process.env["AUTHLETE_SERVER_URL"],
  timeoutMs: 10_000,
});

export default async function handler(request: Request): Promise<Response> {
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const parameters = await request.text(); // as it came: Authlete decodes it
  const dpop = request.headers.get("dpop") ?? undefined;
  const res = await tokenProcess(authlete, { tokenRequest: { parameters, dpop, ...credentials(request) } });
  if (!res.ok) {
    console.error(res.error.message); // without the bearer and the client's secrets
    return new Response(null, { status: 500 });
  }
  const { action, responseContent = null, dpopNonce } = res.value;
  const headers = new Headers({
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    Pragma: "no-cache",
  });
  if (dpopNonce) headers.set("DPoP-Nonce", dpopNonce);
  switch (action) {
    case "OK":
    case "ID_TOKEN_REISSUABLE": // a refresh without a new ID token; for one call `tokenManagementReissueIdToken`
      return new Response(responseContent, { headers });
    case "BAD_REQUEST":
      return new Response(responseContent, { status: 400, headers });
    case "INVALID_CLIENT":
      if (!request.headers.has("authorization"))
        return new Response(responseContent, { status: 400, headers });
      headers.set("WWW-Authenticate", 'Basic realm="token"');
      return new Response(responseContent, { status: 401, headers });
    case "INTERNAL_SERVER_ERROR":
      return new Response(responseContent, { status: 500, headers });
    default:
      // PASSWORD, TOKEN_EXCHANGE, JWT_BEARER, NATIVE_SSO: not without work that this endpoint does not do. The
      // documentation of `tokenProcess` says which; until then, do not allow these grant types in the service.
      console.error(`The token endpoint cannot do ${action}.`);
      return new Response(null, { status: 500 });
  }
}

/** The client's credentials of the scheme Basic: form-encoded, then joined, then in base64 (section 2.3.1). */
function credentials(request: Request): { clientId?: string; clientSecret?: string } {
  const [, encoded] = /^Basic +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (!encoded) return {};
  try {
    const [clientId = "", ...rest] = atob(encoded).split(":");
    return { clientId: decode(clientId), clientSecret: decode(rest.join(":")) };
  } catch {
    return {}; // not well encoded: Authlete finds no client then, and the answer is INVALID_CLIENT
  }
}

const decode = (text: string) => decodeURIComponent(text.replaceAll("+", " "));
