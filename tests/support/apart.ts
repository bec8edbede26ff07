import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Received } from "./loopback.js";

/** What a server in a thread of its own does. Control comes by paths that no operation has. */
const program = `
  const { parentPort } = require("node:worker_threads");
  let received = [], answer = { status: 200, body: "" };
  const server = require("node:http").createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { method, url: target, headers } = request;
    if (target === "/taken") response.end(JSON.stringify(received.splice(0)));
    else if (target === "/answer") response.end(JSON.stringify((answer = JSON.parse(body))));
    else response.writeHead(answer.status, received.push({ method, target, headers, body }) && {}).end(answer.body);
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

/** A loopback server in a thread of its own, which has an \`Object.prototype\` of its own. */
export async function serverApart() {
  const worker = new Worker(program, { eval: true });
  const [port] = await once(worker, "message");
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    /** What it answers from now on. */
    answers: (status: number, body: string) =>
      fetch(`${url}/answer`, { method: "POST", body: JSON.stringify({ status, body }) }),
    /** What has come in since the last time. */
    taken: async () => (await (await fetch(`${url}/taken`)).json()) as Received[],
    [Symbol.asyncDispose]: () => worker.terminate(),
  };
}
