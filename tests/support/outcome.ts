/** The value of a result; throws its error. */
export function valueFrom<Value>(result: { ok: true; value: Value } | { ok: false; error: Error }): Value {
  if (result.ok) return result.value;
  throw result.error;
}
