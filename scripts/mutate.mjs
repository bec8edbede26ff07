// Mutation testing of `src/runtime`: changes the source in small ways, and counts which changes make a test fail.
//
//   npm run test:mutation -- --sample 150 --seed 1 --minutes 30
//
// The sample is drawn from all changes of all files with equal chance, so a file with more code is tested more.
// `--skip 100` continues a sample after its first 100 mutants. Tests run against `src`, without a build (see
// vitest.watch.config.ts). Exits with 1 if fewer than 90 % of the mutants are killed. Mutants that survive for a reason
// are listed in tests/mutation/survivors.json; they count as survivors.
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mutantsOf } from "./mutation/candidates.mjs";
import { compiling } from "./mutation/compile.mjs";
import { copyOfProject } from "./mutation/copy.mjs";
import { report } from "./mutation/report.mjs";
import { createRunner } from "./mutation/runner.mjs";
import { sampleOf } from "./mutation/sample.mjs";
import { createTestOrder } from "./mutation/testOrder.mjs";

const { values: given } = parseArgs({
  options: {
    sample: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "30" },
    workers: { type: "string", default: "2" },
    skip: { type: "string", default: "0" },
  },
});
const [size, skip, seed, minutes, workers] = [
  given.sample,
  given.skip,
  given.seed,
  given.minutes,
  given.workers,
].map(Number);
const end = performance.now() + minutes * 60_000;

const sources = new Map(
  globSync("src/runtime/**/*.ts").map((file) => [file.replaceAll("\\", "/"), readFileSync(file, "utf8")]),
);
const candidates = [...sources].flatMap(([file, source]) => mutantsOf(file, source));
const folders = Array.from({ length: workers }, copyOfProject);
const order = createTestOrder();
const runners = folders.map((folder) =>
  createRunner(folder, { seed, limitOf: order.limitOf, onPassed: order.passed }),
);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    cleanUp();
    process.exit(130);
  });
}
try {
  const files = await runners[0].files();
  const tests = files.filter(order.isUsed);
  await inParallel(tests, async (test, runner) => {
    const { killedBy } = await runner.run({ tests: [test] });
    if (killedBy) order.exclude(test);
  });
  console.log(`${tests.length - order.excluded.length} test files pass without a mutant.`);
  if (order.excluded.length)
    console.log(`Not used, since they fail in a copy: ${order.excluded.join(", ")}.`);

  const slowest = [...order.seconds].sort(([, a], [, b]) => b - a).slice(0, 8);
  console.log(`Slowest: ${slowest.map(([test, time]) => `${test} ${time.toFixed(1)} s`).join(", ")}.`);

  const drawn = sampleOf(candidates, seed);
  // The compiler refuses about a third.
  const mutants = compiling(folders[0], drawn.slice(0, size * 3)).slice(skip, size);
  console.log(`${mutants.length} mutants of ${candidates.length} in ${sources.size} files, seed ${seed}.`);

  await inParallel(mutants, runMutant);
  const unreliable = await unreliableTests(mutants);
  process.exitCode = report(mutants, { candidates, excluded: order.excluded, unreliable });
} finally {
  cleanUp();
}

function cleanUp() {
  for (const runner of runners) runner.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Runs the tests against one mutant, and stores the outcome in it. */
async function runMutant(mutant, runner, folder) {
  const original = sources.get(mutant.file);
  const { source, file } = mutant;
  const start = performance.now();
  const outcome = await runner.run({ mutant: { file, source }, original, tests: order.testsFor(mutant) });
  writeFileSync(join(folder, file), original);
  if (outcome.killedBy) order.killed(mutant, outcome.killedBy);
  Object.assign(mutant, { isRun: true, ...outcome });
  const time = ((performance.now() - start) / 1000).toFixed(1);
  const state = outcome.killedBy ? `killed by ${outcome.killedBy}` : "survived";
  console.log(`${file}:${mutant.line} ${outcome.isTimeout ? `${state} (timeout)` : state}, ${time} s`);
}

/** The test files that killed a mutant but also fail without one, after all that ran before in the same process. */
async function unreliableTests(mutants) {
  const killers = mutants.map(({ killedBy }) => killedBy).filter((test) => order.isUsed(`${test}`));
  const unreliable = [];
  await inParallel([...new Set(killers)], async (test, runner) => {
    const { killedBy } = await runner.run({ tests: [test] });
    if (killedBy) unreliable.push(test);
  });
  return unreliable;
}

/** Runs a task for each element, one on each runner at a time. Stops when the time of the whole run is over. */
async function inParallel(elements, task) {
  const queue = [...elements];
  await Promise.all(
    runners.map(async (runner, index) => {
      while (queue.length && performance.now() < end) await task(queue.shift(), runner, folders[index]);
    }),
  );
}
