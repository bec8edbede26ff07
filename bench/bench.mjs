// Compares this SDK, with and without ky, with @authlete/typescript-sdk, with openapi-fetch and with handwritten `fetch`
// calls in one run. `npm run bench` prints tables; `--sizes` measures only what does not depend on the machine; `--write`
// updates `docs/benchmarks.md`, its chart, and the table in README.md.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { machine, quote, today, versionOf } from "../scripts/documents.mjs";
import { initialSize } from "../tests/support/chunks.ts";
import { chart } from "./chart.mjs";
import { byHand, openapiFetch, ours, oursWithoutKy, peer } from "./sides.mjs";

const sides = [byHand, openapiFetch, oursWithoutKy, ours, peer];
const sdks = [oursWithoutKy, ours, peer];
const withClass = [ours, peer];
const rows = [];

const kB = (code) => gzipSync(code).length / 1000;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Adds a row with a value for each side that has one; `better` says which values are better. */
const add = (what, unit, digits, values, better = "less") =>
  rows.push({ what, unit, digits, values, better });
const each = async (of, measure) =>
  new Map(await Promise.all(of.map(async (side) => [side, await measure(side)])));

const programOf = (side) => side.programOf?.(["tokenManagementCreate"]) ?? side.program;
const bundles = await each(sides, (side) => bundle(programOf(side), side.folder));
const functions = await each(sdks, (side) =>
  sizesOf(side, async (...program) => kB(await bundle(...program))),
);
const firstChunks = await each(sdks, (side) => sizesOf(side, firstChunkOf));
const first = "tokenManagementDelete";

add("one function, minified", "kB", 1, await each(sides, (side) => bundles.get(side).length / 1000));
add("one function, minified, gzip", "kB", 1, await each(sides, (side) => kB(bundles.get(side))));
add(
  "the first chunk of one function, minified, gzip",
  "kB",
  1,
  await each(sides, (side) => firstChunkOf(programOf(side), side.folder)),
);
add(
  "the median of all functions",
  "kB",
  1,
  await each(sdks, (side) => median([...functions.get(side).values()])),
);
add(
  "the median of the first chunks of all functions",
  "kB",
  1,
  await each(sdks, (side) => median([...firstChunks.get(side).values()])),
);
add("the largest function", "kB", 1, await each(sdks, (side) => Math.max(...functions.get(side).values())));
add("each further function, median", "kB", 2, await each(sdks, furtherOf));
add(
  "the class, minified, gzip",
  "kB",
  1,
  await each(withClass, async (side) => kB(await bundle(side.classProgram, side.folder))),
);
add(
  "installed, without dependencies",
  "kB",
  0,
  await each(withClass, (side) => bytesOf(side.package) / 1000),
);
const heap = (program) => (side) =>
  Number(run("memory.mjs", side, program(side), { flags: ["--expose-gc"] }));
add(
  "heap after the import of one function",
  "kB",
  0,
  await each(
    sdks,
    heap((side) => side.program),
  ),
);
add(
  "heap after the import of the class",
  "kB",
  0,
  await each(
    withClass,
    heap((side) => side.classProgram),
  ),
);

if (!process.argv.includes("--sizes")) {
  add(
    "import of one function",
    "ms",
    1,
    alternate(15, "import.mjs", sdks, (side) => side.program),
  );
  add(
    "import of the class",
    "ms",
    1,
    alternate(15, "import.mjs", withClass, (side) => side.classProgram),
  );
  add(
    "type check, six functions and the class",
    "ms",
    0,
    alternate(15, "check.mjs", withClass, (side) => side.typedProgram),
  );
  add(
    "CPU time of a call with a stub fetch",
    "µs",
    1,
    alternate(5, "call.mjs", sides, (side) => side.program),
  );
  for (const concurrency of [1, 50]) {
    const what = `calls per second over loopback, concurrency ${concurrency}`;
    add(
      what,
      "",
      0,
      alternate(5, "loopback.mjs", sides, (side) => side.program, Math.max, [`${concurrency}`]),
    );
  }
}

const table = [
  `| | ${sides.map(({ label }) => label).join(" | ")} | ratio | ratio without ky |`,
  `|---|${"--:|".repeat(sides.length + 2)}`,
  ...rows.map(({ what, unit, digits, values }) => {
    const shown = sides.map((side) =>
      values.has(side) ? `${values.get(side).toFixed(digits)} ${unit}`.trim() : "",
    );
    return `| ${what} | ${shown.join(" | ")} | ${ratio(values, ours, peer)} | ${ratio(values, oursWithoutKy, peer)} |`;
  }),
].join("\n");

