// Runs test files against a changed source file, one after another until one fails. The folder that this process
// runs in is a copy of the project; Vitest stays loaded, since starting it takes longer than most test files.
import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { createVitest } from "vitest/node";

/** Ends a test file at its first failure. `bail` would count the failures of earlier mutants, too. */
let hasFailed = false;
const reporter = {
  onTestCaseResult(test) {
    if (test.result().state !== "failed" || hasFailed) return;
    hasFailed = true;
    process.send({ failed: relative(".", test.module.moduleId) });
    vitest.cancelCurrentRun("test-failure");
  },
};

const vitest = await createVitest({
  config: "vitest.watch.config.ts",
  project: ["ky"],
  watch: false,
  maxWorkers: 1,
  reporters: [reporter],
});
const specifications = new Map(
  (await vitest.globTestSpecifications()).map((one) => [relative(".", one.moduleId), one]),
);

/** Changes a source file, and removes what Vitest has stored of it. */
function change(file, source) {
  writeFileSync(file, source);
  vitest.invalidateFile(resolve(file));
}

/** Whether a test file passes. The result of a run also contains the test files of earlier runs. */
async function passes(test) {
  hasFailed = false;
  process.send({ begins: test });
  const start = performance.now();
  const specification = specifications.get(test);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const module = testModules.find(({ moduleId }) => moduleId === specification.moduleId);
  if (!module.ok() || unhandledErrors.length) return false;
  process.send({ passed: test, seconds: (performance.now() - start) / 1000 });
  return true;
}

/** Returns the first test file that fails, twice: on a busy machine, a test that measures time may fail by chance. */
async function firstFailure(tests) {
  for (const test of tests) {
    if (!(await passes(test)) && !(await passes(test))) return test;
  }
  return undefined;
}

process.on("message", async ({ mutant, original, tests }) => {
  if (mutant) change(mutant.file, mutant.source);
  const killedBy = await firstFailure(tests);
  if (mutant) change(mutant.file, original);
  process.send({ done: true, killedBy });
});
process.on("disconnect", () => process.exit());
process.send({ files: [...specifications.keys()] });
