// The tables of README.md and docs/faults.md.
import { writeFileSync } from "node:fs";
import { machine, quote, today, versionOf } from "../../scripts/documents.mjs";
import { groups } from "./cases.mjs";
import { kinds } from "./kinds.mjs";
import { canRun } from "./plan.mjs";

/** The rows that are not groups. */
export const totals = ["all", "debatable, not counted above"];

/** The column of each client; for the peer, also one that ignores printed bearers. */
const columnsOf = (sides) =>
  sides.flatMap((side) => [
    { label: side.label, side, passes: ({ problems }) => !problems.length },
    ...(side.isOurs
      ? []
      : [
          {
            label: "the same, ignoring printing",
            side,
            passes: ({ problems }) => problems.every(({ isPrint }) => isPrint),
          },
        ]),
  ]);

/** Calls that pass, of all calls, by group and client. */
export function tableOf(runs, sides) {
  const columns = columnsOf(sides);
  const row = (label, own) => {
    const cells = columns.map(({ side, passes }) => {
      const ofSide = own.filter((run) => run.side === side);
      return ofSide.length ? `${ofSide.filter(passes).length} of ${ofSide.length}` : "–";
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

/** Writes the outcomes of all cases. */
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
  `Each case is a server that writes bytes, and a call ${kinds.map(({ label }) => label).join(", one ")} (if it makes sense), each in a separate process. The table above counts calls.`,
  "A call passes if its outcome is right, the server received the expected requests, and no other server received anything; if it left no rejection unhandled and the process ended by itself; and if the bearer does not appear when context, result, error and causes are printed (`String`, `JSON.stringify`, `util.inspect`, `console.log`, `message`, `stack`).",
  "A context that reveals the bearer counts only in the group “printing”. “Ignoring printing” counts calls that pass apart from a printed bearer.",
  "A call hangs if it has no outcome after eight seconds. Time limits in the cases are at most two seconds; cases with large bodies get more time.",
  "A case is debatable if another client may behave differently for good reason; the case states that reason.",
  "Every client gets the same options, including a time limit. An error does not have to contain the part of a response that had arrived.",
];

function casesOf(group, runs, sides) {
  return [
    `| case | ${sides.map(({ label }) => label).join(" | ")} |`,
    `|---|${"---|".repeat(sides.length)}`,
    ...group.cases.map((one) => {
      const own = runs.filter((run) => run.one === one);
      const cells = sides.map((side) =>
        canRun(side, one) ? outcomeOf(own.filter((run) => run.side === side)) : "–",
      );
      return `| ${[one.name + debateOf(own), ...cells].map(inTable).join(" | ")} |`;
    }),
  ].join("\n");
}

/** Why a case is debatable, and for which kinds of call if not for all. */
function debateOf(own) {
  const debated = own.filter(({ debatable }) => debatable);
  if (!debated.length) return "";
  const labels =
    debated.length < own.length ? ` ${[...new Set(debated.map(({ kind }) => kind.label))].join(", ")}` : "";
  return ` (debatable${labels}: ${debated[0].debatable})`;
}

/** A mark, and a description of each problem with the kinds of call that had it. */
function outcomeOf(own) {
  const kindsByProblem = new Map();
  for (const { kind, problems } of own) {
    if (!problems.length) continue;
    const what = problems.map(({ what }) => what).join("; ");
    kindsByProblem.set(what, [...(kindsByProblem.get(what) ?? []), kind.label]);
  }
  if (!kindsByProblem.size) return "✓";
  const descriptions = [...kindsByProblem].map(([what, labels]) =>
    labels.length === own.length ? what : `${labels.join(" and ")}: ${what}`,
  );
  return `✗ ${descriptions.join(". ")}`;
}

/** Escapes a text for a Markdown table, without ports, so that it is the same in every run. */
const inTable = (text) =>
  text
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1")
    .replace(/\s+/g, " ")
    .replace(/[\\|<>*_`]/g, (character) => `\\${character}`);
