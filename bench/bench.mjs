// Compares this SDK with the one that people use today, in one run, and prints ratios.
// `npm run bench`; with `--sizes` only what does not depend on the machine.
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { sides } from "./sides.mjs";

const rows = [];
const add = (what, unit, values, digits) => rows.push({ what, unit, values, digits });

const gzip = (code) => gzipSync(code).length / 1000;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
/** Sizes of the bundle of each function, for each side. */
const functions = await Promise.all(
  sides.map(async (side) => {
    const names = functionsOf(side);
    const sizes = await Promise.all(
      names.map(async (name) => gzip(await bundle(side.programOf([name]), side.folder))),
    );
    return new Map(names.map((name, index) => [name, sizes[index]]));
  }),
);
/** What each function adds to the bundle of one other. */
const further = await Promise.all(
  sides.map(async (side, index) => {
    const sizes = await Promise.all(
      functionsOf(side).map(async (name) =>
        gzip(await bundle(side.programOf(["tokenManagementDelete", name]), side.folder)),
      ),
    );
    return median(sizes.map((size) => size - functions[index].get("tokenManagementDelete")));
  }),
);

add("one function, minified", "kB", await bundles("program", (code) => code.length / 1000), 1);
add("one function, minified, gzip", "kB", await bundles("program", gzip), 1);
add(
  "the median of all functions",
  "kB",
  functions.map((sizes) => median([...sizes.values()])),
  1,
);
add(
  "the largest function",
  "kB",
  functions.map((sizes) => Math.max(...sizes.values())),
  1,
);
add("each further function, median", "kB", further, 2);
add("the class, minified, gzip", "kB", await bundles("classProgram", gzip), 1);
add(
  "installed, without dependencies",
  "kB",
  sides.map((side) => sizeOf(side.package) / 1000),
  0,
);
if (!process.argv.includes("--sizes")) {
  add(
    "CPU time of a call over a stub fetch",
    "µs",
    alternate(9, "call.mjs", (side) => side.program),
    1,
  );
  add(
    "import of one function and the context",
    "ms",
    alternate(25, "import.mjs", (side) => side.program),
    1,
  );
  add(
    "type check of six functions and the class",
    "ms",
    alternate(21, "check.mjs", (side) => side.typedProgram),
    0,
  );
  add(
    "import of the class",
    "ms",
    alternate(25, "import.mjs", (side) => side.classProgram),
    1,
  );
}

console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}; esbuild; times: the best of each side, and the median ratio of neighbouring runs\n`,
);
console.log(`| | ${sides.map(({ label }) => label).join(" | ")} | ratio |\n|---|--:|--:|--:|`);
for (const { what, unit, values, digits } of rows) {
  const shown = values.map((value) => `${value.toFixed(digits)} ${unit}`);
  const ratio = values.ratio ?? values[0] / values[1];
  console.log(`| ${what} | ${shown.join(" | ")} | ${ratio.toFixed(2)} |`);
}

const ky = gzip(await bundle('export { default } from "ky";', sides[0].folder));
console.log(`\nky alone, minified, gzip: ${ky.toFixed(1)} kB`);

console.log("\nThe bundle of each function of this SDK, minified, gzip, in kB:\n");
const [own] = functions;
for (const [name, size] of [...own].sort(([, a], [, b]) => a - b)) console.log(`${size.toFixed(1)} ${name}`);

/** The functions of a side, older names aside. */
function functionsOf(side) {
  return readdirSync(join(side.package, side.functions))
    .filter((file) => file.endsWith(".js") && !file.startsWith("tokenOperations"))
    .map((file) => file.slice(0, -".js".length));
}

/** A figure of the bundle of a program, for each side. */
async function bundles(program, measure) {
  const values = [];
  for (const side of sides) {
    values.push(measure(await bundle(side[program], side.folder)));
  }
  return values;
}

async function bundle(contents, resolveDir) {
  const result = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return result.outputFiles[0].contents;
}

/** Bytes of all files of a package. */
function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => statSync(join(folder, file)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/**
 * Runs a measurement of both sides in fresh processes, by turns. Gives the best of each, which is the least
 * disturbed, and the median of the ratios of runs that were neighbours: what disturbs one disturbs the other.
 */
function alternate(rounds, script, programOf) {
  const files = sides.map((side) =>
    join(side.folder, `.bench-${process.pid}.${script === "check.mjs" ? "mts" : "mjs"}`),
  );
  sides.forEach((side, index) => {
    writeFileSync(files[index], programOf(side));
  });
  const measure = (file) =>
    Number(execFileSync(process.execPath, [join("bench", script), file], { encoding: "utf8" }));
  try {
    const runs = Array.from({ length: rounds }, () => files.map(measure));
    const ratios = runs.map(([own, other]) => own / other).sort((a, b) => a - b);
    const values = sides.map((_, index) => Math.min(...runs.map((run) => run[index])));
    return Object.assign(values, { ratio: ratios[Math.floor(rounds / 2)] });
  } finally {
    for (const file of files) rmSync(file);
  }
}
