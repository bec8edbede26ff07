// Calls the server of a simulator 200 times per second for five minutes, 5 % of the calls with a fault, and watches the
// heap: `npm run soak`. With `-- --seconds 20` it is a short run, which checks outcomes but not the heap; with
// `-- --write` a full run that passes is written to docs/soak.md.
//
// V8 runs without its optimizing compilers: machine code that it discards and compiles again is sometimes a tenth of the
// heap and would hide memory that the SDK keeps.
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

/** Unhandled rejections, and warnings such as the one about too many listeners. */
const complaints = [];
process.on("unhandledRejection", (reason) => complaints.push(`unhandled rejection: ${reason}`));
process.on("warning", (warning) => complaints.push(`warning: ${warning}`));
// Ends a run that does not end by itself.
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
const remaining = await remainder(before.resources);
const after = { ...(await measure()), resources: resources() };
server.send("report");
const [{ seen, open, waiting, tokens }] = await once(server, "message");
server.disconnect();

// The heap of a full run is checked from the second minute on, that of a short run only printed.
const settledAt = isFull ? 60 : seconds / 5;
const { spread, kBPerMinute } = flatness(samples.filter(({ at }) => at >= settledAt));
const findings = [
  ...run.problems,
  ...complaints.slice(0, 20),
  ...remaining.map((what) => `left behind: ${what}`),
  ...run.miscounts(seen),
  ...open.map((kind) => `the connection of a call was not closed: ${kind}`),
  ...(waiting ? [`${waiting} calls were never retried`] : []),
  ...(tokens ? [`${tokens} tokens remain in the simulator`] : []),
];
if (isFull && spread > allowedSpread)
  findings.push(`the heap is not flat: it differs by ${spread.toFixed(1)} %`);
// A slower run is not the requested soak, so its outcome proves nothing.
if (isFull && perSecond < rate * 0.98)
  findings.push(`only ${perSecond.toFixed(0)} calls per second: this proves nothing`);

const text = report({ rows: run.rows, seen, before, after, samples });
console.log(text);
for (const finding of findings) console.log(`FAILED: ${finding}`);
const injected = run.calls - run.rows.none.calls;
const line = [
  `${run.calls} calls, ${perSecond.toFixed(1)} per second`,
  `${injected} with a fault (${((injected / run.calls) * 100).toFixed(1)} %)`,
  `${run.wrong()} unexpected outcomes`,
  `${complaints.length} unhandled rejections and warnings`,
  `heap within ${spread.toFixed(1)} % after ${settledAt} s, ${kBPerMinute.toFixed(1)} kB per minute`,
  ...(isFull ? [] : ["a short run, which does not check the heap"]),
  findings.length ? "FAILED" : "passed",
].join("; ");
console.log(line);
if (asked.write) {
  if (isFull && !findings.length) write(text, line);
  else console.log("docs/soak.md is unchanged: this was not a full run that passed.");
}
// Resources that were left behind would keep the process alive.
process.exit(findings.length ? 1 : 0);

/** Measures the heap every ten seconds, in a short run five times, while no call is running. */
async function sample() {
  const samples = [];
  const interval = Math.min(10, seconds / 5);
  for (let at = interval; at <= seconds; at += interval) {
    await setTimeout(Math.max(0, (at - pacer.elapsed()) * 1_000));
    samples.push(await pacer.rest(async () => ({ at: pacer.elapsed(), ...(await measure()) })));
  }
  return samples;
}
