// Tells what a bundle holds of the package, whatever bundler made it, by its words: names of members and pieces
// of strings, which no minifier changes.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import * as models from "authlete-typescript-sdk/models";

const packages = resolve("tests/node_modules");

/** The modules of a package with their text: `funcs/clientGet` and the like. */
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

/** Words in any use. Those of three letters and less may be a minifier's own. */
const wordsOf = (text) => new Set(text.match(/[A-Za-z_][\w-]{3,}/g));
const allOf = (sets) => sets.reduce((all, set) => all.union(set), new Set());

const words = new Map(
  [...modules].map(([name, text]) => [name, wordsOf(text.replace(/^(import|export) .*$/gm, ""))]),
);
const dependencies = allOf(
  ["ky", "valibot"].flatMap((name) => [...modulesOf(join(packages, name)).values()].map(wordsOf)),
);

/** A module and all that it imports, directly or not. */
function neededBy(name, seen = new Set([name])) {
  for (const [, path] of modules.get(name).matchAll(/from '(\.[^']*)\.js'/g)) {
    const found = posix.join(posix.dirname(name), path);
    if (!seen.has(found)) neededBy(found, seen.add(found));
  }
  return seen;
}

/** The words in a bundle that only modules have which its program does not need, each with one such module. */
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

/** The constants of enums in a bundle, but for those that other code spells too. */
export function constantsIn(code) {
  return [...wordsOf(code).intersection(constants).difference(elsewhere)];
}
