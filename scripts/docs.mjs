// Generates the reference pages in `docs/reference` and checks that each function and each model has a page with an
// example: `npm run docs`.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const target = "docs/reference";
rmSync(target, { recursive: true, force: true });
const typedoc = resolve("tools/node_modules/typedoc/bin/typedoc");
execFileSync(process.execPath, [typedoc, "--logLevel", "Warn"], { stdio: "inherit" });

const pages = new Map();
for (const kind of ["functions", "types", "interfaces", "variables"]) {
  for (const page of readdirSync(join(target, kind))) {
    const name = page
      .replace(/\.html$/, "")
      .split(".")
      .at(-1);
    const text = readFileSync(join(target, kind, page), "utf8");
    pages.set(name, [...(pages.get(name) ?? []), text]);
  }
}
const functions = readdirSync("dist/funcs").flatMap((file) => /^(\w+)\.d\.ts$/.exec(file)?.[1] ?? []);
const models = ["models", "models/operations"].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith(".d.ts") && !/^(operations|errors|errorCodes|security)\./.test(file))
    .flatMap(
      (file) =>
        /^export (?:type|interface) (\w+)/m.exec(readFileSync(`dist/${folder}/${file}`, "utf8"))?.[1] ?? [],
    ),
);
const isDeprecated = (name) =>
  pages.get(name)?.some((text) => text.includes("tsd-tag-deprecated") || text.includes("Deprecated"));
const incomplete = [...functions, ...models].filter(
  (name) => !pages.get(name)?.some((text) => /id="example"/.test(text)) && !isDeprecated(name),
);
for (const name of incomplete) console.log(`${name} has no page with an example`);
console.log(
  `${functions.length} functions and ${models.length} models in ${target}, ${incomplete.length} without an example`,
);
process.exitCode = incomplete.length ? 1 : 0;
