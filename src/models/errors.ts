/** `T`, which is certain to be there where an answer always is. */
export type WithAnswer<Answered extends boolean, T> = Answered extends true ? T : T | undefined;

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

  /**
   * The message.
   *
   * @deprecated Use `message`.
   */
  pretty(): string {
    return this.message;
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

/** Longest part of a message that a server has chosen: its words, and names of members, are of any length. */
const longest = 1_000;

/** Puts issues into one line: `tokenCreateRequest.scopes.0: expected string, received number`. */
function describeIssues(issues: readonly Issue[]): string {
  const lines = issues.map(({ path, message }) => (path.length ? `${path.join(".")}: ` : "") + message);
  return lines.join("; ").slice(0, longest);
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
  declare readonly issues: readonly Issue[];

  constructor(attempt: string, issues: readonly Issue[], cause?: unknown) {
    super(`${attempt} was not sent: ${describeIssues(issues)}`, cause);
    this.issues = issues;
  }
}

/** Authlete, or something between you and Authlete, answered with something else than the promised value. */
export abstract class AuthleteError extends SDKError<true> {}

/**
 * Authlete refused the call and said why, in a body with `resultCode` and `resultMessage`.
 *
 * @see https://docs.authlete.com/ for the meaning of the codes: append `#` and the code
 */
export class ResultError extends AuthleteError {
  override get name() {
    return "ResultError" as const;
  }

  /**
   * Authlete's code for what happened, for example `A001202`. Where the service sends a number, its digits.
   */
  declare readonly resultCode: string;
  /** Authlete's explanation of the code. It may be empty. */
  declare readonly resultMessage: string;

  constructor(
    answered: string,
    advice: string,
    response: Response,
    body: string,
    resultCode: string,
    resultMessage: string,
  ) {
    super(
      `${answered}: ${(resultMessage || resultCode).slice(0, longest)}${advice}`,
      undefined,
      response,
      body,
    );
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
  }

  /**
   * The error itself, which has the members of the body.
   *
   * @deprecated Use `resultCode` and `resultMessage` of the error.
   */
  get data$(): ResultErrorData {
    return this;
  }
}

/**
 * A 4XX or 5XX without Authlete's `resultCode`: an empty body, or a page that a proxy or a load balancer
 * made.
 */
export class AuthleteDefaultError extends AuthleteError {
  override get name() {
    return "AuthleteDefaultError" as const;
  }
}

/**
 * The status is one of success, but the body is not what the API promises: no JSON, a member of another
 * type, or an integer that JavaScript cannot hold exactly.
 */
export class ResponseValidationError extends AuthleteError {
  override get name() {
    return "ResponseValidationError" as const;
  }

  /** What is wrong, one entry for each member; the path is empty where it is the body as a whole. */
  declare readonly issues: readonly Issue[];
  readonly #rawValue: unknown;

  constructor(
    answered: string,
    response: Response,
    body: string,
    issues: readonly Issue[],
    rawValue: unknown,
  ) {
    super(`${answered}, but not as promised: ${describeIssues(issues)}`, undefined, response, body);
    this.issues = issues;
    this.#rawValue = rawValue;
  }

  /** The body as it was parsed, members that are `null` left out; `undefined` where it is no JSON. */
  get rawValue(): unknown {
    return this.#rawValue;
  }
}

/**
 * No complete answer was received. The subclass tells why; `cause` is what the runtime said.
 *
 * Where the headers of an answer had arrived, status, headers and the part of the body that was read are
 * here.
 */
export abstract class HTTPClientError extends SDKError<false> {}

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends HTTPClientError {
  override get name() {
    return "ConnectionError" as const;
  }
}

/** The call took longer than `timeoutMs`, or than a timeout signal of the caller's allowed. */
export class RequestTimeoutError extends HTTPClientError {
  override get name() {
    return "RequestTimeoutError" as const;
  }
}

/** The caller's signal (`fetchOptions.signal`) was aborted. `cause` is the signal's reason. */
export class RequestAbortedError extends HTTPClientError {
  override get name() {
    return "RequestAbortedError" as const;
  }
}

/**
 * No HTTP request could be made of what was given: no usable bearer, a URL that is none, a header or a
 * fetch option that the runtime refuses. Nothing was sent.
 */
export class InvalidRequestError extends HTTPClientError {
  override get name() {
    return "InvalidRequestError" as const;
  }
}

/** Something else failed on this side, for example a hook of the caller's that threw. `cause` tells what. */
export class UnexpectedClientError extends HTTPClientError {
  override get name() {
    return "UnexpectedClientError" as const;
  }
}

/**
 * Every error that a function can give. `name` tells them apart in a `switch`, `instanceof` does too.
 *
 * | class | what happened |
 * |---|---|
 * | `ResultError` | Authlete refused, with `resultCode` and `resultMessage` |
 * | `AuthleteDefaultError` | any other 4XX or 5XX |
 * | `ResponseValidationError` | a body that is not what the API promises |
 * | `SDKValidationError` | the request was refused before it was sent |
 * | `ConnectionError` | no connection, or one that broke |
 * | `RequestTimeoutError` | the time was up |
 * | `RequestAbortedError` | the caller's signal was aborted |
 * | `InvalidRequestError` | no HTTP request could be made (bearer, URL, headers) |
 * | `UnexpectedClientError` | anything else on this side |
 */
export type OperationError =
  | ResultError
  | AuthleteDefaultError
  | ResponseValidationError
  | SDKValidationError
  | ConnectionError
  | RequestTimeoutError
  | RequestAbortedError
  | InvalidRequestError
  | UnexpectedClientError;

/** @deprecated Use {@link ResultError}. */
export type ResultErrorData = Pick<ResultError, "resultCode" | "resultMessage">;
