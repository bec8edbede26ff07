// Projects of users: a temporary folder with the packed package and the tools that the project uses.
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { installed } from "../support/run.js";

const tools = resolve("tests/toolchains/node_modules");

/** The files of a project, by path. An object is written as JSON. */
export type Files = Record<string, string | object>;

/** What a command printed, and whether it succeeded. */
export interface Outcome {
  readonly ok: boolean;
  /** What it wrote to standard output and standard error. */
  readonly output: string;
}

/**
 * A project with some files and the package installed. It is removed when the test ends.
 *
 * @param linked packages of tests/toolchains that the project depends on
 */
export function projectOf(files: Files, linked: string[] = []) {
  const folder = installed();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, content: string | object) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  for (const name of linked) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(tools, name), link, "junction");
  }

  const options = { cwd: folder, maxBuffer: 2 ** 26, env: { ...process.env, NODE_OPTIONS: "", CI: "true" } };
  /** Runs a JavaScript file of a tool, such as `typescript/bin/tsc`, or one of the project. */
  const run = async (file: string, ...args: string[]): Promise<Outcome> => {
    const path = file.startsWith(".") ? file : join(tools, file);
    const ran = promisify(execFile)(process.execPath, [path, ...args], options);
    return ran.then(
      ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
      ({ stdout = "", stderr = "", message }) => ({ ok: false, output: `${stdout}${stderr}` || message }),
    );
  };
  return { folder, write, run };
}
