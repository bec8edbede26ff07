import { defineConfig } from "vitest/config";

const common = {
  testTimeout: 60_000,
  unstubGlobals: true,
  unstubEnvs: true,
};

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
  "requests",
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
          include: ["tests/*.test.ts"],
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
