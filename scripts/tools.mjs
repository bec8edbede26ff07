// Installs packages that only some commands need, if they are missing or the lock file has changed.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "tools/node_modules/.package-lock.json";
const isFresh =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync("tools/package-lock.json").mtimeMs;
if (!isFresh) {
  const npm = ["ci", "--prefix", "tools", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", npm, { stdio: ["ignore", "ignore", "inherit"] });
}
