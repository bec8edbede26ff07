import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came off the wire. */
export interface Received {
  method: string;
  /** Path and query, as they stand in the request line. */
  target: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** An HTTP server on this machine that keeps what it receives, until it is asked for it. */
export async function loopback(answer: (response: ServerResponse, received: Received) => void) {
  let received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url: target = "", headers } = request;
    received.push({ method, target, headers, body: Buffer.concat(chunks).toString() });
    answer(response, received.at(-1) as Received);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What has come in since the last time. */
    taken() {
      const taken = received;
      received = [];
      return taken;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
