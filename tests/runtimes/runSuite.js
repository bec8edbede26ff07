import { contexts } from "./contexts.js";
import { cases } from "./suite.js";

/** The case that the other cases leave no unhandled rejection behind. */
export const quiet = "no unhandled rejection";

/** The names of all cases. */
export const caseNames = [...cases.map(({ name }) => name), quiet];

/** Milliseconds for a case, so that a case that hangs is reported as failed. */
const limit = 15_000;

/**
 * Runs all cases with all contexts, one after the other. Never rejects.
 *
 * @param {Omit<import("./suite.js").Surroundings, "makeContext">} servers
 * @param {(report: (reason: unknown) => void) => void} listen starts reporting unhandled rejections
 * @returns {Promise<{ name: string, context: string, problem?: string, skipped?: string }[]>}
 */
export async function runSuite(servers, listen = listenAsOnTheWeb) {
  const outcomes = [];
  const unhandled = [];
  listen((reason) => unhandled.push(describe(reason)));
  // Checks that the runtime reports unhandled rejections at all.
  Promise.reject(new Error("on purpose"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const isReported = unhandled.splice(0).some((reason) => reason.includes("on purpose"));

  for (const { name: context, ...own } of contexts) {
    for (const { name, run } of cases) {
      const outcome = await withinLimit(run({ ...servers, ...own })).catch(describe);
      outcomes.push({ name, context, ...(outcome && { problem: outcome }) });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    const skipped = "the runtime does not report unhandled rejections";
    const problem = unhandled.splice(0).join("; ");
    outcomes.push({ name: quiet, context, ...(!isReported ? { skipped } : problem && { problem }) });
  }
  return outcomes;
}

function listenAsOnTheWeb(report) {
  globalThis.addEventListener?.("unhandledrejection", (event) => {
    // Vercel's edge-runtime has no preventDefault.
    event.preventDefault?.();
    report(event.reason);
  });
}

function withinLimit(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${limit} ms`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function describe(error) {
  const cause = error?.cause ? ` (${error.cause})` : "";
  return `${error?.name ?? typeof error}: ${error?.message ?? error}${cause}`;
}
