import { defineConfig } from "vitest/config";

/** The examples, for `npm run test:examples`: they need the packages in `tools`. */
export default defineConfig({ test: { include: ["tests/examples/*.test.ts"], testTimeout: 60_000 } });
