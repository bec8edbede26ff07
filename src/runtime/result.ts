/**
 * What every function resolves to. Ask `ok`, then TypeScript knows which members are there.
 *
 * `response` is the HTTP answer behind the result (`status`, `headers`; its body has been read). It is not
 * enumerable, so that a printed or compared result shows the value or the error alone.
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

/** The call did what it promises. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
  readonly error?: undefined;
  /** The HTTP answer that the value came in. */
  readonly response: Response;
}

/** The call did not do what it promises; the class of `error` tells why. */
export interface Failed<Failure> {
  readonly ok: false;
  readonly error: Failure;
  readonly value?: undefined;
  /** The HTTP answer, where one had arrived. */
  readonly response?: Response | undefined;
}
