// Properties, tried with values of chance, and what is true of each result.
import * as errors from "authlete-typescript-sdk/models/errors";
import fc from "fast-check";
import { expect } from "vitest";

/** How often each property is tried, as a multiple of what its test asks for: `FAST_CHECK_RUNS=10` for a long run. */
const factor = Number(process.env["FAST_CHECK_RUNS"] ?? 1);

/** The seed of the run, which prints it (see `vitest.config.ts`). */
const { FAST_CHECK_SEED = "0" } = process.env;

/** A seed of each test's own, or all would try the same few values. */
const seedOf = (test = "") =>
  [...test].reduce(
    (hash, character) => (Math.imul(hash, 31) + character.charCodeAt(0)) | 0,
    Number(FAST_CHECK_SEED),
  );

/**
 * Tries a property with values of chance. One that fails prints its seed and path, and the smallest value.
 *
 * @param runs how many values to try in a run of ordinary length
 */
export async function holds<Value>(
  runs: number,
  values: fc.Arbitrary<Value>,
  property: (value: Value) => Promise<unknown>,
): Promise<void> {
  const numRuns = Math.ceil(runs * factor);
  const seed = seedOf(expect.getState().currentTestName);
  // A property is what it expects, whatever it gives back.
  const expectation = async (value: Value) => void (await property(value));
  const details = await fc.check(fc.asyncProperty(values, expectation), { numRuns, seed });
  if (!details.failed) return;
  throw new Error(`FAST_CHECK_SEED=${FAST_CHECK_SEED} repeats this\n${fc.defaultReportMessage(details)}`, {
    cause: details.errorInstance,
  });
}

/** Milliseconds for a test that tries properties; a long run takes longer. */
export const timeout = 60_000 * Math.max(1, factor);

/** The classes of which every error is one. */
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

type Returned = Promise<{ ok: true; value: unknown } | { ok: false; error: Error }>;

/** What a call resolved to: a value, or an error of a declared class with the name of that class. */
export async function outcomeOf(call: () => Returned) {
  // A call that throws instead of returning a promise fails here, one that rejects in the next line.
  const promise = call();
  expect(promise).toBeInstanceOf(Promise);
  const result = await promise;
  if (result.ok) return { value: result.value };
  const { error } = result;
  const Class = declared.find((one) => error instanceof one);
  expect(error.name).toBe(Class?.name);
  return { error: error as errors.OperationError };
}
