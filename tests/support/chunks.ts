// Bundles that consist of several files: which of them a program loads first, and how large they are.
import { gzipSync } from "node:zlib";

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
