// For runtimes with a command line: `<runtime> process.js <addresses as JSON>`. It does not call
// `exit`: anything that the SDK left running keeps the process alive, until the driver kills it and reports a failure.
import { runSuite } from "../runSuite.js";

const { argv, versions } = globalThis.process;
const listen = (report) => globalThis.process.on("unhandledRejection", report);
const outcomes = await runSuite(JSON.parse(argv[2]), listen);
console.log(JSON.stringify({ version: versions.bun ?? versions.deno ?? versions.node, outcomes }));
