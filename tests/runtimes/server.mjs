import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { AuthleteCore } from "authlete-typescript-sdk/core";
import { tokenManagementCreate } from "authlete-typescript-sdk/funcs/tokenManagementCreate";
import { createSimulator } from "authlete-typescript-sdk/simulator";
import { serve } from "../../demo/serve.mjs";

/** Starts the servers that the suite calls. Browsers may call them too. */
export async function startServers() {
  const simulator = createSimulator({ bearer: "a-bearer" });
  const listServiceId = "1000-tokens";
  await createTokens(simulator.fetch, listServiceId);
  const good = await serve((request) => crossOrigin(request, simulator.fetch));
  const trouble = await startTrouble();
  const unused = await serve(async () => new Response());
  await unused.close();
  return {
    addresses: { serverURL: good.url, listServiceId, troubleURL: trouble.url, refusedURL: unused.url },
    close: () => Promise.all([good.close(), trouble.close()]),
  };
}

async function createTokens(fetch, serviceId) {
  const authlete = new AuthleteCore({ bearer: "a-bearer", serviceId, fetch });
  for (let index = 0; index < 1000; index++) {
    const tokenCreateRequest = { grantType: "AUTHORIZATION_CODE", clientId: 1, subject: `user-${index}` };
    const { ok, error } = await tokenManagementCreate(authlete, { tokenCreateRequest });
    if (!ok) throw error;
  }
}

/** The CORS headers (https://fetch.spec.whatwg.org/#http-cors-protocol) that allow pages of any origin. */
const corsHeaders = (requested) => ({
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, DELETE",
  ...(requested && { "access-control-allow-headers": requested }),
});

async function crossOrigin(request, fetch) {
  const isPreflight = request.method === "OPTIONS";
  const response = isPreflight ? new Response(null, { status: 204 }) : await fetch(request);
  const headers = corsHeaders(request.headers.get("access-control-request-headers"));
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/**
 * Starts a server whose first path segment selects the behavior. The second segment identifies the call: `/arrived/<id>`
 * responds once such a call has arrived, `/closed/<id>` once its connection was closed.
 */
async function startTrouble() {
  const attempts = new Map();
  const events = new Map();
  const eventOf = (what) => {
    if (!events.has(what)) events.set(what, Promise.withResolvers());
    return events.get(what);
  };
  const json = (outgoing, body) => outgoing.setHeader("content-type", "application/json").end(body);
  const cut = (outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    outgoing.write('{"totalCount":', () => outgoing.destroy());
  };
  /** Responds to the second attempt with its number and its subject. */
  const secondTime = async (first, id, incoming, outgoing) => {
    const { subject } = JSON.parse(await text(incoming));
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    if (attempt === 1) first(outgoing);
    else json(outgoing, JSON.stringify({ action: "OK", subject, expiresIn: attempt }));
  };
  const troubles = {
    hang() {},
    stall: (_, __, outgoing) => outgoing.writeHead(200).write('{"totalCount":'),
    cut: (_, __, outgoing) => cut(outgoing),
    proxy: (_, __, outgoing) =>
      outgoing.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad Gateway"),
    nonsense: (_, __, outgoing) => json(outgoing, '{"totalCount":"many"}'),
    async bytewise(_, __, outgoing) {
      for (const byte of Buffer.from('{"totalCount":0,"subject":"電話 📱"}')) {
        outgoing.write(Buffer.of(byte));
        await setTimeout(5);
      }
      outgoing.end();
    },
    near: (id, _, outgoing) => outgoing.writeHead(307, { location: `/echo/${id}` }).end(),
    far: (id, _, outgoing) => outgoing.writeHead(307, { location: `${otherOrigin()}/echo/${id}` }).end(),
    async echo(id, incoming, outgoing) {
      attempts.set(id, (attempts.get(id) ?? 0) + 1);
      json(outgoing, await text(incoming));
    },
    /** Responds with the number of the request, for caches to store. */
    cacheable(id, _, outgoing) {
      attempts.set(id, (attempts.get(id) ?? 0) + 1);
      outgoing.setHeader("cache-control", "max-age=600");
      json(outgoing, JSON.stringify({ totalCount: attempts.get(id) }));
    },
    echoed: (id, _, outgoing) => json(outgoing, JSON.stringify({ totalCount: attempts.get(id) ?? 0 })),
    endless(_, __, outgoing) {
      const write = () => {
        while (!outgoing.destroyed && outgoing.write(" ".repeat(16_384)));
      };
      outgoing.writeHead(502, { "content-type": "text/html" }).on("drain", write);
      write();
    },
    busy: (...call) => secondTime((outgoing) => outgoing.writeHead(503).end(), ...call),
    broken: (...call) => secondTime(cut, ...call),
    arrived: (id, _, outgoing) => eventOf(`arrived ${id}`).promise.then(() => outgoing.end()),
    closed: (id, _, outgoing) => eventOf(`closed ${id}`).promise.then(() => outgoing.end()),
  };

  /** The same server under another host name. */
  const otherOrigin = () => `http://localhost:${server.address().port}`;
  const server = createServer((incoming, outgoing) => {
    const headers = corsHeaders(incoming.headers["access-control-request-headers"]);
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    if (incoming.method === "OPTIONS") return outgoing.writeHead(204).end();
    const [, trouble, id] = incoming.url.split("/");
    troubles[trouble](id, incoming, outgoing);
    if (trouble !== "arrived" && trouble !== "closed") {
      outgoing.on("close", () => eventOf(`closed ${id}`).resolve());
      eventOf(`arrived ${id}`).resolve();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
