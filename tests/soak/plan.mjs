import { callHeader, faultHeader, faults } from "./faults.mjs";

/** A call that takes longer counts as hanging: far longer than any fault may take. */
const hangMs = 20_000;

/** The options of a call, its expected error, and the number of requests that the server should receive. */
export function planOf(kind, { hasRetries }, { call, isSecond, idempotent }) {
  const fault = faults[kind];
  if (!fault) return { options: () => ({}), fewest: 1, most: 1 };
  const { options, error, requests = 1, isRetried, isFollowed } = fault;
  // The `retryConfig` of a context retries an operation that is not idempotent only if nothing was processed.
  const willRetry = hasRetries && isRetried && (idempotent || error[1] === 503);
  // Half of the calls that are retried succeed with the second request.
  const isOnce = isFollowed || (willRetry && isSecond);
  return {
    options: () => ({
      ...options?.(),
      headers: { [faultHeader]: kind, ...(isOnce && { [callHeader]: `${call}` }) },
    }),
    ...(!isOnce && { error }),
    fewest: isOnce || willRetry ? 2 : requests,
    most: isOnce ? 2 : willRetry ? Number.POSITIVE_INFINITY : requests,
  };
}

/** What is wrong with an outcome. */
export function problemOf(result, { error }, isRight, tookMs) {
  const { name, statusCode, message } = result.error ?? {};
  const found = result.ok ? "a value" : `${name} ${statusCode ?? "without a response"} (${message})`;
  if (tookMs > hangMs) return `hung for ${tookMs} ms, then returned ${found}`;
  if (!error) return result.ok && isRight(result.value) ? undefined : `returned ${found}, which is wrong`;
  const isExpected = !result.ok && name === error[0] && statusCode === error[1];
  return isExpected ? undefined : `returned ${found} instead of ${error.join(" ")}`;
}
