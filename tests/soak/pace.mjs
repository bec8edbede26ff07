import { setTimeout } from "node:timers/promises";

/** Runs work at a steady rate per second. Work that could not be done in time is caught up as soon as possible. */
export function pace(rate, seconds) {
  const start = performance.now();
  const waiting = [];
  let started = 0;
  let running = 0;
  let isResting = false;
  let achieved = 0;
  const elapsed = () => (performance.now() - start) / 1_000;
  const timer = setInterval(() => {
    for (; !isResting && started < elapsed() * rate && waiting.length; started++) {
      running++;
      waiting.shift()();
    }
  }, 1);
  return {
    elapsed,
    /** Runs work when it is its turn. */
    async take(work) {
      await new Promise((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        running--;
      }
    },
    /** Runs work while all other work is paused. */
    async rest(work) {
      isResting = true;
      while (running) await setTimeout(5);
      const done = await work();
      isResting = false;
      return done;
    },
    /** Whether all work is done, or the time is up, including a few seconds for the last pause. */
    isOver() {
      const isOver = started >= rate * seconds || elapsed() >= seconds + 5;
      if (isOver) achieved ||= started / elapsed();
      return isOver;
    },
    /** The rate per second that was achieved. */
    achieved: () => achieved,
    stop: () => clearInterval(timer),
  };
}
