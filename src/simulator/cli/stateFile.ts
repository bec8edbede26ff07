import type { Simulator } from "../options.js";
import { writeState } from "./files.js";

/** Milliseconds after a call until the state is written, so that many calls cause few writes. */
const delay = 500;

/** Keeps a file up to date with a simulator. */
export interface StateFile {
  /** Writes the state soon. */
  readonly schedule: () => void;
  /** Writes the state, after any write that has begun. Rejects if that fails. */
  readonly save: () => Promise<void>;
}

/** @param onError called if a scheduled write fails */
export function createStateFile(
  path: string,
  simulator: Simulator,
  onError: (error: unknown) => void,
): StateFile {
  let timer: NodeJS.Timeout | undefined;
  let latest = Promise.resolve();

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    latest = latest.catch(() => {}).then(async () => writeState(path, await simulator.export()));
    return latest;
  };
  return {
    save,
    schedule() {
      timer ??= setTimeout(() => save().catch(onError), delay);
    },
  };
}
