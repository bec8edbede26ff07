// `npm run test:toolchains`: the package in projects of users, with the compilers, bundlers and test runners that they have.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/toolchains/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ["minimal"],
    name: "toolchains",
  },
});
