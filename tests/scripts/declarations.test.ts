// The build writes the types of models in full. They must equal the types inferred from the schemas.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { installed, typeCheck } from "../support/run.js";

const models = ["models", "models/operations"].flatMap((folder) =>
  readdirSync(`src/${folder}`)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(`src/${folder}/${file}`, "utf8");
      const [, name] = /export interface (\w+)\s+extends s\.InferOutput<typeof \w+>/.exec(source) ?? [];
      return name ? [{ name, folder, path: `${folder}/${file.replace(/\.ts$/, "")}` }] : [];
    }),
);

const program = (expected: string) => `
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  ${models
    .map(
      ({ name, folder, path }, index) => `
  import type { ${name} as Inferred${index} } from "${resolve("src", path)}.js";
  import type { ${name} as Written${index} } from "authlete-typescript-sdk/${folder}";
  export const is${index}: Same<Inferred${index}, Written${index}> = ${expected};`,
    )
    .join("")}`;

describe("the declarations", () => {
  const folder = installed();

  it("do not infer types from schemas", () => {
    const dist = resolve("tests/node_modules/authlete-typescript-sdk");
    for (const { name, path } of models) {
      const text = readFileSync(join(dist, `${path}.d.ts`), "utf8");
      expect(text).toContain(`export type ${name} = {`);
      expect(text).not.toMatch(/typeof \w*[sS]chema|InferOutput|schemaParts|valibot\b.*[";]/);
    }
  });

  it("equal the types inferred from the schemas", () => {
    expect(models.length).toBeGreaterThan(200);
    writeFileSync(join(folder, "same.ts"), program("true"));
    expect(typeCheck(folder, ["same.ts"])).toBe("");
    writeFileSync(join(folder, "other.ts"), program("false"));
    const errors = (() => {
      try {
        return typeCheck(folder, ["other.ts"]);
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    })();
    expect(errors.match(/error TS2322/g)).toHaveLength(models.length);
  });
});
