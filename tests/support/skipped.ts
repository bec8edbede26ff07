// Tests that cannot run on every machine, and why.
import { it } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/** Registers a test that is skipped, with its reason. */
export const skipped = (title: string, reason: string): void =>
  it(title, ({ skip }) => skip(`${title}, because ${reason}`));

/** Prints at the end of a run why tests were skipped, each reason once. */
export default class SkippedTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules
      .flatMap(({ children }) => [...children.allTests("skipped")])
      .map((test) => test.result());
    const reasons = new Set(results.flatMap((result) => ("note" in result && result.note) || []));
    for (const reason of reasons) console.log(`SKIPPED: ${reason}`);
  }
}
