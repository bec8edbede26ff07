const shown = 20;

/** Counts what the calls of each kind came to: those without a fault, and those with a certain one. */
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
    /** Counts a call, with the requests that the server has to see of it. */
    count(kind, { fewest, most }, problem) {
      const row = rows[kind];
      row.calls++;
      row.fewest += fewest;
      row.most += most;
      if (problem) fail(`fault: ${kind}: ${problem}`);
      else row.right++;
    },
    /** Where the server saw another number of requests. */
    miscounts: (seen) =>
      Object.entries(rows)
        .map(([kind, { fewest, most }]) => ({ kind, fewest, most, count: seen[kind] ?? 0 }))
        .filter(({ fewest, most, count }) => count < fewest || count > most)
        .map(({ kind, fewest, most, count }) => `${kind}: ${count} requests instead of ${fewest} to ${most}`),
  };
}
