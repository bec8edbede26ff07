import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Received } from "./loopback.js";

/** The program of the server's thread. The tests control it through two paths that no operation has. */
const program = `
  const { parentPort } = require("node:worker_threads");
  let received = [], reply = { status: 200, body: "" };
  const server = require("node:http").createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { method, url: target, headers } = request;
    if (target === "/received") response.end(JSON.stringify(received.splice(0)));
    else if (target === "/reply") response.end(JSON.stringify((reply = JSON.parse(body))));
    else response.writeHead(reply.status, received.push({ method, target, headers, body }) && {}).end(reply.body);
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

/** A loopback server in a separate thread, which has its own `Object.prototype`. */
export async function serverApart() {
  const worker = new Worker(program, { eval: true });
  const [port] = await once(worker, "message");
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    /** Sets the response to the following requests. */
    answers: (status: number, body: string) =>
      fetch(`${url}/reply`, { method: "POST", body: JSON.stringify({ status, body }) }),
    /** Returns the requests received since the previous call. */
    taken: async () => (await (await fetch(`${url}/received`)).json()) as Received[],
    [Symbol.asyncDispose]: () => worker.terminate(),
  };
}
