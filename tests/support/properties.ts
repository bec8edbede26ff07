// Checks properties with random values, and checks what must be true of every result.
import * as errors from "authlete-typescript-sdk/models/errors";
import fc from "fast-check";
import { expect } from "vitest";

/** Multiplies the number of values that each test checks: `FAST_CHECK_RUNS=10` for a long run. */
const factor = Number(process.env["FAST_CHECK_RUNS"] ?? 1);

/** The seed of the run, printed by `vitest.config.ts`. */
const { FAST_CHECK_SEED = "0" } = process.env;

/** A separate seed for each test; otherwise all tests would use the same few values. */
const seedOf = (test = "") =>
  [...test].reduce(
    (hash, character) => (Math.imul(hash, 31) + character.charCodeAt(0)) | 0,
    Number(FAST_CHECK_SEED),
  );

/**
 * Checks a property with random values. A failure reports the seed, the path and the smallest failing value.
 *
 * @param runs how many values to check in a run of normal length
 */
export async function holds<Value>(
  runs: number,
  values: fc.Arbitrary<Value>,
  property: (value: Value) => Promise<unknown>,
): Promise<void> {
  const numRuns = Math.ceil(runs * factor);
  const seed = seedOf(expect.getState().currentTestName);
  // Only failed expectations count, not what the property returns.
  const expectation = async (value: Value) => void (await property(value));
  const details = await fc.check(fc.asyncProperty(values, expectation), { numRuns, seed });
  if (!details.failed) return;
  throw new Error(`FAST_CHECK_SEED=${FAST_CHECK_SEED} reproduces this\n${fc.defaultReportMessage(details)}`, {
    cause: details.errorInstance,
  });
}

/** The timeout in milliseconds of a property test, longer for long runs. */
export const timeout = 60_000 * Math.max(1, factor);

/** The error classes. Every error must be an instance of one of them. */
const declared = [
  errors.ResultError,
  errors.AuthleteDefaultError,
  errors.ResponseValidationError,
  errors.SDKValidationError,
  errors.ConnectionError,
  errors.RequestTimeoutError,
  errors.RequestAbortedError,
  errors.InvalidRequestError,
  errors.UnexpectedClientError,
] as const;

type CallResult = Promise<{ ok: true; value: unknown } | { ok: false; error: Error }>;

/** Returns the outcome of a call: a value, or an error of a declared class with the name of that class. */
export async function outcomeOf(call: () => CallResult) {
  // Fails here if the call throws instead of returning a promise, and at the `await` if the promise rejects.
  const promise = call();
  expect(promise).toBeInstanceOf(Promise);
  const result = await promise;
  if (result.ok) return { value: result.value };
  const { error } = result;
  const Class = declared.find((declaredClass) => error instanceof declaredClass);
  expect(error.name).toBe(Class?.name);
  return { error: error as errors.OperationError };
}
