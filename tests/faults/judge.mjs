// Describes what was wrong with a run, with the same words for every client.
import { isDeepStrictEqual } from "node:util";
import { bearer } from "./kinds.mjs";

/**
 * Returns what was wrong with a run, one entry for each problem; none if it passes. `isPrint`: the bearer was printed.
 *
 * @returns {{ what: string, isPrint?: boolean }[]}
 */
export function judge(one, kind, facts) {
  const problems = [];
  const wrong = (what) => problems.push({ what });
  if (!facts.outcomes) wrong(facts.isLate ? "hangs" : `ends without a result (${facts.stderr})`);
  else judgeOutcomes(one, kind, facts, wrong);
  if (facts.outcomes || !facts.isLate) judgeRequests(one, kind, facts, wrong);
  if (facts.isLate && facts.isDone) wrong("keeps the process alive");
  else if (facts.outcomes && !facts.isPrinted) wrong("cannot be printed");
  if (facts.unhandled) wrong(`leaves a rejection unhandled (${facts.unhandled.slice(0, 100)})`);
  else if (facts.code !== 0 && !facts.isLate) wrong(`exits with code ${facts.code}`);
  const [context, result, later] = facts.shows;
  // A context that reveals the bearer from the start fails only in the case about that.
  if (result || (one.isOfContext ? context : later && !context)) {
    problems.push({ what: "reveals the bearer when printed", isPrint: true });
  }
  return problems;
}

/** Whether the problem is one of the process rather than of a single call. */
export const isOfProcess = ({ isLate, unhandled, code }) => isLate || !!unhandled || code !== 0;

function judgeOutcomes(one, kind, { outcomes }, wrong) {
  if (one.tally) {
    const tally = {};
    for (const outcome of outcomes) {
      const what = differences(right(one, kind, 0), kind, outcome).length ? nameOf(outcome) : "ok";
      tally[what] = (tally[what] ?? 0) + 1;
    }
    if (!isDeepStrictEqual(tally, one.tally)) wrong(`results in ${JSON.stringify(tally)}`);
    return;
  }
  const found = outcomes.flatMap((outcome, index) =>
    differences(right(one, kind, index), kind, outcome).map((what) => ({ index, what })),
  );
  const [first] = found;
  if (outcomes.length === 1 && first) wrong(found.map(({ what }) => what).join(", "));
  else if (first) {
    const calls = new Set(found.map(({ index }) => index)).size;
    wrong(`${calls} of ${outcomes.length} calls, for example call ${first.index + 1}: ${first.what}`);
  }
}

/** The right outcome of a call. */
const right = (one, kind, index) => {
  const outcome = typeof one.right === "function" ? one.right(index, kind) : one.right;
  return kind.name in outcome ? outcome[kind.name] : outcome;
};

const nameOf = ({ ok, name, throws }) => (throws ? `throws ${throws}` : ok ? "another value" : name);

function differences(expected, kind, outcome) {
  if (outcome.throws) return [`throws ${outcome.throws.slice(0, 120)}`];
  if (outcome.ok) {
    if (!expected.ok) return [`ok with ${shown(outcome.value)} instead of ${expected.error}`];
    const value = "value" in expected ? expected.value : kind.value;
    return isDeepStrictEqual(outcome.value, value) ? [] : [`ok, but with ${shown(outcome.value)}`];
  }
  if (expected.ok) return [`${outcome.name} (${outcome.message.slice(0, 160)})`];
  if (outcome.name !== expected.error) {
    return [`${outcome.name} instead of ${expected.error} (${outcome.message.slice(0, 160)})`];
  }
  const found = [];
  const check = (isRight, what) => isRight || found.push(what);
  check(outcome.isError, "not an Error");
  // If the response was incomplete, not every client returns the part that arrived; if it does, it must be right.
  if (outcome.hasResponse) check(outcome.statusCode === expected.status, `statusCode ${outcome.statusCode}`);
  const { says, lacks, code, body, length, path } = expected;
  if (says) check(outcome.message.includes(says), `a message without ${says}: ${outcome.message}`);
  if (lacks) check(!outcome.message.includes(lacks), `a message with ${lacks}`);
  if (code) check(outcome.resultCode === code, `resultCode ${outcome.resultCode}`);
  if (body !== undefined) check(outcome.body === body, `body ${shown(outcome.body)}`);
  if (length) check(outcome.length <= length, `${outcome.length} characters of body`);
  if (path && outcome.paths) check(outcome.paths.includes(path), `issues of ${outcome.paths.join(" and ")}`);
  return found;
}

function judgeRequests(one, kind, { requests, elsewhere, connectionsElsewhere, written }, wrong) {
  const count = requests.length;
  const expected = one.requests?.[kind.name] ?? one.requests ?? one.series ?? one.atOnce ?? 1;
  const [least, most] = Array.isArray(expected) ? expected : [expected, expected];
  if (count < least || count > most)
    wrong(`${count} requests instead of ${[...new Set([least, most])].join("–")}`);
  const isSame = (request) => {
    const [head = "", body] = request.split("\r\n\r\n");
    const isForBearer = new RegExp(`^authorization: Bearer ${bearer}$`, "im").test(head);
    return isForBearer && head.startsWith(`${kind.method} `) && body === kind.sent;
  };
  if (requests[0] && !requests[0].startsWith(kind.line)) wrong(`sends ${requests[0].split("\r\n")[0]}`);
  if (!requests.every(isSame)) wrong("sends a different method, body or bearer");
  if (elsewhere.includes(bearer)) wrong("leaks the bearer to another origin");
  else if (kind.sent && elsewhere.includes(kind.sent)) wrong("leaks the body to another origin");
  else if (connectionsElsewhere) wrong("connects to another origin");
  if (one.written && written > one.written) wrong(`accepts ${Math.round(written / 1e6)} MB`);
}

const shown = (value) => `${JSON.stringify(value)}`.slice(0, 80);
