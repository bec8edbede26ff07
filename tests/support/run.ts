import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const all = readdirSync("src/funcs").map((file) => file.replace(/\.ts$/, ""));

/** The deprecated names of functions. */
export const aliases = all.filter((name) =>
  readFileSync(`src/funcs/${name}.ts`, "utf8").includes("@deprecated"),
);

/** The names of all functions, without deprecated names. */
export const functions = all.filter((name) => !aliases.includes(name));

/** Creates a folder that contains only the packed package, installed under `name`, and its dependencies. */
export function installed(name = "authlete-typescript-sdk"): string {
  const folder = mkdtempSync(join(tmpdir(), "authlete-"));
  for (const [source, target] of [
    ["authlete-typescript-sdk", name],
    ["ky", "ky"],
    ["valibot", "valibot"],
  ] as const) {
    cpSync(resolve("tests/node_modules", source), join(folder, "node_modules", target), { recursive: true });
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

/** Writes a program into a folder and runs it with Node. Rejects if the program fails. */
export async function runProgram(
  folder: string,
  file: string,
  source: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Promise<{ stdout: string; stderr: string }> {
  writeFileSync(join(folder, file), source);
  const options = { cwd: folder, env: { ...process.env, NODE_OPTIONS: "", ...env } };
  return promisify(execFile)(process.execPath, [...args, file], options);
}

/** Type-checks programs in a folder with the project's compiler. Throws if there are type errors. */
export function typeCheck(folder: string, files: string[], options: object = {}): string {
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    typeRoots: [resolve("node_modules/@types")],
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const tsc = resolve("node_modules/.bin/tsc");
  return execFileSync(tsc, ["-p", folder], { encoding: "utf8", stdio: "pipe" });
}
