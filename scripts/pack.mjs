// Packs the built package and installs it in `tests`, from where all tests import it: they test what users get,
// not the files in `src`.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const target = resolve("tests");
const npm = (...args) =>
  execFileSync("npm", [...args, "--loglevel=error"], { stdio: ["ignore", "pipe", "inherit"] });

const packed = join(target, ".packed");
rmSync(packed, { recursive: true, force: true });
rmSync(join(target, "node_modules"), { recursive: true, force: true });
mkdirSync(packed, { recursive: true });
npm("pack", "./dist", "--pack-destination", packed);
const [tarball] = readdirSync(packed);
npm(
  "install",
  "--prefix",
  target,
  "--no-save",
  "--no-audit",
  "--no-fund",
  "--prefer-offline",
  join(packed, tarball),
);
