import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Simulator, SimulatorCall } from "../options.js";
import { contentSecurityPolicy, renderPage } from "./page.js";

/** The longest request body, in bytes. */
const maxBody = 1_000_000;

/** How many calls are remembered for the page. */
const rememberedCalls = 100;

/** How long a client may take to send a request, in milliseconds. */
const requestTimeout = 30_000;

/** What happens beside the responses. */
export interface ServerEvents {
  readonly onCall: (call: SimulatorCall) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Serves a simulator over HTTP, and a page about it at `/`.
 *
 * @param isLocal whether the server is reachable only from this machine
 */
export function createSimulatorServer(simulator: Simulator, isLocal: boolean, events: ServerEvents): Server {
  // It is the simulator's own array: a server that runs for weeks must not remember all calls.
  const calls = simulator.calls as SimulatorCall[];
  let reported = 0;
  let total = 0;

  const reportCalls = () => {
    const made = calls.slice(reported);
    total += made.length;
    calls.splice(0, calls.length - rememberedCalls);
    reported = calls.length;
    for (const call of made) events.onCall(call);
  };
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const [path] = incoming.url?.split("?") ?? [];
    if (path === "/" && incoming.method === "GET") {
      if (isLocal && !isLocalName(incoming.headers.host))
        return sendError(outgoing, 403, "Open http://localhost.");
      return sendPage(outgoing, renderPage(calls, total, await simulator.export()));
    }
    const body = await readBody(incoming);
    if (!body) return sendError(outgoing, 413, `The request body is longer than ${maxBody} bytes.`);
    const request = requestOf(incoming, body);
    if (!request) return sendError(outgoing, 400, "A fetch function cannot receive such a request.");
    const response = await simulator.fetch(request);
    reportCalls();
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
  return createServer({ requestTimeout }, (incoming, outgoing) => {
    respond(incoming, outgoing).catch((error) => {
      const isGone = incoming.destroyed && !incoming.complete;
      if (isGone || outgoing.headersSent) return void outgoing.destroy();
      events.onError(error);
      sendError(outgoing, 500, "The simulator failed.");
    });
  });
}

/** Reads a body. Returns `undefined` if it is too long, after the rest of it has arrived and was dropped. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(incoming.headers["content-length"]) > maxBody) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length <= maxBody) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= maxBody ? Buffer.concat(chunks) : undefined;
}

/** Returns `undefined` for what `fetch` does not allow, such as the method `TRACE`. */
function requestOf(
  { method = "", url, headersDistinct }: IncomingMessage,
  body: Buffer,
): Request | undefined {
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  try {
    const hasBody = body.length && method !== "GET" && method !== "HEAD";
    return new Request(`http://simulator${url}`, {
      method,
      headers,
      ...(hasBody && { body: new Uint8Array(body) }),
    });
  } catch {
    return undefined;
  }
}

/** Whether a `Host` header names this machine. Otherwise another site could read the page, by a DNS name of its own. */
function isLocalName(host = ""): boolean {
  return /^(localhost|[\w.-]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(host);
}

function sendPage(outgoing: ServerResponse, html: string): void {
  outgoing.writeHead(200, {
    "content-type": "text/html;charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy,
  });
  outgoing.end(html);
}

/** An error of the server itself, in the form of Authlete's errors. */
function sendError(outgoing: ServerResponse, status: number, text: string): void {
  const resultCode = `SIM001${status}`;
  outgoing.writeHead(status, { "content-type": "application/json;charset=utf-8", connection: "close" });
  outgoing.end(JSON.stringify({ resultCode, resultMessage: `[${resultCode}] ${text}` }));
}
