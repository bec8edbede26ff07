import { setTimeout } from "node:timers/promises";

/** Carries out work at a steady rate a second. What could not be done in time is caught up on as soon as it can be. */
export function pace(rate, seconds) {
  const start = performance.now();
  const waiting = [];
  let given = 0;
  let running = 0;
  let isResting = false;
  let achieved = 0;
  const elapsed = () => (performance.now() - start) / 1_000;
  const timer = setInterval(() => {
    for (; !isResting && given < elapsed() * rate && waiting.length; given++) {
      running++;
      waiting.shift()();
    }
  }, 1);
  return {
    elapsed,
    /** Does some work when its turn has come. */
    async take(work) {
      await new Promise((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        running--;
      }
    },
    /** Does something while all other work rests. */
    async rest(work) {
      isResting = true;
      while (running) await setTimeout(5);
      const done = await work();
      isResting = false;
      return done;
    },
    /** Whether all has been done, or the time is up although a little was added to it for the last rest. */
    isOver() {
      const isOver = given >= rate * seconds || elapsed() >= seconds + 5;
      if (isOver) achieved ||= given / elapsed();
      return isOver;
    },
    /** The turns a second that there were until it was over. */
    achieved: () => achieved,
    stop: () => clearInterval(timer),
  };
}
