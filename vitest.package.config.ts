// `npm run test:package`: tests that bundle or compile each function. They take too long for `npm test`.
import { defineConfig } from "vitest/config";
import { testsOfPackage } from "./vitest.config.js";

export default defineConfig({
  test: { include: [testsOfPackage], testTimeout: 60_000, reporters: ["minimal"], name: "package" },
});
