import { setTimeout } from "node:timers/promises";

/** What the process holds, after collections that were forced: `--expose-gc`. In MB. */
export async function measure() {
  for (let times = 0; times < 6; times++) {
    globalThis.gc();
    await setTimeout(20);
  }
  const { heapUsed, rss, external } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6, external: external / 1e6 };
}

/** How many of each kind keep the process alive. */
export function resources() {
  const counts = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Waits until no more keeps the process alive than before; gives what then is too much. */
export async function remainder(before) {
  let kept = [];
  for (let tries = 0; tries < 100; tries++) {
    kept = Object.entries(resources()).filter(([name, count]) => count > (before[name] ?? 0));
    if (!kept.length) break;
    await setTimeout(50);
  }
  return kept.map(([name, count]) => `${count} ${name} instead of ${before[name] ?? 0}`);
}

/** How flat the heap is: the largest difference in % of the median, and the slope of the line of least squares. */
export function flatness(samples) {
  const heaps = samples.map(({ heap }) => heap);
  const median = heaps.toSorted((a, b) => a - b)[heaps.length >> 1];
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, average] = [mean(samples.map(({ at }) => at)), mean(heaps)];
  const rise = mean(samples.map(({ at, heap }) => (at - middle) * (heap - average)));
  const run = mean(samples.map(({ at }) => (at - middle) ** 2));
  return {
    spread: ((Math.max(...heaps) - Math.min(...heaps)) / median) * 100,
    kBPerMinute: (rise / run) * 60 * 1_000,
  };
}
