import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { caseNames } from "./runtimes/runSuite.js";
import { runtimes } from "./runtimes/runtimes.mjs";

it("README.md has the runtimes and the cases that are run, and all passed", () => {
  const [, table = ""] =
    /<!-- runtimes -->\n\n([\s\S]*?)\n\n<!-- runtimes -->/.exec(readFileSync("README.md", "utf8")) ?? [];
  const cellsOf = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = [], , ...rows] = table.split("\n").map(cellsOf);
  expect(head).toEqual(["runtime", "version", ...caseNames]);
  expect(rows.map(([name]) => name)).toEqual(runtimes.map(({ name }) => name));
  for (const [name, version, ...outcomes] of rows) {
    expect(version, name).toMatch(/^\d+\.\d+/);
    expect(outcomes, name).toEqual(caseNames.map(() => "✓"));
  }
});
