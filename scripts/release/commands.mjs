import { execFile, spawnSync } from "node:child_process";

/** A command that failed. It has already printed why. */
export class CommandError extends Error {}

/** Runs a command that prints what it does. */
export function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new CommandError(`${[command, ...args].join(" ")} failed.`, { cause: error });
}

/** Runs a command and returns what it printed, even if it failed. */
export const outputOf = (command, ...args) =>
  new Promise((resolve) => {
    execFile(command, args, (error, stdout, stderr) => resolve({ ok: !error, stdout, stderr }));
  });
