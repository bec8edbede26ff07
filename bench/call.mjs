// CPU time per call of one side over a stub `fetch`: `node bench/call.mjs <file with a "call" export>`.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tokenCreateResponse } from "../tests/support/documented.ts";

const answer = JSON.stringify(tokenCreateResponse);
globalThis.fetch = async () => new Response(answer, { headers: { "content-type": "application/json" } });

const { call } = await import(pathToFileURL(resolve(process.argv[2])).href);

const repeat = async (count) => {
  for (let done = 0; done < count; done++) {
    const res = await call();
    if (!res.ok || res.value.expiresIn !== 3600) throw new Error("The call failed.");
  }
};

await repeat(10_000);
const calls = 20_000;
const before = process.cpuUsage();
await repeat(calls);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / calls);
