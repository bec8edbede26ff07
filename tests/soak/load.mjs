import { AuthleteCore } from "authlete-typescript-sdk/core";
import { AuthleteFetchCore } from "authlete-typescript-sdk/fetch";
import { bearer, faults, serviceId } from "./faults.mjs";
import { life } from "./life.mjs";
import { planOf, problemOf } from "./plan.mjs";
import { tally } from "./tally.mjs";

/** One of this many calls has a fault: 5 %. */
const faultEvery = 20;
/** Maximum number of concurrent calls per context. */
const lanes = 12;
/** A context that returns the operation of a function instead of running it. */
const recorder = { call: (operation) => operation };
/** Thrown to abandon a token after a failed call, which has already been counted. */
const abandoned = new Error("the token was abandoned");

/** Calls the server at the given pace until it is over, and compares each outcome with the expected one. */
export async function load(serverURL, { take, isOver }) {
  const options = { bearer, serviceId, serverURL };
  const backoff = { initialInterval: 20, exponent: 3, maxElapsedTime: 2_000 };
  const retryConfig = { strategy: "backoff", backoff, retryConnectionErrors: true };
  const contexts = [
    { name: "without ky", authlete: new AuthleteFetchCore(options) },
    { name: "with ky", authlete: new AuthleteCore(options) },
    { name: "with retries", authlete: new AuthleteCore({ ...options, retryConfig }), hasRetries: true },
  ];
  const outcomes = tally(["none", ...Object.keys(faults)]);
  let calls = 0;

  /** Makes one call, every `faultEvery`th with a fault. */
  const callOnce = async (context, func, request, isRight) => {
    const call = ++calls;
    const kind = call % faultEvery ? "none" : context.nextFault();
    const { idempotent } = await func(recorder, request);
    const plan = planOf(kind, context, { call, isSecond: call % (2 * faultEvery) === 0, idempotent });
    return take(async () => {
      const started = performance.now();
      const result = await func(context.authlete, request, plan.options());
      const problem = problemOf(result, plan, isRight, performance.now() - started);
      outcomes.count(kind, plan, problem && `${func.name} ${context.name}: ${problem}`);
      return { ...result, kind };
    });
  };

  /** Creates token after token. A call that had a fault is made again. */
  const lane = async (context, number) => {
    const step = async (...call) => {
      for (;;) {
        const { ok, value, kind } = await callOnce(context, ...call);
        if (ok) return value;
        if (kind === "none") throw abandoned;
      }
    };
    for (let lives = 0; !isOver(); lives++) {
      await life(step, `user-${context.name}-${number}-${lives}`).catch((thrown) => {
        if (thrown !== abandoned) outcomes.fail(`thrown: ${thrown}`);
      });
    }
  };

  const lanesOf = (context) => {
    const kinds = Object.keys(faults).filter((kind) => context.hasRetries || !faults[kind].needsRetries);
    let next = 0;
    const own = { ...context, nextFault: () => kinds[next++ % kinds.length] };
    return Array.from({ length: lanes }, (_, number) => lane(own, number));
  };
  await Promise.all(contexts.flatMap(lanesOf));
  return { ...outcomes, calls };
}
