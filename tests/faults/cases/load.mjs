import { good } from "../bytes.mjs";

const once = { atOnce: 1000, right: { ok: true }, patience: 90_000, options: { timeoutMs: 80_000 } };
const isThird = ({ count }) => count % 3 === 0;

/** Resets every third request. */
const resetting = (call) => (isThird(call) ? void call.socket.resetAndDestroy() : good(call));

/** Many concurrent calls. */
export const load = [
  {
    name: "1,000 concurrent calls, a third of them reset",
    ...once,
    response: resetting,
    tally: { ok: 667, ConnectionError: 333 },
    requests: 1000,
  },
  {
    name: "1,000 concurrent calls, a third of them reset, with retryConnectionErrors",
    ...once,
    response: resetting,
    options: {
      timeoutMs: 80_000,
      retries: {
        strategy: "backoff",
        backoff: { initialInterval: 50, maxInterval: 500, exponent: 1, maxElapsedTime: 60_000 },
        retryConnectionErrors: true,
      },
    },
    tally: { ok: 1000 },
    // A third of them is reset: 1,000 remain.
    requests: 1499,
    hasRetries: true,
  },
];
