// Calls per second over a loopback server: `node bench/loopback.mjs <file with a "callTo" export> <concurrency>`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tokenCreateResponse } from "../tests/support/documented.ts";

// The server runs in a separate process, so that it uses no CPU time of the client.
const server = spawn(process.execPath, [
  "-e",
  `const body = ${JSON.stringify(JSON.stringify(tokenCreateResponse))};
   require("node:http").createServer((request, response) => {
     request.resume().on("end", () => response.setHeader("content-type", "application/json").end(body));
   }).listen(0, "127.0.0.1", function () { console.log(this.address().port); });`,
]);
const [port] = await once(server.stdout, "data");
const { callTo } = await import(pathToFileURL(resolve(process.argv[2])).href);
const call = callTo(`http://127.0.0.1:${`${port}`.trim()}`);
const concurrency = Number(process.argv[3]);

async function run(milliseconds) {
  const end = performance.now() + milliseconds;
  let calls = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const res = await call();
      if (!res.ok || res.value.expiresIn !== 3600) throw new Error("The call failed.");
      calls++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (calls / milliseconds) * 1000;
}

await run(500);
console.log(await run(1_500));
server.kill();
