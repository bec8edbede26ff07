// What a run found: the score of each room, and the mutants that no test killed.
import { readFileSync } from "node:fs";

/** The part of the mutants that must be killed. */
const required = 0.9;

const accepted = JSON.parse(readFileSync("tests/mutation/survivors.json", "utf8"));

/** Prints the result. Returns the exit code. */
export function report(mutants, { candidates, excluded, unreliable }) {
  const run = mutants.filter(({ isRun }) => isRun);
  const killed = run.filter(({ killedBy }) => killedBy);
  const survivors = run.filter(({ killedBy }) => !killedBy);

  console.log("\nKilled, by room:");
  for (const [room, ofRoom] of Map.groupBy(run, roomOf)) {
    const count = ofRoom.filter(({ killedBy }) => killedBy).length;
    console.log(`  ${room.padEnd(12)} ${count} of ${ofRoom.length}`);
  }
  const unknown = survivors.filter((one) => !reasonOf(one));
  for (const one of survivors) describe(one);

  const timeouts = killed.filter(({ isTimeout }) => isTimeout).length;
  const share = run.length ? killed.length / run.length : 0;
  console.log(
    `\n${killed.length} of ${run.length} mutants killed (${(share * 100).toFixed(1)} %), ${timeouts} of them by a timeout. ` +
      `${survivors.length} survived, ${unknown.length} of them without a reason in tests/mutation/survivors.json.`,
  );
  if (run.length < mutants.length)
    console.log(`${mutants.length - run.length} did not run: the time was over.`);
  if (excluded.length) console.log(`${excluded.length} test files were not used.`);
  for (const one of accepted.filter((one) => !candidates.some((other) => isSame(one, other))))
    console.log(`${one.file}: is listed in survivors.json, but does not exist: ${one.replacement}`);
  if (unreliable.length) console.log(`Fail without a mutant, too: ${unreliable.join(", ")}.`);
  return share >= required && !unreliable.length ? 0 : 1;
}

function describe(mutant) {
  const { file, line, scope, original, replacement } = mutant;
  console.log(`\n${file}:${line} ${scope}\n  - ${original}\n  + ${replacement}`);
  console.log(`  reason: ${reasonOf(mutant) ?? "none"}`);
}

/** Why a survivor is accepted. */
function reasonOf(mutant) {
  return accepted.find((one) => isSame(one, mutant))?.reason;
}

/** Line numbers change too often to identify a mutant. */
function isSame(one, other) {
  return ["file", "scope", "original", "replacement"].every((name) => one[name] === other[name]);
}

function roomOf({ file }) {
  return file.split("/").slice(2, -1)[0] ?? "(top)";
}
