// npm prints no warnings: neither when users install the package, nor in a clone of the repository.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";

const [tarball = ""] = readdirSync("tests/.packed").map((name) => resolve("tests/.packed", name));

/** An empty folder with some files. */
function folderWith(files: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "authlete-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of files) cpSync(file, join(folder, file.replace(/^.*\//, "")));
  return folder;
}

/** Runs npm with the Node of this test, and returns the warnings and errors that it prints. */
async function complaints(folder: string, ...args: string[]): Promise<string[]> {
  const PATH = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const command = [...args, "--loglevel=warn", "--prefer-offline", "--no-audit", "--no-fund"];
  const options = { cwd: folder, env: { ...process.env, PATH } };
  const ran = promisify(execFile)("npm", command, options);
  const { stderr } = await ran.catch((error: { stderr: string }) => error);
  return stderr.split("\n").filter(Boolean);
}

it("installs the package without warnings", async () => {
  const folder = folderWith([]);
  writeFileSync(join(folder, "package.json"), "{}");
  expect(await complaints(folder, "install", tarball)).toEqual([]);
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
    "authlete-typescript-sdk",
    "ky",
    "valibot",
  ]);
});

it.each([".", "tools", "tests/toolchains"])("installs what %s needs without warnings", async (project) => {
  const folder = folderWith([`${project}/package.json`, `${project}/package-lock.json`]);
  expect(await complaints(folder, "ci", "--dry-run")).toEqual([]);
});
