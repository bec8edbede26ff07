import { readFileSync } from "node:fs";
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

it("the oldest Node is the same in package.json, the documents and the runtimes", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  const [, oldest = ""] = /^>=(\d+\.\d+)$/.exec(engines.node) ?? [];
  expect(oldest).not.toBe("");

  expect(readFileSync("README.md", "utf8")).toContain(`The package needs Node ${oldest} or newer`);
  expect(readFileSync("docs/commonjs.md", "utf8")).toContain(`Node ${oldest} and newer load the package`);
  expect(readFileSync("docs/migrating.md", "utf8")).toContain(
    `which \`require\` loads (Node ${oldest} and newer)`,
  );

  const versions = [...quoted("runtimes").matchAll(/^\| Node [\d.]+ \| ([\d.]+) \|/gm)].map(
    ([, version = ""]) => version,
  );
  versions.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  expect(versions[0]).toBe(`${oldest}.0`);
  const { devDependencies } = JSON.parse(readFileSync("tools/package.json", "utf8"));
  expect(devDependencies[`node-${oldest}`]).toBe(`npm:node@${oldest}.0`);
});

it("README.md and .ci/run start with the same Node and npm", () => {
  const clone = /clone of this repository \(Node (\d+) or newer, npm (\d+)\)/;
  const bareMachine = /on a bare machine \(Node (\d+), npm (\d+)\)/;
  const [, ...inReadme] = clone.exec(readFileSync("README.md", "utf8")) ?? [];
  const [, ...inCi] = bareMachine.exec(readFileSync(".ci/run", "utf8")) ?? [];
  expect(inReadme).toHaveLength(2);
  expect(inCi).toEqual(inReadme);
});
