import { expect, it } from "vitest";
import { quoted } from "../../scripts/documents.mjs";
import { caseNames } from "../runtimes/runSuite.js";
import { runtimes } from "../runtimes/runtimes.mjs";

it("README.md lists all runtimes and cases of the suite, and all of them passed", () => {
  const cellsOf = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = [], , ...rows] = quoted("runtimes").split("\n").map(cellsOf);
  expect(head).toEqual(["runtime", "version", ...caseNames]);
  expect(rows.map(([name]) => name)).toEqual(runtimes.map(({ name }) => name));
  for (const [name, version, ...outcomes] of rows) {
    expect(version, name).toMatch(/^\d+\.\d+/);
    expect(outcomes, name).toEqual(caseNames.map(() => "✓"));
  }
});
