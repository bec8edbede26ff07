import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const common = {
  testTimeout: 60_000,
  unstubGlobals: true,
  unstubEnvs: true,
};

// Property tests use random values. All of them share one seed, and the same seed produces the same values. A test that
// fails prints it.
const { FAST_CHECK_SEED = `${Math.floor(Math.random() * 2 ** 31)}` } = process.env;
process.env["FAST_CHECK_SEED"] = FAST_CHECK_SEED;

// Vitest would print in each run that type tests are experimental.
process.env["VITEST_DISABLE_EXPERIMENTAL_LOG"] = "1";

/** Suites that other commands run: of examples and toolchains, and what bundles or compiles each function (`npm run test:package`). */
export const testsOfPackage = "tests/scripts/{bundle,declarations,emptyFolder,platformTypes}.test.ts";
const otherSuites = ["**/node_modules/**", "tests/{examples,toolchains}/**", testsOfPackage];

/** The tests that run with each context. */
const testsOfEachContext = [
  "tests/{debugLogger,runtime,simulator}/**/*.test.ts",
  "tests/funcs/{apiDocument,specialOperations}.test.ts",
  "tests/{fetch,paginate}.test.ts",
];

/** Tests of retries, which only one context has. */
const testsOfRetries =
  "tests/runtime/transport/{hookRequests,retriedMethods,retries,retries.properties,retryPlan}.test.ts";

/** They use no context. */
const testsOfCommand = "tests/simulator/cli.test.ts";

/** Settings of a run: what the tests import, and which tests are left out. */
interface Run {
  alias?: { find: RegExp; replacement: string }[];
  exclude?: string[];
  /** Whether the type tests run, which read the declarations of the packed package. */
  typecheck?: boolean;
}

export function configOf({ alias = [], exclude = [], typecheck = true }: Run) {
  const shared = { resolve: { alias } };
  return defineConfig({
    test: {
      // Some tests wait for timers. Meanwhile, other files can use the processor.
      maxWorkers: availableParallelism() + 1,
      // Without a terminal, only failed tests and the summary are printed.
      reporters: [process.stdout.isTTY ? "default" : "minimal", "./tests/support/skipped.ts"],
      silent: false,
      projects: [
        {
          ...shared,
          test: {
            ...common,
            name: "ky",
            include: ["tests/**/*.test.ts"],
            exclude: [...otherSuites, ...exclude],
            typecheck: {
              enabled: typecheck,
              include: ["tests/**/*.test-d.ts"],
              tsconfig: "tests/tsconfig.json",
            },
          },
        },
        {
          ...shared,
          test: {
            ...common,
            name: "fetch",
            env: { AUTHLETE_CONTEXT: "fetch" },
            include: testsOfEachContext,
            exclude: [...otherSuites, testsOfRetries, testsOfCommand, ...exclude],
          },
        },
      ],
    },
  });
}

/** `npm test` runs against the packed package, which is what users get. */
export default configOf({});
