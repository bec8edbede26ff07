const shown = 20;

/** Counts the outcomes of calls by kind: without a fault, or with a certain fault. */
export function tally(kinds) {
  const rows = Object.fromEntries(kinds.map((kind) => [kind, { calls: 0, right: 0, fewest: 0, most: 0 }]));
  const problems = [];
  let wrong = 0;
  const fail = (problem) => {
    if (++wrong <= shown) problems.push(problem);
  };
  return {
    rows,
    problems,
    wrong: () => wrong,
    fail,
    /** Counts a call, and the number of requests that the server should receive for it. */
    count(kind, { fewest, most }, problem) {
      const row = rows[kind];
      row.calls++;
      row.fewest += fewest;
      row.most += most;
      if (problem) fail(`fault: ${kind}: ${problem}`);
      else row.right++;
    },
    /** The kinds for which the server received another number of requests. */
    miscounts: (seen) =>
      Object.entries(rows)
        .map(([kind, { fewest, most }]) => ({ kind, fewest, most, count: seen[kind] ?? 0 }))
        .filter(({ fewest, most, count }) => count < fewest || count > most)
        .map(({ kind, fewest, most, count }) => `${kind}: ${count} requests instead of ${fewest} to ${most}`),
  };
}