const notes = [
  `Node ${process.versions.node}, TypeScript ${versionOf("typescript")}, esbuild ${versionOf("esbuild")}, openapi-fetch ${versionOf("openapi-fetch", "tools")}, ${machine()}.`,
  "Ratios are of this SDK, with and without ky, to @authlete/typescript-sdk. Times are the best run of each side, their ratios the median over adjacent runs; both depend on the machine.",
  `ky alone, minified, gzip: ${kB(await bundle('export { default } from "ky";', ours.folder)).toFixed(1)} kB.`,
];
if (!process.argv.includes("--sizes")) {
  const cpu = rows.find(({ what }) => what.startsWith("CPU")).values;
  notes.push(
    `CPU time of a call without ky, relative to fetch by hand: ${ratio(cpu, oursWithoutKy, byHand)}.`,
  );
  const [list, parse, of] = runProgram(ours, readFileSync("bench/list.mjs", "utf8")).split(" ").map(Number);
  notes.push(
    `A list of 10,000 tokens, read and validated: ${list.toFixed(0)} ms of CPU time; JSON.parse of its text: ${parse.toFixed(0)} ms; ratio ${of.toFixed(2)}.`,
  );
}
console.log(`${table}\n\n${notes.join("\n")}`);
console.log("\nThe bundle of each function, minified, gzip, in kB (without ky, with ky):\n");
const without = functions.get(oursWithoutKy);
for (const [name, size] of [...functions.get(ours)].sort(([, a], [, b]) => a - b)) {
  console.log(`${without.get(name).toFixed(1)} ${size.toFixed(1)} ${name}`);
}
if (process.argv.includes("--write")) write();

/** The size of each function of a side. */
async function sizesOf(side, measure) {
  const sizes = functionsOf(side).map(async (name) => [
    name,
    await measure(side.programOf([name]), side.folder),
  ]);
  return new Map(await Promise.all(sizes));
}

/** The size that a function adds to the bundle of another, as the median over all functions. */
async function furtherOf(side) {
  const sizes = functionsOf(side).map(async (name) =>
    kB(await bundle(side.programOf([first, name]), side.folder)),
  );
  return median((await Promise.all(sizes)).map((size) => size - functions.get(side).get(first)));
}

/** The functions of a side, without deprecated aliases. */
function functionsOf(side) {
  return readdirSync(join(side.package, side.functions))
    .filter((file) => file.endsWith(".js") && !file.startsWith("tokenOperations"))
    .map((file) => file.slice(0, -".js".length));
}

async function bundle(contents, resolveDir) {
  const result = await build(bundleOptions(contents, resolveDir));
  return result.outputFiles[0].contents;
}

function bundleOptions(contents, resolveDir) {
  const stdin = { contents, resolveDir };
  return { stdin, bundle: true, minify: true, format: "esm", target: "es2022", write: false };
}

/** The size of what loads before a program runs, if the bundle is split at each `import()`. */
async function firstChunkOf(contents, resolveDir) {
  const options = {
    ...bundleOptions(contents, resolveDir),
    splitting: true,
    metafile: true,
    outdir: "bundle",
  };
  return initialSize(await build(options)) / 1000;
}

/** The size of all files of a package, in bytes. */
function bytesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => statSync(join(folder, file)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** Runs a measurement of a program in a fresh process. */
function run(script, side, program, { flags = [], args = [] } = {}) {
  const isTyped = script === "check.mjs";
  const commandOf = (file) => [...flags, join("bench", script), file, ...args];
  return runProgram(side, program, commandOf, isTyped ? "mts" : "mjs");
}

/** Runs Node with a program in a folder from which its packages can be resolved. */
function runProgram(side, program, commandOf = (file) => [file], extension = "mjs") {
  const file = join(side.folder, `.bench-${process.pid}.${extension}`);
  writeFileSync(file, program);
  try {
    return execFileSync(process.execPath, commandOf(file), { encoding: "utf8" }).trim();
  } finally {
    rmSync(file);
  }
}

/**
 * Measures all sides in turns. Returns the best run of each, which is the least disturbed, and all runs: the ratio of two
 * sides is the median over adjacent runs, because a disturbance affects both.
 */
function alternate(rounds, script, of, programOf, best = Math.min, args = []) {
  const runs = new Map(of.map((side) => [side, []]));
  for (let round = 0; round < rounds; round++) {
    for (const side of of) runs.get(side).push(Number(run(script, side, programOf(side), { args })));
  }
  return Object.assign(new Map(of.map((side) => [side, best(...runs.get(side))])), { runs });
}

function ratio(values, side, other) {
  if (!values.has(side) || !values.has(other)) return "";
  const { runs } = values;
  const of = runs
    ? median(runs.get(side).map((one, index) => one / runs.get(other)[index]))
    : values.get(side) / values.get(other);
  return of.toFixed(2);
}

function write() {
  const [, gzip] = rows;
  const bars = sides.map((side) => ({ label: side.label, value: gzip.values.get(side) }));
  writeFileSync("docs/sizes.svg", chart("One function, minified and compressed, in kB", bars));
  writeFileSync(
    "docs/benchmarks.md",
    `# Benchmarks\n\nWritten by \`npm run bench -- --write\` on ${today()}.\n\n![Sizes of the bundle of one function](sizes.svg)\n\n${table}\n\n${notes.map((note) => `- ${note}`).join("\n")}\n`,
  );
  quote("bench", table);
}
