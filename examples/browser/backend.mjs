// The page's backend: it keeps the bearer of Authlete, and passes on two operations, narrowed to the user.
//
//   npx esbuild examples/browser/main.ts --bundle --format=esm --outfile=examples/browser/main.js
//   AUTHLETE_BEARER=… AUTHLETE_SERVICE_ID=… AUTHLETE_CLIENT_ID=… node examples/browser/backend.mjs
//
// A proxy, and no bearer for the page: Authlete cannot narrow a bearer to a user, a proxy can.

/** @import { IncomingMessage } from "node:http" */
/** @import { AddressInfo } from "node:net" */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { tokenManagementList } from "authlete-typescript-sdk/funcs/tokenManagementList";

const authlete = new AuthleteCore({
  bearer: process.env["AUTHLETE_BEARER"],
  serviceId: process.env["AUTHLETE_SERVICE_ID"],
  serverURL: process.env["AUTHLETE_SERVER_URL"],
  timeoutMs: 10_000,
});
const clientIdentifier = process.env["AUTHLETE_CLIENT_ID"];
const scopesForUsers = ["history.read", "timeline.read"];

/** Who is logged in. Put your session here: until then everyone is John, and the server on loopback alone. */
const userOf = (/** @type {IncomingMessage} */ _request) => "john";

/** Users by the tokens that their pages hold. @type {Map<string, string>} */
const users = new Map();

/** Makes a token of ours that is good for a minute. Other sites cannot read it, so they cannot forge calls. */
function issue(/** @type {string} */ user) {
  const token = randomBytes(32).toString("base64url");
  users.set(token, user);
  setTimeout(() => users.delete(token), 60_000).unref();
  return token;
}

/** What pages may call. Of what they send, only what is named here goes on. */
const operations = {
  async "POST /authlete/api/mine/auth/token/create"(/** @type {Call} */ { user, request }) {
    const { scopes: asked } = /** @type {{ scopes?: unknown }} */ (await json(request));
    const scopes = scopesForUsers.filter((scope) => Array.isArray(asked) && asked.includes(scope));
    return tokenManagementCreate(authlete, {
      tokenCreateRequest: { grantType: "AUTHORIZATION_CODE", clientIdentifier, subject: user, scopes },
    });
  },
  async "GET /authlete/api/mine/auth/token/get/list"(/** @type {Call} */ { user, query }) {
    const [start, end] = [Number(query.get("start") ?? 0), Number(query.get("end") ?? 20)];
    return tokenManagementList(authlete, { clientIdentifier, subject: user, start, end });
  },
};

/** @typedef {{ user: string, request: IncomingMessage, query: URLSearchParams }} Call */

/** @returns {Promise<[status: number, type: string, body: string]>} */
async function answer(/** @type {IncomingMessage} */ request) {
  const { pathname, searchParams: query } = new URL(`http://localhost${request.url}`);
  const what = `${request.method} ${pathname}`;
  if (what === "GET /") return [200, "text/html", await file("index.html")];
  if (what === "GET /main.js") return [200, "text/javascript", await file("main.js")];
  if (what === "POST /session/authlete-token") return [200, "text/plain", issue(userOf(request))];
  if (!Object.hasOwn(operations, what)) return [404, "text/plain", ""];
  const user = users.get(request.headers.authorization?.replace(/^Bearer /, "") ?? "");
  if (!user) return [401, "text/plain", ""];
  const res = await operations[/** @type {keyof typeof operations} */ (what)]({ user, request, query });
  if (res.ok) return [200, "application/json", JSON.stringify(res.value)];
  console.error(res.error.message); // for the log: it is about our bearer and our service, not about the user
  return [502, "text/plain", ""];
}

const file = (/** @type {string} */ name) => readFile(new URL(name, import.meta.url), "utf8");

const server = createServer(async (request, response) => {
  const [status, type, body] = await answer(request).catch((error) => {
    console.error(error);
    return /** @type {const} */ ([500, "text/plain", ""]);
  });
  response.writeHead(status, {
    "content-type": `${type};charset=utf-8`,
    "cache-control": "no-store",
    "content-security-policy": "default-src 'self'",
  });
  response.end(body);
});

server.listen(Number(process.env["PORT"] ?? 8080), "127.0.0.1", () => {
  const { port } = /** @type {AddressInfo} */ (server.address());
  console.log(`Listening on http://127.0.0.1:${port}`);
});
