// Runs the fault suite: `npm run test:faults`, with arguments only cases whose name contains one of them. `--peer` also
// runs the cases with @authlete/typescript-sdk; `--write` (which implies it) also updates the tables in docs/faults.md and
// README.md. With `--alone` each call runs in a separate process, so that nothing that it leaves behind affects another
// call; `--write` implies that too, and the peer, which often hangs, always runs like that.
import { attempt } from "./attempt.mjs";
import { groups } from "./cases.mjs";
import { writeDocuments } from "./documents.mjs";
import { isOfProcess, judge } from "./judge.mjs";
import { batchesOf, canRun, noRetries, planned } from "./plan.mjs";
import { sidesOf } from "./sides.mjs";

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const words = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isWriting = flags.includes("--write");
const isAlone = flags.includes("--alone") || isWriting;
const sides = sidesOf(flags.includes("--peer") || isWriting);

/** Concurrent processes: more than there are cores, since they mostly wait. */
const lanes = 6;

const isWanted = (group, { name }) =>
  !words.length || words.some((word) => `${group.name}: ${name}`.includes(word));
const runs = planned(sides, isWanted);
if (!runs.length) throw new Error(`no case name contains ${words.join(" or ")}`);
const queue = batchesOf(runs, (side) => (side.isOurs && !isAlone ? 20 : 1));
await Promise.all(Array.from({ length: lanes }, work));
report();
if (isWriting) write();

async function work() {
  for (let batch = queue.shift(); batch; batch = queue.shift()) await judgeAll(batch);
}

/** If any run of a process may have caused a problem of the process, each is run again in a separate process. */
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
      group.cases.filter((one) => isWanted(group, one) && !canRun(side, one)),
    );
    if (without.length)
      console.log(`SKIPPED: ${without.length} cases with ${side.label}, because ${noRetries}.`);
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
    const passed = own.filter(({ problems }) => !problems.length).length;
    console.log(`${side.label}: ${cases} cases, ${own.length} calls: ${passed} pass`);
    if (side.isOurs && passed < own.length) process.exitCode = 1;
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
  console.log("README.md and docs/faults.md are unchanged: not all cases were run, or not all passed.");
  process.exitCode = 1;
}
