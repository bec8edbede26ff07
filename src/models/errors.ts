/** `T`, which is always present if a response is. */
export type IfReceived<Received extends boolean, T> = Received extends true ? T : T | undefined;

/**
 * Every error of this SDK, with the response behind it, if there is one. Printing an error does not print the response,
 * because responses of Authlete contain tokens and secrets.
 */
export abstract class SDKError<Received extends boolean = boolean> extends Error {
  readonly #response: Response | undefined;
  readonly #body: string | undefined;

  constructor(message: string, cause?: unknown, response?: Response, body?: string) {
    super(message, cause === undefined ? undefined : { cause });
    this.#response = response;
    this.#body = response && body;
  }

  /** The HTTP status. */
  get statusCode() {
    return this.#response?.status as IfReceived<Received, number>;
  }

  /** The headers of the response. */
  get headers() {
    return this.#response?.headers as IfReceived<Received, Headers>;
  }

  /** The `Content-Type` of the response; empty if it has none. */
  get contentType(): string {
    return this.headers?.get("content-type") ?? "";
  }

  /** The body of the response as text, or the part of it that had arrived. */
  get body() {
    return this.#body as IfReceived<Received, string>;
  }

  /**
   * The message.
   *
   * @deprecated Use `message`.
   */
  pretty(): string {
    return this.message;
  }

  /** The response itself. Its body has been read: see {@link SDKError.body | body}. */
  get rawResponse() {
    return this.#response as IfReceived<Received, Response>;
  }
}

/** One thing that is wrong with a value: where, and what was expected there. */
export interface Issue {
  /** The path of the field from the outside in, for example `["tokenCreateRequest", "scopes", 0]`. */
  readonly path: readonly (string | number)[];
  /** What was expected and what kind of value was found. Never the value itself. */
  readonly message: string;
}

/** The longest part of a message that a server chooses: its words and the names of fields are of any length. */
const longest = 1_000;

/** Issues in one line: `tokenCreateRequest.scopes.0: expected string, received number`. */
function describeIssues(issues: readonly Issue[]): string {
  const lines = issues.map(({ path, message }) => (path.length ? `${path.join(".")}: ` : "") + message);
  return lines.join("; ").slice(0, longest);
}

/**
 * The request object was refused before anything was sent: a field is missing, unknown or of the wrong type.
 *
 * Correct the fields that {@link SDKValidationError.issues | issues} names and call again.
 */
export class SDKValidationError extends SDKError<false> {
  override get name() {
    return "SDKValidationError" as const;
  }

  /** What is wrong, one entry for each field. */
  declare readonly issues: readonly Issue[];

  constructor(attempt: string, issues: readonly Issue[], cause?: unknown) {
    super(`${attempt} was not sent: ${describeIssues(issues)}`, cause);
    this.issues = issues;
  }
}

/** Authlete, or something between you and Authlete, returned something other than the documented value. */
export abstract class AuthleteError extends SDKError<true> {}

/**
 * Authlete refused the call and says why, in a body with `resultCode` and `resultMessage`.
 *
 * @see https://docs.authlete.com/ for the meaning of the codes: append `#` and the code
 */
export class ResultError extends AuthleteError {
  override get name() {
    return "ResultError" as const;
  }

  /**
   * Authlete's code for what happened, for example `A001202`. If the service sends a number, its digits.
   */
  declare readonly resultCode: string;
  /** Authlete's explanation of the code. It may be empty. */
  declare readonly resultMessage: string;

  constructor(
    returned: string,
    advice: string,
    response: Response,
    body: string,
    resultCode: string,
    resultMessage: string,
  ) {
    super(
      `${returned}: ${(resultMessage || resultCode).slice(0, longest)}${advice}`,
      undefined,
      response,
      body,
    );
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
  }

  /**
   * The error itself, which has the fields of the body.
   *
   * @deprecated Use `resultCode` and `resultMessage` of the error.
   */
  get data$(): ResultErrorData {
    return this;
  }
}

/**
 * A 4XX or 5XX status without Authlete's `resultCode`: an empty body, or the page of a proxy or a load balancer.
 */
export class AuthleteDefaultError extends AuthleteError {
  override get name() {
    return "AuthleteDefaultError" as const;
  }
}

/**
 * The status says success, but the body is not what the API documents: it is not JSON, a field has another type, or an
 * integer is one that JavaScript cannot hold exactly. Redirects that are not followed are this error, too.
 */
export class ResponseValidationError extends AuthleteError {
  override get name() {
    return "ResponseValidationError" as const;
  }

  /** What is wrong, one entry for each field; the path is empty if it is the body as a whole. */
  declare readonly issues: readonly Issue[];
  readonly #rawValue: unknown;

  constructor(
    returned: string,
    response: Response,
    body: string,
    issues: readonly Issue[],
    rawValue?: unknown,
  ) {
    super(
      `${returned}, but not what the API documents: ${describeIssues(issues)}`,
      undefined,
      response,
      body,
    );
    this.issues = issues;
    this.#rawValue = rawValue;
  }

  /** The parsed body without fields that are `null`; `undefined` if it is not JSON. */
  get rawValue(): unknown {
    return this.#rawValue;
  }
}

/**
 * No complete response was received. The subclass says why; `cause` is the error of the runtime.
 *
 * If the headers of a response had arrived, the error has its status, its headers and the part of the body that was
 * read.
 */
export abstract class HTTPClientError extends SDKError<false> {}

/** The server could not be reached, or the connection broke before the response was complete. */
export class ConnectionError extends HTTPClientError {
  override get name() {
    return "ConnectionError" as const;
  }
}

/** The call took longer than `timeoutMs`, or than a timeout signal of the caller allowed. */
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
 * No HTTP request could be made: there is no usable bearer, or a URL, a header or an option of `fetch` is invalid.
 * Nothing was sent.
 */
export class InvalidRequestError extends HTTPClientError {
  override get name() {
    return "InvalidRequestError" as const;
  }
}

/** Something else failed on this side, for example a hook that threw. `cause` is what was thrown. */
export class UnexpectedClientError extends HTTPClientError {
  override get name() {
    return "UnexpectedClientError" as const;
  }
}

/**
 * Every error that a function can return. Distinguish them by `name` in a `switch`, or by `instanceof`.
 *
 * | class | what happened |
 * |---|---|
 * | `ResultError` | Authlete refused, with `resultCode` and `resultMessage` |
 * | `AuthleteDefaultError` | any other 4XX or 5XX |
 * | `ResponseValidationError` | a response that is not what the API documents |
 * | `SDKValidationError` | the request was refused before it was sent |
 * | `ConnectionError` | no connection, or one that broke |
 * | `RequestTimeoutError` | the call took too long |
 * | `RequestAbortedError` | the caller's signal was aborted |
 * | `InvalidRequestError` | no HTTP request could be made (bearer, URL, headers, options) |
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
