import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quoted } from "../../scripts/documents.mjs";
import { groups } from "../faults/cases.mjs";
import { totals } from "../faults/documents.mjs";
import { planned } from "../faults/plan.mjs";
import { sidesOf } from "../faults/sides.mjs";

const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("the table of faults", () => {
  const sides = sidesOf(true);
  const runs = planned(sides);
  const [head = [], , ...rows] = quoted("faults").split("\n").map(cellsOf);

  it("has the groups and the sides of the suite", () => {
    expect(rows.map(([name]) => name)).toEqual([...groups.map(({ name }) => name), ...totals]);
    expect(head.slice(1, -1)).toEqual(sides.map(({ label }) => label));
  });

  it("counts all calls of the suite, and all calls of this SDK pass", () => {
    for (const [index, side] of sides.entries()) {
      const own = runs.filter((run) => run.side === side);
      const clear = own.filter(({ debatable }) => !debatable);
      const counts = [
        ...groups.map((group) => clear.filter((run) => run.group === group).length),
        clear.length,
        own.length - clear.length,
      ];
      for (const [row, count] of counts.entries()) {
        const cell = rows[row]?.[index + 1];
        if (side.isOurs) expect(cell).toBe(count ? `${count} of ${count}` : "–");
        else expect(cell).toMatch(new RegExp(`^\\d+ of ${count}$`));
      }
    }
  });

  it("is quoted in docs/faults.md, which lists each case", () => {
    const document = readFileSync("docs/faults.md", "utf8");
    expect(document).toContain(quoted("faults"));
    const named = [...document.matchAll(/^## (.*)|^\| (.*?) \|/gm)].flatMap(([, , name]) => name ?? []);
    for (const { cases } of groups) {
      for (const { name } of cases) {
        const shown = name.replace(/[\\|<>*_`]/g, (character) => `\\${character}`);
        expect(named.some((title) => title === shown || title.startsWith(`${shown} (debatable`))).toBe(true);
      }
    }
  });
});

it("the suite has no duplicate names in a group", () => {
  for (const { name, cases } of groups) {
    expect(new Set(cases.map((testCase) => testCase.name)).size, name).toBe(cases.length);
  }
});
