// Runs a bundle in Vercel's edge-runtime: `node edgeHost.mjs <addresses as JSON> <bundle>`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [, , addresses, bundle] = process.argv;
const require = createRequire(resolve("tools/package.json"));
const { EdgeRuntime } = require("edge-runtime");
const runtime = new EdgeRuntime({ initialCode: readFileSync(bundle, "utf8") });
const response = await runtime.dispatchFetch("http://localhost/", { method: "POST", body: addresses });
const { version } = require("edge-runtime/package.json");
console.log(JSON.stringify({ version, outcomes: await response.json() }));
// edge-runtime has no AbortSignal.any; without it, ky does not clear its timer when a call ends between two attempts.
process.exit();
