import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Nothing listens here: the port is below those that systems hand out to the servers of other tests. */
export const closedPort = "http://127.0.0.1:2";

/** A request as the server received it. */
export interface Received {
  method: string;
  /** Path and query, exactly as in the request line. */
  target: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A local HTTP server that stores the requests it receives until `taken` returns them. */
export async function loopback(respond: (response: ServerResponse, received: Received) => void) {
  let received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url: target = "", headers } = request;
    received.push({ method, target, headers, body: Buffer.concat(chunks).toString() });
    respond(response, received.at(-1) as Received);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Returns the requests received since the previous call. */
    taken() {
      const requests = received;
      received = [];
      return requests;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
