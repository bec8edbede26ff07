import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Received } from "./loopback.js";

/** A response of the server. With status 0, it closes the connection instead. */
export interface Reply {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

/** The program of the server's thread. The tests control it through two paths that no operation has. */
const program = `
  const { parentPort } = require("node:worker_threads");
  let received = [], replies = [{ status: 200 }];
  const server = require("node:http").createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = Buffer.concat(chunks).toString();
    const { method, url: target, headers } = request;
    if (target === "/received") return response.end(JSON.stringify(received.splice(0)));
    if (target === "/reply") return response.end(JSON.stringify((replies = JSON.parse(sent))));
    received.push({ method, target, headers, body: sent });
    const { status, body = "", headers: more = {} } = replies.length > 1 ? replies.shift() : replies[0];
    if (status) response.writeHead(status, more).end(body);
    else request.socket.destroy();
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

/** A loopback server in a separate thread, which has its own `Object.prototype`. */
export async function serverApart() {
  const worker = new Worker(program, { eval: true });
  const [port] = await once(worker, "message");
  const url = `http://127.0.0.1:${port}`;
  const answersInTurn = (replies: Reply[]) =>
    fetch(`${url}/reply`, { method: "POST", body: JSON.stringify(replies) });
  return {
    url,
    /** Sets the response to the following requests. */
    answers: (status: number, body: string) => answersInTurn([{ status, body }]),
    /** Sets the responses to the following requests, in this order. The last one is repeated. */
    answersInTurn,
    /** Returns the requests received since the previous call. */
    taken: async () => (await (await fetch(`${url}/received`)).json()) as Received[],
    [Symbol.asyncDispose]: () => worker.terminate(),
  };
}
