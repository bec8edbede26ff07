// Which test files run against a mutant, and in which order: those first that probably fail.

/** Test files that reach the runtime. */
const used =
  /^tests\/(runtime\/.*|funcs\/.*|debugLogger\/.*|v2\/.*|models\/errors|paginate|core|fetch|authlete)\.test\.ts$/;

/** It takes minutes, and only code about prototype pollution needs it. */
const slow = "tests/runtime/settings/pollution.test.ts";
const aboutPollution = ["own(", "hasOwn", "__proto__", "replaceOption", "inputOf", "neutral"];

/**
 * Test files that take longer than this, in seconds, only run for mutants of their own room, and of the files that no
 * room contains.
 */
const longestForOthers = 5;

/** The shortest time limit of a test file, in seconds. */
const shortestLimit = 30;

export function createTestOrder() {
  const seconds = new Map();
  const kills = new Map();
  const excluded = [];
  const killsOf = (mutant, test) => kills.get(`${mutant.file} ${test}`) ?? 0;

  return {
    excluded,
    seconds,
    isUsed: (test) => used.test(test) && test !== slow,
    exclude: (test) => void excluded.push(test),
    limitOf: (test) => Math.max(shortestLimit, 6 * (seconds.get(test) ?? 20)),
    passed(test, time) {
      // The first time is without a mutant.
      if (!seconds.has(test)) seconds.set(test, time);
    },
    killed(mutant, test) {
      kills.set(`${mutant.file} ${test}`, killsOf(mutant, test) + 1);
    },
    testsFor(mutant) {
      const room = mutant.file.split("/").slice(2, -1).join("/");
      const isOfRoom = (test) => !room || test.startsWith(`tests/runtime/${room}/`);
      const isFast = (test) => seconds.get(test) <= longestForOthers;
      const isFirst = (test) => Number(room && isOfRoom(test) && isFast(test));
      const tests = [...seconds.keys()]
        .filter((test) => test !== slow && !excluded.includes(test))
        .filter((test) => isFast(test) || isOfRoom(test))
        .sort(
          (a, b) =>
            killsOf(mutant, b) - killsOf(mutant, a) ||
            isFirst(b) - isFirst(a) ||
            seconds.get(a) - seconds.get(b),
        );
      const needsSlow = aboutPollution.some((part) => `${mutant.scope} ${mutant.original}`.includes(part));
      return needsSlow ? [...tests, slow] : tests;
    },
  };
}
