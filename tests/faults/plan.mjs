import { groups } from "./cases.mjs";
import { kinds } from "./kinds.mjs";

/** Why a client cannot run some cases. */
export const noRetries = "it has no retries";

/**
 * Every case with every kind of call and every client, if the combination makes sense.
 *
 * @typedef {object} Run
 * @property {{ name: string }} group
 * @property {import("./cases.mjs").Case} one
 * @property {object} kind
 * @property {object} side
 * @property {string} [debatable]
 * @property {{ what: string, isPrint?: boolean }[]} problems
 *
 * @param {(group: object, one: object) => boolean} isWanted
 * @returns {Run[]}
 */
export function planned(sides, isWanted = () => true) {
  return sides.flatMap((side) =>
    groups.flatMap((group) =>
      group.cases
        .filter((one) => isWanted(group, one) && canRun(side, one))
        .flatMap((one) =>
          kinds
            .filter(({ name }) => !one.without?.[name])
            .map((kind) => ({ group, one, kind, side, debatable: reasonFor(one, kind), problems: [] })),
        ),
    ),
  );
}

/** Why the right outcome of a case is debatable; `undefined` if it is not. */
function reasonFor({ debatable }, kind) {
  return typeof debatable === "object" ? debatable[kind.name] : debatable;
}

/** Whether a client can run a case. */
export const canRun = (side, one) => side.hasRetries || !one.hasRetries;

/**
 * Runs that share a process: `size` of one client. Slow runs, each in a separate process, come first, so that nothing long
 * starts at the end.
 */
export function batchesOf(runs, size) {
  const batches = runs.filter(({ one }) => one.patience).map((run) => [run]);
  for (const run of runs.filter(({ one }) => !one.patience).reverse()) {
    const last = batches.at(-1);
    const isRoom = last && last.length < size(run.side) && last[0].side === run.side && !last[0].one.patience;
    if (isRoom) last.push(run);
    else batches.push([run]);
  }
  return batches;
}
