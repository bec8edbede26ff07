// For runtimes with a command line: `<runtime> process.js <addresses as JSON>`. It does not exit by force: what
// the SDK left running would keep it alive, until the driver ends it and counts that as a failure.
import { runSuite } from "../runSuite.js";

const { argv, versions } = globalThis.process;
const listen = (report) => globalThis.process.on("unhandledRejection", report);
const outcomes = await runSuite(JSON.parse(argv[2]), listen);
console.log(JSON.stringify({ version: versions.bun ?? versions.deno ?? versions.node, outcomes }));
