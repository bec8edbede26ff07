// Steps of the build that change code: each works on a syntax tree.
import { describe, expect, it } from "vitest";
import { withoutDocumentation } from "../scripts/build/withoutDocumentation.mjs";

describe("code without documentation", () => {
  it("lacks documentation comments, with their lines", () => {
    const code = `/** A. */
const a = {
  /**
   * B.
   */
  b: 1, /** C. */
  c: /** D. */ 2,
};
`;
    expect(withoutDocumentation(code, "a.js")).toBe("const a = {\n  b: 1, \n  c:  2,\n};\n");
  });

  it.each([
    "// A remark.\na();\n",
    "/* A remark. */\na();\n",
    "const a = /* @__PURE__ */ b();\n",
    "const a = /** @__PURE__ */ b();\n",
    "// @__NO_SIDE_EFFECTS__\nfunction a() {\n}\n",
    "/** @__NO_SIDE_EFFECTS__ */\nfunction a() {\n}\n",
    "const a = /* #__NO_SIDE_EFFECTS__ */ () => 1;\n",
    'await import(/* webpackIgnore: true */ "a");\n',
    "await import(/* @vite-ignore */ a);\n",
    "/** @license Apache-2.0 */\n/*! @preserve */\na();\n",
    'const a = "/** A. */";\n',
    "const a = `\n/** A. */\n`;\n",
    "const a = /\\/** A. *\\//;\n",
  ])("keeps %j", (code) => {
    expect(withoutDocumentation(code, "a.js")).toBe(code);
  });

  it("is refused for a syntax error, with the name of the file", () => {
    expect(() => withoutDocumentation("const = 1;", "a.js")).toThrow(/^a\.js: /);
  });
});
