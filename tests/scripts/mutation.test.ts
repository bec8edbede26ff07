// The changes that mutation testing makes (scripts/mutate.mjs).
import { describe, expect, it } from "vitest";
import { mutantsOf } from "../../scripts/mutation/candidates.mjs";
import { sampleOf } from "../../scripts/mutation/sample.mjs";

/** What a piece of code becomes. */
const changesOf = (source: string) => mutantsOf("a.ts", source).map((mutant) => mutant.source);

describe("a mutant of", () => {
  it.each<[string, string[]]>([
    ["if (a) b()", ["if (!(a)) b()", "if (a) ;"]],
    ["x = a ? b : c", ["x = !(a) ? b : c", ";"]],
    [
      "while (a < 1);",
      ["while (!(a < 1));", "while (a <= 1);", "while (a >= 1);", "while (a < 2);", "while (a < 0);"],
    ],
    ["const x = a ?? b", ["const x = (a)", "const x = (b)", "const x = ((a) && (b))"]],
    ["const x = a && b", ["const x = (a)", "const x = (b)", "const x = ((a) || (b))"]],
    ["const x = !a", ["const x = a"]],
    ["const x = a?.b", ["const x = a.b"]],
    ["const x = a?.[b]", ["const x = a[b]"]],
    ["const x = a?.()", ["const x = a()"]],
    ["const x = a(b, c)", ["const x = a(c)", "const x = a(b)"]],
    ["const x = { a, b: c }", ["const x = { b: c }", "const x = { a }"]],
    ["const x = [a]", ["const x = []"]],
    ["const x = true", ["const x = false"]],
    ['const x = "a"', ['const x = ""']],
    ["const x = /a/g", ["const x = /(?!)/g"]],
    ["function f() { return a }", ["function f() {}", "function f() { ; }"]],
    ["function f() { throw a }", ["function f() {}", "function f() { ; }"]],
  ])("%s", (source, expected) => {
    expect(changesOf(source).sort()).toEqual(expected.sort());
  });

  it.each([
    'import a from "b"',
    "type A = 1 | 'a'",
    "let a: 1",
    "interface A { b: true }",
    'const x = "a message"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source
    "const x = `a ${b}`",
    '"use strict"',
  ])("%s does not exist", (source) => {
    expect(changesOf(source)).toEqual([]);
  });

  it("a file has its place and the lines that it changes", () => {
    const source = "function f() {\n  const g = () => {\n    return a(\n      b,\n    );\n  };\n}\n";
    expect(mutantsOf("a.ts", source)).toContainEqual({
      file: "a.ts",
      line: 4,
      scope: "g",
      original: "b,",
      replacement: ",",
      source: source.replace("b", ""),
    });
  });
});

describe("a sample", () => {
  const elements = Array.from({ length: 50 }, (_, index) => index);

  it("is the same for the same seed, and another for another", () => {
    expect(sampleOf(elements, 1)).toEqual(sampleOf(elements, 1));
    expect(sampleOf(elements, 1)).not.toEqual(sampleOf(elements, 2));
  });

  it("contains each element once", () => {
    expect(sampleOf(elements, 1).sort((a: number, b: number) => a - b)).toEqual(elements);
  });
});
