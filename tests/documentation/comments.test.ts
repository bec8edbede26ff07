// The documentation that editors show: every field, and every action that a response can contain.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functions } from "../support/run.js";

const models = ["models", "models/operations"].flatMap((folder) =>
  readdirSync(`src/${folder}`)
    .filter((file) => file.endsWith(".ts") && !/^(operations|schemaParts|errors|schema)\./.test(file))
    .map((file) => `src/${folder}/${file}`),
);
const fieldsOf = (source: string) => {
  const [, body = ""] = /^export const \w+ = (?:s\.object\()?\{\n([\s\S]*?)^\}/m.exec(source) ?? [];
  return body;
};
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe("documentation", () => {
  it("exists for each field of each model", () => {
    let fields = 0;
    for (const file of models) {
      const body = fieldsOf(readFileSync(file, "utf8"));
      const named = count(body, /^ {2}\w+:/gm);
      expect(count(body, /^ {2}(?:\/\*\*.*| )\*\/\n {2}\w+:/gm), file).toBe(named);
      fields += named;
    }
    expect(fields).toBeGreaterThan(1_600);
  });

  it.each(functions)("of %s has a row for each action of its response, and no other rows", (name) => {
    const source = readFileSync(`src/funcs/${name}.ts`, "utf8");
    const rows = [...source.matchAll(/^ \* \| `([A-Z_]+)`(?:, `([A-Z_]+)`)* \|/gm)].flatMap(([row]) =>
      [...(row.match(/`[A-Z_]+`/g) ?? [])].map((action) => action.slice(1, -1)),
    );
    const [, response = ""] = /from "\.\.\/models\/(\w+Response)\.js"/.exec(source) ?? [];
    const action = `src/models/${response}Action.ts`;
    const hasAction = models.includes(action);
    const actions = hasAction
      ? [...readFileSync(action, "utf8").matchAll(/^ {2}\w+: "(\w+)",/gm)].map(([, value]) => value)
      : [];
    expect(rows.sort()).toEqual(actions.sort());
  });
});
