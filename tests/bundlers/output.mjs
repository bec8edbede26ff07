// The files that a bundler wrote.
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { initialFiles } from "../support/chunks.ts";

/** Reads the JavaScript files in a folder. `initial` are the names of those that load before the program runs. */
export async function readOutput(folder, entry) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.m?js$/.test(name));
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  // Used as a parser: nothing is written.
  const { metafile } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    packages: "external",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  return { folder, entry, files, initial: initialFiles(metafile.inputs, entry) };
}

/** Copies only the initial files, and returns the folder. */
export function copyInitial({ folder, initial }) {
  const target = `${folder}, initial`;
  for (const name of initial) cpSync(join(folder, name), join(target, name));
  return target;
}

/** The code without imports of files that the bundler wrote. */
export function withoutOwnImports({ files }) {
  const imported = /\b(?:import|from) *\(? *(["'`])(\.\/[^"'`]*)\1 *\)?/g;
  return [...files].map(([name, code]) =>
    code.replace(imported, (found, _, path) => {
      const target = posix.join(posix.dirname(name), path);
      return files.has(target) ? "" : found;
    }),
  );
}

/** Imports the entry file from a folder. */
export const load = (folder, entry) => import(pathToFileURL(join(folder, entry)).href);
