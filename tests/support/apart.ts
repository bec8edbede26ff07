import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Received } from "./loopback.js";

/** A response of the server. With status 0, it closes the connection instead. */
export interface Reply {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

/** The program of the server's thread. A message sets the replies, or takes the requests received so far. */
const program = `
  const { parentPort } = require("node:worker_threads");
  let received = [], replies = [{ status: 200 }];
  const server = require("node:http").createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url: target, headers } = request;
    received.push({ method, target, headers, body: Buffer.concat(chunks).toString() });
    const { status, body = "", headers: more = {} } = replies.length > 1 ? replies.shift() : replies[0];
    if (status) response.writeHead(status, more).end(body);
    else request.socket.destroy();
  });
  parentPort.on("message", (next) => {
    if (next) replies = next;
    parentPort.postMessage(next ? [] : received.splice(0));
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

/** A loopback server in a separate thread, which has its own `Object.prototype`. */
export async function serverApart() {
  const worker = new Worker(program, { eval: true });
  const [port] = await once(worker, "message");
  const send = async (replies?: Reply[]): Promise<Received[]> => {
    worker.postMessage(replies);
    const [received] = await once(worker, "message");
    return received;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    /** Sets the response to the following requests. */
    respondWith: (status: number, body: string) => send([{ status, body }]),
    /** Sets the responses to the following requests, in this order. The last one is used again. */
    respondInTurn: (replies: Reply[]) => send(replies),
    /** Returns the requests received since the previous call. */
    taken: () => send(),
    [Symbol.asyncDispose]: () => worker.terminate(),
  };
}
