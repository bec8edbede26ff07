// Bundles that consist of several files: which of them a program loads first, and how large they are.
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuildResult } from "esbuild";

/** The imports of each file, as in the metadata of esbuild. */
type Files = Record<string, { imports: { path: string; kind: string; external?: boolean }[] }>;

/** The files that load before a program runs: its entry file and the files that it imports statically. */
export function initialFiles(files: Files, entry: string, found = new Set([entry])): string[] {
  for (const { path, kind, external } of files[entry]?.imports ?? []) {
    const isNew = kind === "import-statement" && !external && !found.has(path);
    if (isNew) initialFiles(files, path, found.add(path));
  }
  return [...found];
}

/** The size of files in bytes, each compressed on its own with gzip. */
export const gzipSize = (contents: (string | Uint8Array)[]): number =>
  contents.reduce((sum, content) => sum + gzipSync(content).length, 0);

/** The size of the files that load first, of a bundle that esbuild made of `stdin` and did not write. */
export function initialSize({
  outputFiles,
  metafile,
}: BuildResult<{ write: false; metafile: true }>): number {
  const entry = Object.keys(metafile.outputs).find(
    (name) => metafile.outputs[name]?.entryPoint === "<stdin>",
  );
  if (!entry) throw new Error("the bundle has no entry file");
  const initial = initialFiles(metafile.outputs, entry).map((name) => resolve(name));
  return gzipSize(outputFiles.filter(({ path }) => initial.includes(path)).map(({ contents }) => contents));
}
