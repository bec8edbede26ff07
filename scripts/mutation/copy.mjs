// A copy of the project in a temporary folder, in which a mutant can be written into its source file.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The files that tests read, without those of the package manager and without what a build writes. */
const listFiles = ["ls-files", "--cached", "--others", "--exclude-standard"];

/** Copies the project. `node_modules` is a link, since nothing in it changes. */
export function copyOfProject() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "mutation-")));
  const files = execFileSync("git", listFiles, { encoding: "utf8" }).split("\n");
  for (const file of files)
    if (file && existsSync(file)) cpSync(file, join(folder, file), { recursive: true });
  symlinkSync(realpathSync("node_modules"), join(folder, "node_modules"));
  return folder;
}
