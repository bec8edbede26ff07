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

/** One thing that is wrong with a value: where it is, and what was expected there. */
export interface Issue {
  /** The way to the member from the outside in, for example `["tokenCreateRequest", "scopes", 0]`. */
  readonly path: readonly (string | number)[];
  /** What was expected and what kind of value was found. Never the value itself. */
  readonly message: string;
}

/** Puts issues into one line: `tokenCreateRequest.scopes.0: expected string, received number`. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path.length ? `${path.join(".")}: ` : "") + message).join("; ");
}

/**
 * The request object was refused before anything was sent: a member is missing or of the wrong type.
 *
 * Correct the members that {@link SDKValidationError.issues | issues} names and call again.
 */
export class SDKValidationError extends SDKError<false> {
  override get name() {
    return "SDKValidationError" as const;
  }

  /** What is wrong, one entry for each member. */
  readonly issues: readonly Issue[];

  constructor(attempt: string, issues: readonly Issue[], cause?: unknown) {
    super(`${attempt} was not sent: ${describeIssues(issues)}`, cause);
    this.issues = issues;
  }
}
