// Bundles programs with one function with every bundler, runs them, and checks their contents: `npm run test:bundlers`.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { declarations, leastOf } from "../support/apiDocument.ts";
import { installed } from "../support/run.ts";
import { builders } from "./builders.mjs";
import { constantsIn, foreignIn, moduleNames } from "./words.mjs";

const names = [
  "utilityEcho",
  "tokenManagementDelete",
  "tokenManagementCreate",
  "introspectionProcess",
  "clientGet",
  "authorizationProcessRequest",
];
/** Parts of the package that a program with one function does not need. */
const others = [/^simulator\//, /^(authlete$|namespaces\/)/, /^v2$/, /^paginate$/];
const entries = [
  "",
  "/core",
  "/fetch",
  "/models",
  "/models/errors",
  "/simulator",
  "/v2",
  "/paginate",
  "/authlete",
];
const budget = JSON.parse(readFileSync("budget.json", "utf8")).bundlers;
const declared = await declarations();
const folder = installed();
process.on("exit", () => rmSync(folder, { recursive: true }));
const failures = [];

const programOf = (name) => `
  import { AuthleteCore } from "authlete-typescript-sdk/core";
  import { ${name} } from "authlete-typescript-sdk/funcs/${name}";
  export const run = (options, request) => ${name}(new AuthleteCore(options), request);`;
const programOfNothing = `
  ${entries.map((entry, index) => `import * as unused${index} from "authlete-typescript-sdk${entry}";`).join("\n")}
  console.log(1);`;
const programOfAll = moduleNames
  .map(
    (name, index) => `export * as m${index} from "./node_modules/authlete-typescript-sdk/dist/${name}.js";`,
  )
  .join("\n");

console.log(
  `Programs with one function, minified, gzip, in bytes (Node ${process.versions.node})\n\n` +
    `| bundler | version | ${names.join(" | ")} |\n|---|---|${names.map(() => "--:").join("|")}|`,
);
for (const builder of builders) {
  const sizes = [];
  for (const name of names) sizes.push(await sizeOf(builder, name));
  console.log(`| ${builder.name} | ${builder.version} | ${sizes.join(" | ")} |`);
  const size = sizes[names.indexOf("tokenManagementCreate")];
  const limit = budget[builder.name];
  expect(size <= limit, builder, `tokenManagementCreate has ${size} bytes, its budget is ${limit}`);
  await checkNothing(builder);
  await checkAll(builder);
}
for (const failure of failures) console.error(failure);
console.log(`\n${names.length * builders.length} bundles, ${failures.length} failures`);
process.exitCode = failures.length ? 1 : 0;

/** Bundles a program with one function, checks the bundle, and returns its size. */
async function sizeOf(builder, name) {
  const code = await build(builder, name, programOf(name));
  const { operation } = declared.find((one) => one.name === name);
  const paths = pathsIn(code);
  expect(`${paths}` === operation.path, builder, `${name} contains the operations ${paths}`);
  const foreign = foreignIn(code, ["core", `funcs/${name}`]);
  const examples = foreign.slice(0, 5).map(({ word, module }) => `${word} (${module})`);
  expect(
    !foreign.length,
    builder,
    `${name} contains ${foreign.length} foreign words: ${examples.join(", ")}`,
  );
  expect(!constantsIn(code).length, builder, `${name} contains the constants ${constantsIn(code)}`);
  expect(!/\b(import|require|from)\b *[("'`]/.test(code), builder, `${name} still contains an import`);
  const outcome = await outcomeOf(code, operation);
  expect(outcome === "ResultError A001202", builder, `${name} as a bundle returns ${outcome}`);
  return gzipSync(code).length;
}

/** The outcome of a bundled function if the server responds with an error. */
async function outcomeOf(code, operation) {
  const { run } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const fetch = async () => Response.json({ resultCode: "A001202", resultMessage: "" }, { status: 400 });
  const options = { bearer: "a-bearer", serviceId: "715948317", fetch };
  const { error } = await run(options, leastOf(operation.request));
  return `${error?.name} ${error?.resultCode ?? error?.message}`;
}

/** Unused imports must not leave any code. */
async function checkNothing(builder) {
  const code = await build(builder, "nothing", programOfNothing);
  const left = code.replace(/^\/\/.*$/gm, "").trim();
  expect(/^console\.log\(1\);?$/.test(left), builder, `unused imports leave ${left.length} characters`);
}

/** Checks the checks themselves, with a bundle of the whole package. */
async function checkAll(builder) {
  const code = await build(builder, "all", programOfAll);
  const foreign = foreignIn(code, ["core", "funcs/utilityEcho"]);
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
  return builder.build(file);
}

function pathsIn(code) {
  return [...code.matchAll(/\bpath: ?["'`](\/api\/[^"'`]*)["'`]/g)].map(([, path]) => path);
}

function expect(isTrue, builder, failure) {
  if (!isTrue) failures.push(`FAILED: ${builder.name}: ${failure}`);
}
