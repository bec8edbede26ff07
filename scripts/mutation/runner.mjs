// A process that runs test files, is ended if one of them takes too long, and is started again when it is needed.
import { fork } from "node:child_process";

/** Time limits in seconds: for the start of Vitest, and for the rest of a test file in which a test failed. */
const startLimit = 120;
const restLimit = 8;

/**
 * @param folder the copy of the project in which the tests run
 * @param limitOf the time limit of a test file, in seconds
 * @param onPassed called with the name of a test file that passed, and its time in seconds
 */
export function createRunner(folder, { seed, limitOf, onPassed }) {
  let child;
  let files;
  let timer;
  /** Ends what is being waited for. */
  let settle;

  const stop = () => {
    clearTimeout(timer);
    // The group includes the processes that tests start.
    if (child) kill(-child.pid);
    child = undefined;
  };
  const limit = (seconds, outcome) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stop();
      settle(outcome);
    }, seconds * 1000);
  };
  const next = () =>
    new Promise((resolve) => {
      settle = resolve;
    });

  async function start() {
    const env = { ...process.env, FAST_CHECK_SEED: `${seed}` };
    child = fork(new URL("worker.mjs", import.meta.url), { cwd: folder, env, detached: true, silent: true });
    const started = child;
    child.stdout.resume();
    child.stderr.resume();
    child.on("exit", () => {
      if (child !== started) return;
      stop();
      settle({ killedBy: "the end of the process" });
    });
    child.on("message", (message) => {
      if (child !== started) return;
      if (message.begins) limit(limitOf(message.begins), { killedBy: message.begins, isTimeout: true });
      if (message.failed) limit(restLimit, { killedBy: message.failed });
      if (message.passed) onPassed(message.passed, message.seconds);
      if (message.files) files = message.files;
      if (message.files || message.done) {
        clearTimeout(timer);
        settle(message);
      }
    });
    const ready = next();
    limit(startLimit, {});
    await ready;
    if (!child) throw new Error("Vitest did not start");
  }

  return {
    stop,
    /** The test files of the project. */
    async files() {
      if (!child) await start();
      return files;
    },
    /** Runs test files, with a mutant if one is given. Resolves to the first file that fails, if one does. */
    async run({ mutant, original, tests }) {
      if (!child) await start();
      const outcome = next();
      child.send({ mutant, original, tests });
      return await outcome;
    },
  };
}

function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}
