import { defineConfig } from "vitest/config";

const common = {
  testTimeout: 60_000,
  unstubGlobals: true,
  unstubEnvs: true,
};

// Properties are tried with values of chance: the same seed for all of them, and the same values for the same seed.
const { FAST_CHECK_SEED = `${Math.floor(Math.random() * 2 ** 31)}` } = process.env;
process.env["FAST_CHECK_SEED"] = FAST_CHECK_SEED;
console.log(`The seed of properties: FAST_CHECK_SEED=${FAST_CHECK_SEED} repeats this run.`);

/** What goes through a context; `retries` is what only one of them has. */
const ofEachContext = [
  "answers",
  "apiDocument",
  "debugLogger",
  "debugLoggerAnswers",
  "debugLoggerMask",
  "debugLoggerSecrets",
  "fetch",
  "paginate",
  "peculiarities",
  "properties/*",
  "requests",
  "safety/*",
  "simulator",
  "transport",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "ky",
          include: ["tests/*.test.ts", "tests/{properties,safety}/*.test.ts"],
          typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tests/tsconfig.json" },
        },
      },
      {
        test: {
          ...common,
          name: "fetch",
          env: { AUTHLETE_CONTEXT: "fetch" },
          include: ofEachContext.map((name) => `tests/${name}.test.ts`),
        },
      },
    ],
  },
});
