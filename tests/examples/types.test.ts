// Type-checks the examples with the options of the project and the packed package.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { typeCheck } from "../support/run.ts";
import { folderOf, isThere } from "./support.ts";

const { rootDir: _, ...strict } = JSON.parse(readFileSync("tsconfig.json", "utf8")).compilerOptions;
const typeRoots = [resolve("node_modules/@types"), resolve("tools/node_modules/@types")];

/** The examples with the types of their runtimes: none if they use only web standards. */
const programs: Record<string, string[]> = {
  "cloudflare-worker.ts": [],
  "vercel-edge.ts": ["node"],
  "lambda.ts": ["node"],
  "browser/main.ts": [],
  "browser/backend.mjs": ["node"],
};

const check = (folder: string, file: string, types: string[]) =>
  typeCheck(folder, [file], { ...strict, typeRoots, types, allowJs: true, checkJs: true });

describe.each(Object.entries(programs))("%s", (file, types) => {
  const needed = file === "lambda.ts" ? ["tools/node_modules/@types/aws-lambda"] : [];
  it.runIf(isThere(`the types of ${file}`, ...needed))("type-checks", () => {
    const folder = folderOf(file);
    expect(check(folder, file, types)).toBe("");
    // The same with a misspelt field fails: the compiler does use the package's types.
    const source = readFileSync(join(folder, file), "utf8").replace("serviceId:", "serviceID:");
    writeFileSync(join(folder, file), source);
    expect(() => check(folder, file, types)).toThrow();
  });
});

it("covers every example except Deno's, which Deno checks", () => {
  const files = readdirSync("examples", { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => /\.m?[jt]s$/.test(file) && file !== "browser/main.js");
  expect(sources.sort()).toEqual([...Object.keys(programs), "deno.ts"].sort());
});

it("README.md links each of them and no others", () => {
  const links = readFileSync("README.md", "utf8").matchAll(/\]\(examples\/([^)]*)\)/g);
  const files = [...Object.keys(programs), "browser/index.html", "deno.ts"];
  expect(Array.from(links, ([, file]) => file).sort()).toEqual(files.sort());
});
