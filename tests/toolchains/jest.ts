// Runs Jest in projects of users.
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { type Files, projectOf } from "./project.js";

/** What Jest reports. */
interface Report {
  testResults: { name: string; message: string; assertionResults: { status: string }[] }[];
}

/** What a run of Jest led to. */
export interface TestOutcome {
  /** How many tests passed, by file. */
  readonly passed: Record<string, number>;
  /** Why tests or files failed, or why Jest did not run. */
  readonly failures: string[];
}

const command = "node node_modules/jest/bin/jest.js";

/**
 * Creates a project and runs its script `test`, or Jest if it has none. The project is CommonJS.
 *
 * @param linked packages of tests/toolchains that the project depends on, beside Jest
 */
export function jestProject(files: Files, linked: string[] = []) {
  const project = projectOf({ "package.json": {}, ...files }, ["jest", ...linked]);
  const report = join(project.folder, "report.json");
  const { scripts } = JSON.parse(readFileSync(join(project.folder, "package.json"), "utf8"));
  const [, ...words] = `${scripts?.test ?? command}`.split(" ");
  const options = { cwd: project.folder, maxBuffer: 2 ** 26, env: { ...process.env, NODE_OPTIONS: "" } };

  const test = async (...args: string[]): Promise<TestOutcome> => {
    const all = [...words, "--cacheDirectory=.cache", "--json", `--outputFile=${report}`, ...args];
    const ran = promisify(execFile)(process.execPath, all, options);
    const { stderr } = await ran.catch((error: { stderr: string }) => error);
    if (!existsSync(report)) return { passed: {}, failures: [stderr] };
    return outcomeOf(project.folder, JSON.parse(readFileSync(report, "utf8")));
  };
  return { ...project, test };
}

function outcomeOf(folder: string, { testResults }: Report): TestOutcome {
  const nameOf = (path: string) => relative(folder, path).replaceAll("\\", "/");
  const passed = testResults.map(({ name, assertionResults }): [string, number] => [
    nameOf(name),
    assertionResults.filter(({ status }) => status === "passed").length,
  ]);
  return {
    passed: Object.fromEntries(passed),
    failures: testResults.map(({ message }) => message).filter(Boolean),
  };
}
