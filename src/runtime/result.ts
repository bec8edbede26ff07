/**
 * What every function resolves to. Test `ok`, and TypeScript knows which of the other properties are present.
 *
 * `response` is the HTTP response behind the result (`status`, `headers`; its body has been read). It is not
 * enumerable, so printing or comparing a result covers only the value or the error.
 *
 * @example
 * ```ts
 * const res = await tokenManagementList(authlete, { subject: "john" });
 * if (res.ok) {
 *   console.log(res.value.totalCount, res.response.headers.get("date"));
 * } else {
 *   console.error(res.error.message, res.response?.status);
 * }
 * ```
 */
export type Result<Value, Failure = Error> = Success<Value> | Failed<Failure>;

/** The call succeeded. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
  readonly error?: undefined;
  /** The HTTP response that contained the value. */
  readonly response: Response;
}

/** The call failed; the class of `error` says why. */
export interface Failed<Failure> {
  readonly ok: false;
  readonly error: Failure;
  readonly value?: undefined;
  /** The HTTP response, if one was received. */
  readonly response?: Response | undefined;
}

/** A result with its HTTP response, where neither printing nor comparing finds it. */
export function withResponse<T extends object>(
  result: T,
  response: Response | undefined,
): T & { response: never } {
  return Object.defineProperty(result, "response", { value: response }) as never;
}
