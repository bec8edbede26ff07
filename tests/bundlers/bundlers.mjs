// Bundles programs with one function with every bundler, runs them, and checks their contents: `npm run test:bundlers`.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { declarations } from "../support/apiDocument.ts";
import { gzipSize } from "../support/chunks.ts";
import { installed } from "../support/run.ts";
import { builders } from "./builders.mjs";
import { outcomesOf } from "./outcomes.mjs";
import { readOutput, withoutOwnImports } from "./output.mjs";
import { constantsIn, deferredIn, foreignIn, moduleNames } from "./words.mjs";

const names = [
  "utilityEcho",
  "tokenManagementDelete",
  "tokenManagementCreate",
  "introspectionProcess",
  "clientGet",
  "authorizationProcessRequest",
];
/** Parts of the package that a program with one function does not need. */
const others = [
  /^simulator\//,
  /^(authlete$|namespaces\/)/,
  /^v2$/,
  /^(paginate|expectAction)$/,
  /^patch(\/|$)/,
];
const entries = [
  "",
  "/core",
  "/fetch",
  "/models",
  "/models/errors",
  "/simulator",
  "/v2",
  "/paginate",
  "/patch",
  "/expectAction",
  "/authlete",
];
const budget = JSON.parse(readFileSync("budget.json", "utf8")).bundlers;
const declared = await declarations();
const folder = installed();
writeFileSync(join(folder, "a.mjs"), "export const a = Math.random();");
writeFileSync(join(folder, "b.mjs"), 'export { a as b } from "./a.mjs";');
process.on("exit", () => rmSync(folder, { recursive: true }));
const failures = [];

const programOf = (name) => `
  import { AuthleteCore } from "authlete-typescript-sdk/core";
  import { ${name} } from "authlete-typescript-sdk/funcs/${name}";
  export const run = (options, request) => ${name}(new AuthleteCore(options), request);`;
/** A program whose only words are those that a bundler adds: it loads a file with `import()`. */
const programOfGlue = `
  export { a } from "./a.mjs";
  export const run = () => import("./b.mjs");`;
const programOfNothing = (imported) => `
  ${imported.map((entry, index) => `import * as unused${index} from "authlete-typescript-sdk${entry}";`).join("\n")}
  console.log(1);`;
const programOfAll = moduleNames
  .map((name, index) => `export * as m${index} from "./node_modules/authlete-typescript-sdk/${name}.js";`)
  .join("\n");

console.log(
  "Programs with one function, minified, gzip, in bytes: the files that load first / all files " +
    `(Node ${process.versions.node})\n\n` +
    `| bundler | version | ${names.join(" | ")} |\n|---|---|${names.map(() => "--:").join("|")}|`,
);
for (const builder of builders) {
  const glue = codeOf(await build(builder, "glue", programOfGlue));
  const sizes = new Map();
  for (const name of names) sizes.set(name, await sizesOf(builder, name, glue));
  const cells = [...sizes.values()].map(({ initial, whole }) => `${initial} / ${whole}`);
  console.log(`| ${builder.name} | ${builder.version} | ${cells.join(" | ")} |`);
  for (const [which, size] of Object.entries(sizes.get("tokenManagementCreate"))) {
    const limit = budget[builder.name][which];
    expect(
      size <= limit,
      builder,
      `tokenManagementCreate (${which}) has ${size} bytes, its budget is ${limit}`,
    );
  }
  await checkNothing(builder);
  await checkAll(builder, glue);
}
for (const failure of failures) console.error(failure);
console.log(`\n${names.length * builders.length} bundles, ${failures.length} failures`);
process.exitCode = failures.length ? 1 : 0;

