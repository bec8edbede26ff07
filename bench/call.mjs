// CPU time per call of one side over a stub `fetch`: `node bench/call.mjs <file with a "call" export>`.
//
// Calls run in blocks that allocate more than the young generation of the heap holds, so the garbage collector runs
// within the measured time. The event loop turns between blocks, as it does between the requests of a server.
import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { tokenCreateResponse } from "../tests/support/documented.ts";

const body = JSON.stringify(tokenCreateResponse);
globalThis.fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });

const { call } = await import(pathToFileURL(resolve(process.argv[2])).href);
const callsOfBlock = 2_000;

async function runBlocks(count) {
  for (let block = 0; block < count; block++) {
    for (let done = 0; done < callsOfBlock; done++) {
      const res = await call();
      if (!res.ok || res.value.expiresIn !== 3600) throw new Error("The call did not do its work.");
    }
    await setImmediate();
  }
}

await runBlocks(5);
const blocks = 10;
const before = process.cpuUsage();
await runBlocks(blocks);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / (blocks * callsOfBlock));
