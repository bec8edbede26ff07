// Type-checks every example in the documentation against the packed package.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examplesOf, programOf } from "../support/examples.js";
import { aliases, installed, typeCheck } from "../support/run.js";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const examplesIn = (folder: string) =>
  filesIn(folder).flatMap((file) =>
    examplesOf(readFileSync(join(folder, file), "utf8")).map((source, index) => ({ file, index, source })),
  );

const files = filesIn("src");
const examples = examplesIn("src");
/** The build writes the examples of methods from those of functions. */
const examplesOfMethods = examplesIn("tests/node_modules/authlete-typescript-sdk/namespaces");

describe("examples", () => {
  const isDocumented = (file: string) =>
    /^(funcs|models)\//.test(file) &&
    !/\/(operations|schemaParts|errors|security|deprecated)\.ts$/.test(file) &&
    !aliases.some((alias) => file === `funcs/${alias}.ts`);

  it.each(files.filter(isDocumented))("%s has one", (file) => {
    expect(examples.map((example) => example.file)).toContain(file);
  });

  it("type-check", () => {
    const folder = installed();
    const programs = [...examples, ...examplesOfMethods].map(({ file, index, source }) => {
      const program = `${file.replace(/\W/g, "_")}_${index}.ts`;
      writeFileSync(join(folder, program), programOf(source));
      return program;
    });
    expect(new Set(programs).size).toBe(programs.length);
    expect(examples.length).toBeGreaterThan(400);
    expect(examplesOfMethods.length).toBeGreaterThan(100);
    expect(typeCheck(folder, programs, { noUncheckedIndexedAccess: true })).toBe("");
  });

  it("do not type-check if they are wrong", () => {
    const folder = installed();
    writeFileSync(join(folder, "wrong.ts"), programOf('const scope: Scope = { nam: "x" };\n'));
    expect(() => typeCheck(folder, ["wrong.ts"])).toThrow();
  });
});
