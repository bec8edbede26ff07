// Metro bundles programs for React Native, with the configuration that new projects have. It does not remove unused code.
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { everyImport, oneFunction, pathsIn, printed } from "./bundled.js";
import { projectOf } from "./project.js";

// Metro caches compiled files here.
const temporary = mkdtempSync(join(tmpdir(), "authlete-metro-"));
beforeEach(() => vi.stubEnv("TMPDIR", temporary));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

// Compiled programs import these packages, which a project of React Native has.
const packages = realpathSync("tests/toolchains/node_modules");
const watchFolders = ["metro-runtime", "@babel/runtime", "@react-native/js-polyfills"].map((name) =>
  join(packages, name),
);

const configuration = (withExports: boolean) => `
  const { getDefaultConfig, mergeConfig } = require("@react-native/metro-config");
  module.exports = mergeConfig(getDefaultConfig(__dirname), {
    resolver: {
      unstable_enablePackageExports: ${withExports},
      nodeModulesPaths: [${JSON.stringify(packages)}],
    },
    watchFolders: ${JSON.stringify(watchFolders)},
    // React Native itself is not installed.
    serializer: { getModulesRunBeforeMainModule: () => [] },
  });`;

/** Bundles a program with Metro. */
async function bundleOf(program: string, withExports: boolean) {
  const files = {
    "package.json": {},
    "metro.config.js": configuration(withExports),
    "babel.config.js": 'module.exports = { presets: ["module:@react-native/babel-preset"] };',
    "program.js": program,
  };
  const { folder, run } = projectOf(files, ["@react-native/metro-config", "@react-native/babel-preset"]);
  const args = ["program.js", "--platform", "ios", "--config", "metro.config.js", "--out", "bundle.js"];
  const { ok, output } = await run("metro/src/cli.js", "build", ...args);
  // If a module is missing in `exports`, Metro warns and looks for its file.
  if (!ok || /\bwarn/i.test(output)) throw new Error(output);
  return readFileSync(join(folder, "bundle.js"), "utf8");
}

const globals =
  "AbortController AbortSignal Headers Request Response TextDecoder TextEncoder URL URLSearchParams btoa " +
  "clearTimeout crypto performance setTimeout";

/** Runs a bundle with no other globals than these, and returns the first line that it prints. */
function run(bundle: string): Promise<string> {
  const available = globals.split(" ").map((name) => [name, Reflect.get(globalThis, name)]);
  return new Promise((resolve) => {
    const console = { log: (line: unknown) => resolve(`${line}\n`) };
    runInContext(bundle, createContext({ ...Object.fromEntries(available), console }));
  });
}

describe.each([
  ["without exports", false],
  ["with exports", true],
])("a program bundled %s", (_, withExports) => {
  it("uses every module", async () => {
    const bundle = await bundleOf(everyImport, withExports);
    expect(await run(bundle)).toBe(printed);
  });

  it("contains only the function that it imports", async () => {
    const bundle = await bundleOf(oneFunction, withExports);
    expect(pathsIn(bundle)).toEqual(["/api/{serviceId}/auth/token/create"]);
    expect(await run(bundle)).toBe("false\n");
  });
});
