// Installs packages that only some commands need, if they are missing or the lock file has changed.
//
//   node scripts/tools.mjs                     those in tools
//   node scripts/tools.mjs tests/toolchains    those in another folder
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const [folder = "tools"] = process.argv.slice(2);
const installed = join(folder, "node_modules/.package-lock.json");
const lock = join(folder, "package-lock.json");
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!isFresh) {
  const npm = ["ci", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", npm, { stdio: ["ignore", "ignore", "inherit"] });
}
