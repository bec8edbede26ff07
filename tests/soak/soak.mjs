// Calls a simulator's server 200 times a second for five minutes, 5 % of the calls with a fault, and watches the heap:
// `npm run soak`. With `-- --seconds 20` it is a short run, which judges outcomes and not the heap; with `-- --write` a
// full run that passes is written into docs/soak.md.
//
// V8 is told to leave code as it first compiles it: machine code that it makes, drops and makes again is a tenth of
// the heap now and then, and would hide what the SDK holds.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { flatness, measure, remainder, resources } from "./heap.mjs";
import { load } from "./load.mjs";
import { pace } from "./pace.mjs";
import { report, write } from "./report.mjs";

const rate = 200;
const fullSeconds = 300;
/** Percent. */
const allowedSpread = 5;
const { values: asked } = parseArgs({
  options: { seconds: { type: "string", default: `${fullSeconds}` }, write: { type: "boolean" } },
});
const seconds = Number(asked.seconds);
if (!(seconds >= 5)) throw new Error("--seconds must be 5 or more");
const isFull = seconds >= fullSeconds;

/** Rejections that nobody handled, and warnings such as too many listeners. */
const complaints = [];
process.on("unhandledRejection", (reason) => complaints.push(`unhandled rejection: ${reason}`));
process.on("warning", (warning) => complaints.push(`warning: ${warning}`));
// The run has an end of its own; this is for one that has none.
const limit = (seconds + 120) * 1_000;
setTimeout(limit, undefined, { ref: false }).then(() => {
  console.log(`FAILED: the soak did not end within ${limit / 1_000} s.`);
  process.exit(1);
});

const server = fork(new URL("server.mjs", import.meta.url), { execArgv: [] });
const [{ url }] = await once(server, "message");
const before = { ...(await measure()), resources: resources() };

const pacer = pace(rate, seconds);
const [run, samples] = await Promise.all([load(url, pacer), sample()]);
pacer.stop();
const perSecond = pacer.achieved();
const kept = await remainder(before.resources);
const after = { ...(await measure()), resources: resources() };
server.send("report");
const [{ seen, open, waiting, tokens }] = await once(server, "message");
server.disconnect();

// A full run is judged from the second minute on, a short one is only looked at.
const settledAt = isFull ? 60 : seconds / 5;
const { spread, kBPerMinute } = flatness(samples.filter(({ at }) => at >= settledAt));
const findings = [
  ...run.problems,
  ...complaints.slice(0, 20),
  ...kept.map((what) => `left behind: ${what}`),
  ...run.miscounts(seen),
  ...open.map((kind) => `the connection of a call was not given up: ${kind}`),
  ...(waiting ? [`${waiting} calls were never repeated`] : []),
  ...(tokens ? [`the simulator is left with ${tokens} tokens`] : []),
];
if (isFull && spread > allowedSpread)
  findings.push(`the heap is not flat: it differs by ${spread.toFixed(1)} %`);
// Less is another soak than the one that was asked for, so it has no verdict.
if (isFull && perSecond < rate * 0.98)
  findings.push(`only ${perSecond.toFixed(0)} calls a second: this proves nothing`);

const text = report({ rows: run.rows, seen, before, after, samples });
console.log(text);
for (const finding of findings) console.log(`FAILED: ${finding}`);
const injected = run.calls - run.rows.none.calls;
const line = [
  `${run.calls} calls, ${perSecond.toFixed(1)} a second`,
  `${injected} with a fault (${((injected / run.calls) * 100).toFixed(1)} %)`,
  `${run.wrong()} unexpected outcomes`,
  `${complaints.length} unhandled rejections and warnings`,
  `heap from ${settledAt} s on within ${spread.toFixed(1)} %, ${kBPerMinute.toFixed(1)} kB a minute`,
  ...(isFull ? [] : ["a short run, which does not judge the heap"]),
  findings.length ? "FAILED" : "passed",
].join("; ");
console.log(line);
if (asked.write) {
  if (isFull && !findings.length) write(text, line);
  else console.log("docs/soak.md is left as it is: this was no full run that passed.");
}
// What was left behind would go on.
process.exit(findings.length ? 1 : 0);

/** Measures the heap every ten seconds, in a short run five times, with no call under way. */
async function sample() {
  const samples = [];
  const interval = Math.min(10, seconds / 5);
  for (let at = interval; at <= seconds; at += interval) {
    await setTimeout(Math.max(0, (at - pacer.elapsed()) * 1_000));
    samples.push(await pacer.rest(async () => ({ at: pacer.elapsed(), ...(await measure()) })));
  }
  return samples;
}
