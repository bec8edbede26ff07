// Kilobytes of heap that an import uses after a garbage collection: `node --expose-gc bench/memory.mjs <file>`.
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const heap = async () => {
  for (let times = 0; times < 3; times++) {
    globalThis.gc();
    await setTimeout(10);
  }
  return process.memoryUsage().heapUsed / 1000;
};

const before = await heap();
const kept = await import(pathToFileURL(resolve(process.argv[2])).href);
const after = await heap();
if (!Object.keys(kept).length) throw new Error("It exports nothing.");
console.log(after - before);
