// Runs the fault suite: `npm run test:faults`, with words to run only cases whose name has them. With `--peer` the
// SDK that people use today is run as well; with `--write` (which implies it) the tables of docs/faults.md and
// README.md are renewed. With `--alone` each call gets a process of its own, so that nothing of what it leaves behind
// can be another's; `--write` implies that, too, and the peer, which hangs often, is always run so.
import { attempt } from "./attempt.mjs";
import { groups } from "./cases.mjs";
import { writeDocuments } from "./documents.mjs";
import { isOfProcess, judge } from "./judge.mjs";
import { batchesOf, hasWhatItTakes, noRetries, planned } from "./plan.mjs";
import { sidesOf } from "./sides.mjs";

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const words = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isWriting = flags.includes("--write");
const isAlone = flags.includes("--alone") || isWriting;
const sides = sidesOf(flags.includes("--peer") || isWriting);

/** Processes at a time: more than there are cores, since much of it is waiting. */
const lanes = 6;

const isWanted = (group, { name }) =>
  !words.length || words.some((word) => `${group.name}: ${name}`.includes(word));
const runs = planned(sides, isWanted);
if (!runs.length) throw new Error(`no case has ${words.join(" or ")} in its name`);
const queue = batchesOf(runs, (side) => (side.isOurs && !isAlone ? 20 : 1));
await Promise.all(Array.from({ length: lanes }, work));
report();
if (isWriting) write();

async function work() {
  for (let batch = queue.shift(); batch; batch = queue.shift()) await judgeAll(batch);
}

/** Where something is wrong in a process that any run in it may have done, each gets a process of its own. */
async function judgeAll(batch) {
  const all = await attempt(batch, batch[0].side);
  for (const [index, run] of batch.entries()) run.problems = judge(run.one, run.kind, all[index]);
  if (batch.length === 1 || !all.some(isOfProcess)) return;
  const together = batch.map(({ problems }) => problems);
  for (const run of batch) await judgeAll([run]);
  if (batch.every(({ problems }) => !problems.length)) {
    for (const [index, run] of batch.entries()) run.problems = together[index];
  }
}

function report() {
  for (const group of groups) {
    const own = runs.filter((run) => run.group === group);
    if (own.length)
      console.log(`${group.name}: ${sides.map((side) => `${countOf(own, side)} ${side.label}`).join(", ")}`);
  }
  for (const side of sides) {
    const without = groups.flatMap((group) =>
      group.cases.filter((one) => isWanted(group, one) && !hasWhatItTakes(side, one)),
    );
    if (without.length)
      console.log(`SKIPPED: ${without.length} cases with ${side.label}, since ${noRetries}.`);
  }
  for (const { group, one, kind, side, problems } of runs) {
    if (!problems.length || !(side.isOurs || words.length)) continue;
    const what = problems.map(({ what }) => what).join("; ");
    console.log(
      `FAILED: ${group.name}: ${one.name}, ${kind.label}, ${side.label}: ${what}. Right: ${wanted(one, kind)}.`,
    );
  }
  for (const side of sides) {
    const own = runs.filter((run) => run.side === side);
    const cases = new Set(own.map(({ one }) => one)).size;
    const held = own.filter(({ problems }) => !problems.length).length;
    console.log(`${side.label}: ${cases} cases, ${own.length} calls: ${held} hold`);
    if (side.isOurs && held < own.length) process.exitCode = 1;
  }
}

function countOf(own, side) {
  const ofSide = own.filter((run) => run.side === side);
  return `${ofSide.filter(({ problems }) => !problems.length).length} of ${ofSide.length}`;
}

function wanted(one, kind) {
  const right = typeof one.right === "function" ? one.right(0, kind) : one.right;
  return JSON.stringify(right[kind.name] ?? right).slice(0, 150);
}

function write() {
  if (!process.exitCode && !words.length) return writeDocuments(runs, sides);
  console.log("README.md and docs/faults.md are left as they are: not all was run, or not all holds.");
  process.exitCode = 1;
}
