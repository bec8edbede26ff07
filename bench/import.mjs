// Milliseconds that an import takes in a fresh process: `node bench/import.mjs <file>`.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { href } = pathToFileURL(resolve(process.argv[2]));
const before = performance.now();
await import(href);
console.log(performance.now() - before);
