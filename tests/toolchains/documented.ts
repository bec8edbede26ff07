// The files in docs/commonjs.md.
import { readFileSync } from "node:fs";
import type { Files } from "./project.js";

const [, ...sections] = readFileSync("docs/commonjs.md", "utf8").split(/^#{2,3} /m);

/**
 * The files in the section of a heading, without those of headings below it. The first line of each contains its name.
 *
 * @throws Error if there is no such section, or if a code block in it is not a file
 */
export function documented(heading: string): Record<string, string> {
  const section = sections.find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/commonjs.md has no heading "${heading}"`);
  const blocks = [...section.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, source = ""]) => source);
  return Object.fromEntries(blocks.map((source) => [nameOf(source), source]));
}

function nameOf(source: string): string {
  const [, comment, field] =
    /^(?:\/\/ (\S+)$|\{ "\/\/": "(\S+)",$)/m.exec(source.split("\n", 1)[0] ?? "") ?? [];
  const name = comment ?? field;
  if (!name) throw new Error(`the first line of this block does not contain the name of a file:\n${source}`);
  return name;
}

/** How many tests of each test file must pass. */
export function testsIn(files: Files): Record<string, number> {
  const testFiles = Object.entries(files).filter(([name]) => /\.test\.[jt]s$/.test(name));
  return Object.fromEntries(
    testFiles.map(([name, source]) => [name, `${source}`.match(/^test\(/gm)?.length ?? 0]),
  );
}
