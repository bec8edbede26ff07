// Jest in CommonJS mode: the set-ups in docs/commonjs.md run the tests in it, and a test that uses the whole package.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documented, testsIn } from "./documented.js";
import { jestProject } from "./jest.js";
import type { Files } from "./project.js";

const everything = readFileSync("tests/toolchains/everything.js", "utf8");
const required = everything
  .replace(/^import \* as (\w+) from (".*");$/gm, "const $1 = require($2);")
  .replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = require($2);");

const token = documented("Jest");
const plain = documented("Plain Jest");

/** A set-up of Jest. */
interface SetUp {
  /** Its heading in docs/commonjs.md. */
  readonly heading: string;
  readonly linked: string[];
  /** What is not documented, because every such project has it. */
  readonly files?: Files;
  /** Its files without the settings for the package. */
  readonly bare: Files;
}

const typescript = {
  strict: true,
  target: "es2022",
  types: ["jest"],
  module: "nodenext",
  isolatedModules: true,
};

const setUps: SetUp[] = [
  {
    heading: "babel-jest",
    linked: ["babel-jest", "@babel/core", "@babel/preset-env"],
    bare: { "babel.config.js": documented("babel-jest")["babel.config.js"] ?? "" },
  },
  {
    heading: "@swc/jest",
    linked: ["@swc/jest", "@swc/core"],
    bare: { "jest.config.js": 'module.exports = { transform: { "\\\\.[jt]sx?$": "@swc/jest" } };' },
  },
  {
    heading: "ts-jest",
    linked: ["ts-jest", "typescript", "@types/jest"],
    files: { "tsconfig.json": { compilerOptions: typescript } },
    bare: {
      "jest.config.js": 'module.exports = { preset: "ts-jest" };',
      "token.test.ts": documented("ts-jest")["token.test.ts"] ?? "",
    },
  },
  {
    heading: "next/jest",
    linked: ["next", "react", "react-dom", "jest-environment-jsdom"],
    files: { "pages/index.js": "export default () => null;" },
    bare: { "jest.config.js": documented("next/jest")["jest.config.js"] ?? "" },
  },
];

/** Runs all tests of a project, and expects that each of them passes. */
async function expectToPass(files: Files, linked?: string[]): Promise<void> {
  const { test } = jestProject(files, linked);
  expect(await test()).toEqual({ failures: [], passed: testsIn(files) });
}

it("plain Jest runs the tests", async () => {
  await expectToPass({ ...plain, ...token, "everything.test.js": required });
});

it("plain Jest cannot load the package without the flag", async () => {
  const { failures } = await jestProject(token).test();
  expect(failures).toEqual([expect.stringContaining("Must use import to load ES Module")]);
});

describe.each(setUps)("$heading", ({ heading, linked, files, bare }) => {
  const setUp = { ...files, ...token, ...documented(heading) };

  it("runs the tests with the documented settings", async () => {
    await expectToPass({ ...setUp, "everything.test.js": everything }, linked);
  });

  it("runs the tests with the flag of plain Jest and no other settings", async () => {
    await expectToPass({ ...files, ...token, ...plain, ...bare, "everything.test.js": required }, linked);
  });
});

it("ts-jest runs the tests of a project that compiles to ES5 for old resolvers", async () => {
  const old = { module: "commonjs", moduleResolution: "node10", target: "es5", lib: ["es2023", "dom"] };
  const compilerOptions = { strict: true, types: ["jest"], skipLibCheck: true, ...old };
  const files = { ...token, ...documented("ts-jest"), "tsconfig.json": { compilerOptions } };
  const typed = { ...files, "everything.test.js": everything };
  await expectToPass(typed, ["ts-jest", "typescript", "@types/jest"]);
});

it("next/jest runs tests in the environment node if the project uses jsdom", async () => {
  const files = {
    ...documented("next/jest"),
    "pages/index.js": "export default () => null;",
    "everything.test.js": `/** @jest-environment node */\n${everything}`,
    "browser.test.js": 'test("runs in a browser", () => expect(typeof document).toBe("object"));',
  };
  const { test } = jestProject(files, ["next", "react", "react-dom", "jest-environment-jsdom"]);
  expect(await test("--env=jsdom")).toEqual({ failures: [], passed: testsIn(files) });
});

describe("fake timers", () => {
  const source = readFileSync("tests/toolchains/fakeTimers.js", "utf8");
  const files = { ...documented("Fake timers"), "fakeTimers.test.js": source };
  const passed = { ...testsIn(files), "fakeTimers.test.js": 5 };

  it("move time limits and retries if Jest loads the package", async () => {
    expect(await jestProject({ ...plain, ...files }).test()).toEqual({ failures: [], passed });
  });

  it("move time limits and retries if Jest compiles the package", async () => {
    const { test } = jestProject({ ...documented("@swc/jest"), ...files }, ["@swc/jest", "@swc/core"]);
    expect(await test()).toEqual({ failures: [], passed });
  });
});
