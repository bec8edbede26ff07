/** `T`, which is certain to be there where an answer always is. */
type WithAnswer<Answered extends boolean, T> = Answered extends true ? T : T | undefined;

/**
 * Every error of this SDK, with the answer behind it, where there is one. The answer is not printed with the
 * error, because answers of Authlete carry tokens and secrets.
 */
export abstract class SDKError<Answered extends boolean = boolean> extends Error {
  readonly #response: Response | undefined;
  readonly #body: string | undefined;

  constructor(message: string, cause?: unknown, response?: Response, body?: string) {
    super(message, cause === undefined ? undefined : { cause });
    this.#response = response;
    this.#body = response && body;
  }

  /** The HTTP status. */
  get statusCode() {
    return this.#response?.status as WithAnswer<Answered, number>;
  }

  /** The headers of the answer. */
  get headers() {
    return this.#response?.headers as WithAnswer<Answered, Headers>;
  }

  /** The `Content-Type` of the answer; empty where it has none. */
  get contentType(): string {
    return this.headers?.get("content-type") ?? "";
  }

  /** The body of the answer as text, or the part of it that had arrived. */
  get body() {
    return this.#body as WithAnswer<Answered, string>;
  }

  /** The answer itself. Its body has been read already: see {@link SDKError.body | body}. */
  get rawResponse() {
    return this.#response as WithAnswer<Answered, Response>;
  }
}
