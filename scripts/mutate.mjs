// Changes src/runtime in many small ways and runs the tests for each: `npm run test:mutation -- --sample 150 --seed 1`.
// A change that no test notices is a survivor. Survivors are accepted, with a reason, in tests/mutation/survivors.json.
// The run ends after --minutes (default: 25); what was not run is reported and does not count.
import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createCopy } from "./mutation/copies.mjs";
import { mutantsOf } from "./mutation/mutants.mjs";

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "25" },
    workers: { type: "string", default: "2" },
  },
});
const sampleSize = Number(values.sample);
const deadline = performance.now() + Number(values.minutes) * 60_000;
const leastScore = 0.9;

/** Random numbers from 0 (inclusive) to 1 (exclusive), the same for each seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, random) {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const everything = [
  "tests/runtime",
  "tests/debugLogger",
  "tests/v2",
  "tests/fetch.test.ts",
  "tests/paginate.test.ts",
  "tests/funcs",
];

/** The tests of the room of a file. Most mutants fail one of them within seconds. */
function nearTests(file) {
  const room = file.split("/").at(-2);
  const near = room === "runtime" ? "request" : room;
  const files = globSync(`tests/runtime/${near}/*.test.ts`);
  const quick = files.filter((name) => !/pollution|properties/.test(name));
  return [
    ...new Set([...quick, "tests/runtime/errors/codes.test.ts", "tests/runtime/transport/transport.test.ts"]),
  ];
}

const oneLine = (text) => text.replace(/\s+/g, " ").slice(0, 90);
const describe = ({ file, line, original, replacement }) =>
  `${file}:${line}: ${oneLine(original)} -> ${oneLine(replacement) || "(removed)"}`;

const accepted = JSON.parse(readFileSync("tests/mutation/survivors.json", "utf8"));
const reasonFor = ({ file, original, replacement }) =>
  accepted.find(
    (entry) =>
      entry.file === file &&
      entry.original === oneLine(original) &&
      entry.replacement === oneLine(replacement),
  )?.reason;

const random = randomNumbers(Number(values.seed));
const all = globSync("src/runtime/**/*.ts")
  .sort()
  .flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
const queue = shuffled(all, random);
const outcomes = [];

async function work() {
  const copy = createCopy();
  try {
    while (queue.length && outcomes.length < sampleSize && performance.now() < deadline) {
      const mutant = queue.shift();
      const outcome = await copy.with(mutant, async () => {
        if (!(await copy.compiles())) return undefined;
        const near = await copy.test(nearTests(mutant.file), 120);
        return near === "passed" ? copy.test(everything, 300) : near;
      });
      if (!outcome || outcomes.length >= sampleSize) continue;
      outcomes.push({ mutant, outcome });
      if (outcome !== "failed")
        console.log(`${outcome === "passed" ? "SURVIVED" : outcome} ${describe(mutant)}`);
    }
  } finally {
    copy.remove();
  }
}

const baseline = createCopy();
const isGreen = (await baseline.test(everything, 400)) === "passed";
baseline.remove();
if (!isGreen) throw new Error("the tests fail without a change");
await Promise.all(Array.from({ length: Number(values.workers) }, work));

const survivors = outcomes.filter(({ outcome }) => outcome === "passed").map(({ mutant }) => mutant);
const unknown = survivors.filter((mutant) => !reasonFor(mutant));
const killed = outcomes.length - survivors.length;
const timeouts = outcomes.filter(({ outcome }) => outcome === "timeout").length;
const score = killed / outcomes.length;
for (const mutant of survivors)
  console.log(`${describe(mutant)}\n    ${reasonFor(mutant) ?? "NO REASON GIVEN"}`);
console.log(
  `${all.length} mutants of src/runtime; seed ${values.seed}; ${outcomes.length} of ${sampleSize} run, ${killed} killed ` +
    `(${timeouts} by a time limit), ${survivors.length} survived, ${unknown.length} of them without a reason: ` +
    `${(100 * score).toFixed(1)} %`,
);
if (score < leastScore || outcomes.length < sampleSize) process.exitCode = 1;
