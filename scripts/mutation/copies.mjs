import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const copied = [
  "src",
  "tests",
  "package.json",
  "README.md",
  "docs",
  "tsconfig.json",
  "vitest.config.ts",
  "vitest.watch.config.ts",
];

/** A copy of the project, in which a mutant replaces a source file for a while. */
export function createCopy() {
  const folder = mkdtempSync(join(tmpdir(), "authlete-mutation-"));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));

  /** Runs a command. Resolves to `passed`, `failed`, or `timeout` after a number of seconds. */
  const run = (command, args, seconds) =>
    new Promise((done) => {
      const options = {
        cwd: folder,
        stdio: "ignore",
        detached: true,
        env: { ...process.env, FAST_CHECK_SEED: "1" },
      };
      const child = spawn(join("node_modules/.bin", command), args, options);
      const kill = () => {
        try {
          // The whole group: a worker may be in an endless loop.
          process.kill(-child.pid, "SIGKILL");
        } catch {
          // It has ended.
        }
      };
      const timer = setTimeout(() => {
        kill();
        done("timeout");
      }, seconds * 1000);
      child.on("exit", (code) => {
        clearTimeout(timer);
        kill();
        done(code === 0 ? "passed" : "failed");
      });
    });

  const test = (files, seconds) =>
    run(
      "vitest",
      ["run", "--config", "vitest.watch.config.ts", "--bail", "1", "--testTimeout", "20000", ...files],
      seconds,
    );

  return {
    compiles: async () => (await run("tsc", ["-p", "."], 60)) === "passed",
    test,
    async with({ file, start, end, replacement }, step) {
      const source = readFileSync(file, "utf8");
      writeFileSync(join(folder, file), source.slice(0, start) + replacement + source.slice(end));
      try {
        return await step();
      } finally {
        writeFileSync(join(folder, file), source);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
