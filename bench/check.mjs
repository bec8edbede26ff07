// Milliseconds that the compiler takes to check a program: `node bench/check.mjs <file>`.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const file = resolve(process.argv[2]);
const project = join(dirname(file), `.bench-${process.pid}.json`);
const compilerOptions = {
  module: "nodenext",
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
writeFileSync(project, JSON.stringify({ compilerOptions, files: [basename(file)] }));
try {
  const before = performance.now();
  execFileSync(resolve("node_modules/.bin/tsc"), ["-p", project], { stdio: "inherit" });
  console.log(performance.now() - before);
} finally {
  rmSync(project);
}
