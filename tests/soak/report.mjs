import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

/** The tables of a run. */
export function report({ rows, seen, before, after, samples }) {
  const megabytes = (value) => `${value.toFixed(1)} MB`;
  const alive = ({ resources }) => Object.entries(resources).map(([name, count]) => `${count} ${name}`);
  return [
    "| fault | calls | right outcomes | requests at the server |",
    "|---|--:|--:|--:|",
    ...Object.entries(rows).map(
      ([kind, { calls, right }]) => `| ${kind} | ${calls} | ${right} | ${seen[kind] ?? 0} |`,
    ),
    "",
    "| | before | after |",
    "|---|--:|--:|",
    ...["heap", "rss", "external"].map(
      (what) => `| ${what} | ${megabytes(before[what])} | ${megabytes(after[what])} |`,
    ),
    `| keeps the process alive | ${alive(before).join(", ")} | ${alive(after).join(", ")} |`,
    "",
    `Heap in MB after a forced collection, by second: ${samples
      .map(({ at, heap }) => `${at.toFixed(0)}: ${heap.toFixed(2)}`)
      .join(", ")}.`,
  ].join("\n");
}

/** Writes the report of a run. */
export function write(text, line) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const date = new Date().toISOString().slice(0, 10);
  const [{ model }] = cpus();
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores (${model.trim()})`;
  const flags = `Node ran with \`${process.execArgv.join(" ")}\`: the heap contains no machine code that V8 discards and compiles again.`;
  const head = `# Soak\n\nWritten by \`npm run soak -- --write\` on ${date}: version ${version}, ${machine}. ${flags}`;
  writeFileSync("docs/soak.md", `${head}\n\n${text}\n\n${line}.\n`);
}
