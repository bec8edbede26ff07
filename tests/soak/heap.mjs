import { setTimeout } from "node:timers/promises";

/** The memory of the process in MB, after forced garbage collections (needs `--expose-gc`). */
export async function measure() {
  for (let times = 0; times < 6; times++) {
    globalThis.gc();
    await setTimeout(20);
  }
  const { heapUsed, rss, external } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6, external: external / 1e6 };
}

/** The number of resources of each kind that keep the process alive. */
export function resources() {
  const counts = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Waits until no more resources keep the process alive than before; returns those that remain. */
export async function remainder(before) {
  let remaining = [];
  for (let tries = 0; tries < 100; tries++) {
    remaining = Object.entries(resources()).filter(([name, count]) => count > (before[name] ?? 0));
    if (!remaining.length) break;
    await setTimeout(50);
  }
  return remaining.map(([name, count]) => `${count} ${name} instead of ${before[name] ?? 0}`);
}

/** How flat the heap is: the largest difference in % of the median, and the slope of the least-squares line. */
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
