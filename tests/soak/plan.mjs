import { callHeader, faultHeader, faults } from "./faults.mjs";

/** What takes longer hangs: far more than each fault may take. */
const hangMs = 20_000;

/** How a call is made, what has to come of it, and how many requests the server has to see of it. */
export function planOf(kind, { hasRetries }, { call, isSecond }) {
  const fault = faults[kind];
  if (!fault) return { options: () => ({}), fewest: 1, most: 1 };
  const { options, error, requests = 1, isRetried, isFollowed } = fault;
  const isRepeated = hasRetries && isRetried;
  // Of the calls that are repeated every second one has its answer then.
  const isOnce = isFollowed || (isRepeated && isSecond);
  return {
    options: () => ({
      ...options?.(),
      headers: { [faultHeader]: kind, ...(isOnce && { [callHeader]: `${call}` }) },
    }),
    ...(!isOnce && { error }),
    fewest: isOnce || isRepeated ? 2 : requests,
    most: isOnce ? 2 : isRepeated ? Number.POSITIVE_INFINITY : requests,
  };
}

/** What is wrong with an outcome. */
export function problemOf(result, { error }, isRight, tookMs) {
  const { name, statusCode, message } = result.error ?? {};
  const found = result.ok ? "a value" : `${name} ${statusCode ?? "without an answer"} (${message})`;
  if (tookMs > hangMs) return `hung for ${tookMs} ms, then gave ${found}`;
  if (!error) return result.ok && isRight(result.value) ? undefined : `gave ${found}, which is wrong`;
  const isExpected = !result.ok && name === error[0] && statusCode === error[1];
  return isExpected ? undefined : `gave ${found} instead of ${error.join(" ")}`;
}