/** Bundles a program with one function, checks the bundle, and returns its sizes. */
async function sizesOf(builder, name, glue) {
  const output = await build(builder, name, programOf(name));
  const { operation } = declared.find((one) => one.name === name);
  const needs = ["core", `funcs/${name}`];
  const code = codeOf(output);
  const paths = pathsIn(code);
  expect(`${paths}` === operation.path, builder, `${name} contains the operations ${paths}`);
  const foreign = foreignIn(code, needs, glue);
  const examples = foreign.slice(0, 5).map(({ word, module }) => `${word} (${module})`);
  expect(
    !foreign.length,
    builder,
    `${name} contains ${foreign.length} foreign words: ${examples.join(", ")}`,
  );
  expect(!constantsIn(code).length, builder, `${name} contains the constants ${constantsIn(code)}`);
  const otherImports = withoutOwnImports(output).filter((text) =>
    /\b(import|require|from)\b *[("'`]/.test(text),
  );
  expect(!otherImports.length, builder, `${name} still contains an import`);
  checkChunks(builder, name, output, (text) => deferredIn(text, needs, glue));
  for (const { what, expected, actual } of await outcomesOf(output, operation, builder.splits)) {
    expect(expected.test(actual), builder, `${name}, ${what}, returns ${actual}`);
  }
  const initial = gzipSize(output.initial.map((file) => output.files.get(file)));
  return { initial, whole: gzipSize([...output.files.values()]) };
}

/** Only a bundle that is not split contains ky in the files that load first. */
function checkChunks(builder, name, output, deferredOf) {
  const isSplit = output.initial.length < output.files.size;
  expect(isSplit === builder.splits, builder, `${name} has the files ${[...output.files.keys()]}`);
  const deferred = deferredOf(codeOf(output, output.initial));
  expect(
    builder.splits ? !deferred.length : deferred.includes("KyError"),
    builder,
    `${name} first loads ${deferred.length} words of ky: ${deferred.slice(0, 5)}`,
  );
  expect(deferredOf(codeOf(output)).includes("KyError"), builder, `${name} contains no word of ky`);
}

/** Unused imports must not leave any code. */
async function checkNothing(builder) {
  // If nothing uses a chunk that esbuild keeps, a program still loads what the chunk shares with an unused import.
  const programs = builder.keepsUnusedChunks ? entries.map((entry) => [entry]) : [entries];
  for (const imported of programs) {
    const name = `nothing${imported[0]}`.replaceAll("/", "-");
    const { files, initial } = await build(builder, name, programOfNothing(imported));
    const left = codeOf({ files }, initial)
      .replace(/^\/\/.*$/gm, "")
      .trim();
    expect(
      /^console\.log\(1\);?$/.test(left),
      builder,
      `unused imports of ${imported} leave ${left.length} characters`,
    );
    expect(
      files.size === 1 || builder.keepsUnusedChunks,
      builder,
      `unused imports leave the files ${[...files.keys()]}`,
    );
  }
}

/** Checks the checks themselves, with a bundle of the whole package. */
async function checkAll(builder, glue) {
  const code = codeOf(await build(builder, "all", programOfAll));
  const foreign = foreignIn(code, ["core", "funcs/utilityEcho"], glue);
  for (const part of others) {
    const isDetected = foreign.some(({ module }) => part.test(module));
    expect(isDetected, builder, `no word shows whether a bundle contains ${part}`);
  }
  expect(pathsIn(code).length >= declared.length, builder, "operations are not detected");
  expect(constantsIn(code).includes("PRE_AUTHORIZED_CODE"), builder, "constants are not detected");
}

async function build(builder, name, program) {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, program);
  const output = join(folder, "bundles", builder.name, name);
  return readOutput(output, await builder.build(file, output));
}

/** The code of files, by default of all. */
function codeOf({ files }, names = [...files.keys()]) {
  return names.map((name) => files.get(name)).join("\n");
}

function pathsIn(code) {
  return [...code.matchAll(/\bpath: ?["'`](\/api\/[^"'`]*)["'`]/g)].map(([, path]) => path);
}

function expect(isTrue, builder, failure) {
  if (!isTrue) failures.push(`FAILED: ${builder.name}: ${failure}`);
}
