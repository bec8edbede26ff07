import { contexts } from "./contexts.js";
import { cases } from "./suite.js";

/** The case that the others leave behind no promise whose failure nobody hears of. */
export const quiet = "no unhandled rejection";

/** The names of all cases. */
export const caseNames = [...cases.map(({ name }) => name), quiet];

/** Milliseconds for a case, so that one that hangs fails as itself. */
const limit = 15_000;

/**
 * Runs all cases with all contexts, one after the other. Never rejects.
 *
 * @param {Omit<import("./suite.js").Surroundings, "makeContext">} servers
 * @param {(report: (reason: unknown) => void) => void} listen has unhandled rejections reported
 * @returns {Promise<{ name: string, context: string, problem?: string, skipped?: string }[]>}
 */
export async function runSuite(servers, listen = listenAsOnTheWeb) {
  const outcomes = [];
  const unhandled = [];
  listen((reason) => unhandled.push(describe(reason)));
  // Without this an empty list could mean that nobody told.
  Promise.reject(new Error("on purpose"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const isTold = unhandled.splice(0).some((reason) => reason.includes("on purpose"));

  for (const { name: context, ...own } of contexts) {
    for (const { name, run } of cases) {
      const outcome = await withinLimit(run({ ...servers, ...own })).catch(describe);
      outcomes.push({ name, context, ...(outcome && { problem: outcome }) });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    const skipped = "the runtime does not tell of unhandled rejections";
    const problem = unhandled.splice(0).join("; ");
    outcomes.push({ name: quiet, context, ...(!isTold ? { skipped } : problem && { problem }) });
  }
  return outcomes;
}

function listenAsOnTheWeb(report) {
  globalThis.addEventListener?.("unhandledrejection", (event) => {
    // Vercel's edge-runtime has none.
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
