// The tables of README.md and docs/faults.md.
import { writeFileSync } from "node:fs";
import { machine, quote, today, versionOf } from "../../scripts/documents.mjs";
import { groups } from "./cases.mjs";
import { kinds } from "./kinds.mjs";
import { hasWhatItTakes } from "./plan.mjs";

/** The rows that are no group. */
export const totals = ["all", "debatable, beside these"];

/** The column of a side, and that of one that prints the bearer, as if it did not. */
const columnsOf = (sides) =>
  sides.flatMap((side) => [
    { label: side.label, side, holds: ({ problems }) => !problems.length },
    ...(side.isOurs
      ? []
      : [
          {
            label: "the same, printing aside",
            side,
            holds: ({ problems }) => problems.every(({ isPrint }) => isPrint),
          },
        ]),
  ]);

/** Calls that hold, of all, by group and side. */
export function tableOf(runs, sides) {
  const columns = columnsOf(sides);
  const row = (label, own) => {
    const cells = columns.map(({ side, holds }) => {
      const ofSide = own.filter((run) => run.side === side);
      return ofSide.length ? `${ofSide.filter(holds).length} of ${ofSide.length}` : "–";
    });
    return `| ${[label, ...cells].join(" | ")} |`;
  };
  const clear = runs.filter(({ debatable }) => !debatable);
  return [
    `| | ${columns.map(({ label }) => label).join(" | ")} |`,
    `|---|${"--:|".repeat(columns.length)}`,
    ...groups.map((group) =>
      row(
        group.name,
        clear.filter((run) => run.group === group),
      ),
    ),
    row(totals[0], clear),
    row(
      totals[1],
      runs.filter(({ debatable }) => debatable),
    ),
  ].join("\n");
}

/** Writes what came of all cases. */
export function writeDocuments(runs, sides) {
  const table = tableOf(runs, sides);
  quote("faults", table);
  const sections = groups.map(
    (group) =>
      `## ${group.name.charAt(0).toUpperCase()}${group.name.slice(1)}\n\n${casesOf(group, runs, sides)}`,
  );
  writeFileSync(
    "docs/faults.md",
    `# Faults

Written by \`npm run test:faults -- --write\` on ${today()}.

${table}

${notes(sides)
  .map((note) => `- ${note}`)
  .join("\n")}

${sections.join("\n\n")}
`,
  );
}

const notes = (sides) => [
  `Node ${process.versions.node}, ${machine()}. ${sides
    .filter(({ isOurs }) => !isOurs)
    .map(({ name }) => `${name} ${versionOf(name)}`)
    .join(", ")}.`,
  `Each case is a server that writes bytes, and a call ${kinds.map(({ label }) => label).join(", one ")}, each in a process of its own, where that makes sense. Figures are of such calls.`,
  "A call holds where its outcome is the one that is right, the server saw the requests that it should see, and no other server saw anything; where no promise was left unhandled and the process ended by itself; and where the bearer is in nothing that can be printed of context, result, error and causes (`String`, `JSON.stringify`, `util.inspect`, `console.log`, `message`, `stack`).",
  "What a context shows of the bearer counts in the group of printing alone. “Printing aside” are calls that hold but for the bearer in what is printed.",
  "A call hangs that has no outcome after eight seconds, and not where it took a limit of time for one: these are two seconds at the most, or the case moves much.",
  "A case is debatable where another client could do otherwise with good reason, which is told with it.",
  "Every client gets the same options, among them a limit of time. An error that does not tell of an answer that had begun is right all the same.",
];

function casesOf(group, runs, sides) {
  return [
    `| case | ${sides.map(({ label }) => label).join(" | ")} |`,
    `|---|${"---|".repeat(sides.length)}`,
    ...group.cases.map((one) => {
      const own = runs.filter((run) => run.one === one);
      const cells = sides.map((side) =>
        hasWhatItTakes(side, one) ? outcomeOf(own.filter((run) => run.side === side)) : "–",
      );
      return `| ${[one.name + debateOf(own), ...cells].map(inTable).join(" | ")} |`;
    }),
  ].join("\n");
}

/** Why a case is debatable, and with which kinds of call where it is not with all. */
function debateOf(own) {
  const debated = own.filter(({ debatable }) => debatable);
  if (!debated.length) return "";
  const labels =
    debated.length < own.length ? ` ${[...new Set(debated.map(({ kind }) => kind.label))].join(", ")}` : "";
  return ` (debatable${labels}: ${debated[0].debatable})`;
}

/** A mark, and in words what was not right, with the kinds of call that it was not right with. */
function outcomeOf(own) {
  const kindsByProblem = new Map();
  for (const { kind, problems } of own) {
    if (!problems.length) continue;
    const what = problems.map(({ what }) => what).join("; ");
    kindsByProblem.set(what, [...(kindsByProblem.get(what) ?? []), kind.label]);
  }
  if (!kindsByProblem.size) return "✓";
  const told = [...kindsByProblem].map(([what, labels]) =>
    labels.length === own.length ? what : `${labels.join(" and ")}: ${what}`,
  );
  return `✗ ${told.join(". ")}`;
}

/** A text that a table of Markdown can hold, and that is the same when it is written again. */
const inTable = (text) =>
  text
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1")
    .replace(/\s+/g, " ")
    .replace(/[\\|<>*_`]/g, (character) => `\\${character}`);
