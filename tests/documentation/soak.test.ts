import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { faults } from "../soak/faults.mjs";

it("docs/soak.md lists each injected fault, and every call has the expected outcome", () => {
  const lines = readFileSync("docs/soak.md", "utf8").split("\n");
  const start = lines.indexOf("| fault | calls | right outcomes | requests at the server |") + 2;
  const rows = lines.slice(start, lines.indexOf("", start)).map((line) => line.split(" | "));
  expect(rows.map(([kind]) => kind?.slice(2))).toEqual(["none", ...Object.keys(faults)]);
  for (const [kind, calls, right] of rows) {
    expect(Number(calls), kind).toBeGreaterThan(0);
    expect(right, kind).toBe(calls);
  }
});
