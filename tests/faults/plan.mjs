import { groups } from "./cases.mjs";
import { kinds } from "./kinds.mjs";

/** What is said of cases that a side cannot have. */
export const noRetries = "it has no retries";

/**
 * Every case with every kind of call and every side, where that makes sense.
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
        .filter((one) => isWanted(group, one) && hasWhatItTakes(side, one))
        .flatMap((one) =>
          kinds
            .filter(({ name }) => !one.without?.[name])
            .map((kind) => ({ group, one, kind, side, debatable: reasonFor(one, kind), problems: [] })),
        ),
    ),
  );
}

/** Why the right outcome of a case is debatable; nothing where it is not. */
function reasonFor({ debatable }, kind) {
  return typeof debatable === "object" ? debatable[kind.name] : debatable;
}

/** Whether a case makes sense with a side. */
export const hasWhatItTakes = (side, one) => side.hasRetries || !one.hasRetries;

/**
 * Runs that go into one process together: `size` of one side. Those alone that want patience come first, and then what
 * waits much, so that nothing long is begun at the end.
 */
export function batchesOf(runs, size) {
  const made = runs.filter(({ one }) => one.patience).map((run) => [run]);
  for (const run of runs.filter(({ one }) => !one.patience).reverse()) {
    const last = made.at(-1);
    const isRoom = last && last.length < size(run.side) && last[0].side === run.side && !last[0].one.patience;
    if (isRoom) last.push(run);
    else made.push([run]);
  }
  return made;
}
