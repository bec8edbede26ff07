// Runs one suite on many runtimes with the packed package: `npm run test:runtimes`. With `--write` it writes the table
// to README.md; with names of runtimes it runs only those.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quote } from "../../scripts/documents.mjs";
import { contexts } from "./contexts.js";
import { startPages } from "./pages.mjs";
import { caseNames } from "./runSuite.js";
import { runtimes } from "./runtimes.mjs";
import { startServers } from "./server.mjs";

const wanted = process.argv.slice(2).filter((argument) => argument !== "--write");
const chosen = runtimes.filter(({ name }) => !wanted.length || wanted.some((part) => name.includes(part)));
if (!chosen.length) throw new Error(`there is no runtime named ${wanted.join(" or ")}`);
const reports = await runAll();
const table = [
  `| runtime | version | ${caseNames.join(" | ")} |`,
  `|---|---|${":-:|".repeat(caseNames.length)}`,
  ...reports.map(rowOf),
].join("\n");
console.log(`Each case with each context: ${contexts.map(({ name }) => name).join(", ")}.\n\n${table}\n`);

const failures = reports.flatMap(({ name, problem, outcomes = [] }) => [
  ...(problem ? [`${name}: ${problem}`] : []),
  ...outcomes
    .filter((one) => one.problem)
    .map((one) => `${name}: ${one.name} (${one.context}): ${one.problem}`),
]);
const skips = reports.flatMap(({ name, skipped, outcomes = [] }) => [
  ...(skipped ? [`${name}, because ${skipped}`] : []),
  ...outcomes.filter((one) => one.skipped).map((one) => `${name}: ${one.name}, because ${one.skipped}`),
]);
for (const skip of skips) console.log(`SKIPPED: ${skip}.`);
for (const failure of failures) console.log(`FAILED: ${failure}`);
process.exitCode = failures.length ? 1 : 0;
if (process.argv.includes("--write")) write();

/** Runs the suite on all runtimes, two at a time, because they mostly wait. */
async function runAll() {
  const folder = mkdtempSync(join(tmpdir(), "authlete-runtimes-"));
  const servers = await startServers();
  const pages = await startPages(folder);
  const place = { addresses: servers.addresses, folder, pages: pages.url };
  const found = [];
  const queue = [...chosen.entries()];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, { name, run }] = next;
      found[index] = {
        name,
        ...(await run(place)
          .then(complete)
          .catch(({ message }) => ({ problem: message }))),
      };
    }
  };
  try {
    await Promise.all([lane(), lane()]);
  } finally {
    await Promise.all([servers.close(), pages.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

/** Returns a report if it contains every case or was skipped; throws otherwise. */
function complete(report) {
  const missing = caseNames.filter((caseName) => !report.outcomes?.some(({ name }) => name === caseName));
  if (missing.length && !report.skipped) throw new Error(`no outcome of ${missing.join(", ")}`);
  return report;
}

function rowOf({ name, version = "–", problem, skipped, outcomes = [] }) {
  const cells = caseNames.map((caseName) => {
    const own = outcomes.filter((one) => one.name === caseName);
    if (skipped || own.some((one) => one.skipped)) return "–";
    return problem || own.some((one) => one.problem) ? "✗" : "✓";
  });
  return `| ${[name, version, ...cells].join(" | ")} |`;
}

function write() {
  if (failures.length || skips.length || chosen.length < runtimes.length) {
    console.log("README.md is unchanged: not all cases were run, or not all passed.");
    process.exitCode = 1;
    return;
  }
  quote("runtimes", table);
}
