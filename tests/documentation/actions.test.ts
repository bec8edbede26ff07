// A call may succeed although Authlete refused what it asks for: each documented program tests the `action`.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { methods } from "../../scripts/build/namespaces.mjs";
import { declarations, type Schema } from "../support/apiDocument.js";
import { examplesOf } from "../support/examples.js";
import { snippetsOf } from "../support/programs.js";

const withAction = (await declarations()).flatMap(({ name, operation }) => {
  const response = operation.response as unknown as Schema | undefined;
  return (response?.wrapped ?? response)?.entries?.["action"] ? [name] : [];
});

/** The calls of functions and methods whose responses have an action. */
const calls = new RegExp(
  [
    ...withAction.map((name) => `\\b${name}\\(\\w+[,)]`),
    ...methods
      .filter(({ functionName }) => withAction.includes(functionName))
      .map(({ path }) => `\\b${path.replace("authlete.", "").replaceAll(".", "\\.")}\\(`),
  ].join("|"),
);

const programs = [
  ...globSync("src/**/*.ts").flatMap((file) =>
    examplesOf(readFileSync(file, "utf8")).map((program) => ({ file, program })),
  ),
  ...["README.md", ...globSync("docs/*.md")].flatMap((file) =>
    snippetsOf(file).map((program) => ({ file, program })),
  ),
];

describe("a program that calls an operation with actions tests the action", () => {
  const calling = programs.filter(({ program }) => calls.test(program));

  it.each(calling)("$file", ({ program }) => {
    expect(program).toMatch(/\baction\b|\bexpectAction\b/);
  });

  it("in many documents", () => {
    expect(withAction.length).toBeGreaterThan(50);
    expect(calling.length).toBeGreaterThan(60);
  });
});
