// Detects which parts of the package a bundle contains, independent of the bundler, by its words: names of fields and
// parts of strings, which minifiers do not change.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import * as models from "authlete-typescript-sdk/models";

const packages = resolve("tests/node_modules");

/** The modules of a package, such as `funcs/clientGet`, with their text. */
function modulesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.m?js$/.test(file));
  return new Map(
    files.map((file) => [
      file.replaceAll("\\", "/").replace(/\.m?js$/, ""),
      readFileSync(join(folder, file), "utf8"),
    ]),
  );
}

const modules = modulesOf(join(packages, "authlete-typescript-sdk/dist"));
export const moduleNames = [...modules.keys()];

/** All words. Those with three letters or fewer may be names that a minifier generated. */
const wordsOf = (text) => new Set(text.match(/[A-Za-z_][\w-]{3,}/g));
const allOf = (sets) => sets.reduce((all, set) => all.union(set), new Set());

const words = new Map(
  [...modules].map(([name, text]) => [name, wordsOf(text.replace(/^(import|export) .*$/gm, ""))]),
);
const dependencies = allOf(
  ["ky", "valibot"].flatMap((name) => [...modulesOf(join(packages, name)).values()].map(wordsOf)),
);

/** A module and everything that it imports, directly or indirectly. */
function neededBy(name, seen = new Set([name])) {
  for (const [, path] of modules.get(name).matchAll(/from '(\.[^']*)\.js'/g)) {
    const found = posix.join(posix.dirname(name), path);
    if (!seen.has(found)) neededBy(found, seen.add(found));
  }
  return seen;
}

/** The words in a bundle that occur only in modules that its program does not need, each with one such module. */
export function foreignIn(code, needs) {
  const needed = allOf(needs.map((name) => neededBy(name))).add("index");
  const known = allOf([...needed].map((name) => words.get(name))).union(dependencies);
  const found = wordsOf(code).difference(known);
  return [...found].flatMap((word) => {
    const module = moduleNames.find((name) => words.get(name).has(word));
    return module ? [{ word, module }] : [];
  });
}

const constants = new Set(
  Object.entries(models).flatMap(([name, model]) => (name.endsWith("Schema") ? [] : Object.values(model))),
);
const elsewhere = allOf(
  [...words].filter(([name]) => !/^(models|simulator)\//.test(name)).map(([, own]) => own),
).union(dependencies);

/** The constants of enums in a bundle, except those that also occur in other code. */
export function constantsIn(code) {
  return [...wordsOf(code).intersection(constants).difference(elsewhere)];
}
