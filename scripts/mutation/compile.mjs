// Mutants that the compiler refuses say nothing about tests.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Returns the mutants that compile. All of them are compiled at once, each as a file beside the one that it changes. An
 * error that a mutant causes in another file is not found.
 */
export function compiling(folder, mutants) {
  const refused = refusedBy(folder, mutants);
  const others = mutants.filter((_, index) => !refused.has(index));
  // If one file has an error of syntax, the compiler does not look for other errors in any file.
  return refused.size ? compiling(folder, others) : others;
}

/** The indices of mutants that the compiler refuses. */
function refusedBy(folder, mutants) {
  const files = mutants.map(({ file }, index) => file.replace(/\.ts$/, `.mutant${index}.ts`));
  for (const [index, file] of files.entries()) writeFileSync(join(folder, file), mutants[index].source);
  const config = join(folder, "tsconfig.mutants.json");
  writeFileSync(config, JSON.stringify({ extends: "./tsconfig.json", include: ["src/runtime"] }));

  const compiler = resolve("node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", config, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  for (const file of [...files, "tsconfig.mutants.json"]) rmSync(join(folder, file));
  const refused = new Set([...stdout.matchAll(/\.mutant(\d+)\.ts\(/g)].map(([, index]) => Number(index)));
  if (status !== 0 && !refused.size) throw new Error(`tsc failed: ${stdout}`);
  return refused;
}
