// `npm run test:watch` runs the tests against `src` instead of the packed package, without a build, and again when a
// file changes. Tests of the package itself, and of programs that use it, need the package and are left out. Schemas of
// models are parts in `src`: only the package contains those that valibot can use.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { configOf } from "./vitest.config.js";

const name = "authlete-typescript-sdk";
const source = (path: string) => resolve("src", path);

const alias = [
  { find: new RegExp(`^${name}(/index\\.js)?$`), replacement: source("index.ts") },
  { find: new RegExp(`^${name}/([\\w/]+?)(/index)?(\\.js)?$`), replacement: source("$1.ts") },
];

const needsPackage = (file: string) =>
  /\b(installed|place|typeCheck)\(|tests\/node_modules|\bdist\//.test(readFileSync(file, "utf8"));
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules"))
  .map((file) => `tests/${file}`);

export default configOf({ alias, exclude: files.filter(needsPackage), typecheck: false });
