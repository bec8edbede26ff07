import { defineConfig } from "vitest/config";

const common = {
  testTimeout: 60_000,
  unstubGlobals: true,
  unstubEnvs: true,
};

// Property tests use random values. All of them share one seed, and the same seed produces the same values.
const { FAST_CHECK_SEED = `${Math.floor(Math.random() * 2 ** 31)}` } = process.env;
process.env["FAST_CHECK_SEED"] = FAST_CHECK_SEED;
console.log(`Seed of the property tests: FAST_CHECK_SEED=${FAST_CHECK_SEED} reproduces this run.`);

/** The tests that run with each context. `retries` is not in the list, because only one context has retries. */
const testsOfEachContext = [
  "apiDocument",
  "debugLogger",
  "debugLoggerMask",
  "debugLoggerResponses",
  "debugLoggerSecrets",
  "fetch",
  "oldRuntimes",
  "paginate",
  "properties/*",
  "runtime/*/*",
  "requests",
  "responses",
  "safety/*",
  "simulator",
  "specialOperations",
  "transport",
  "transport/*",
];

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
      projects: [
        {
          ...shared,
          test: {
            ...common,
            name: "ky",
            include: [
              "tests/*.test.ts",
              "tests/{documentation,models,properties,runtime/*,safety,transport}/*.test.ts",
            ],
            exclude,
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
            include: testsOfEachContext.map((name) => `tests/${name}.test.ts`),
            exclude,
          },
        },
      ],
    },
  });
}

/** `npm test` runs against the packed package, which is what users get. */
export default configOf({});
