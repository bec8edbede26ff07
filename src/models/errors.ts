import { own } from "../runtime/settings/own.js";
import type {
  ActionErrorCode,
  AuthleteDefaultErrorCode,
  ConfigurationErrorCode,
  ConflictErrorCode,
  ConnectionErrorCode,
  ErrorCode,
  InvalidRequestErrorCode,
  IssueCode,
  RequestAbortedErrorCode,
  RequestTimeoutErrorCode,
  ResponseValidationErrorCode,
  ResultErrorCode,
  SDKValidationErrorCode,
  UnexpectedClientErrorCode,
} from "./errorCodes.js";

export type * from "./errorCodes.js";

/** `T`, which is always present if a response is. */
export type IfReceived<Received extends boolean, T> = Received extends true ? T : T | undefined;

/** The second parameter of the constructor of an error. */
export interface ErrorDetails<Code extends ErrorCode = ErrorCode> {
  /** Default: a code of the class; which one is documented there. */
  readonly code?: Code | undefined;
  /** The error behind this one. */
  readonly cause?: unknown;
  /** The response, if one was received. */
  readonly response?: Response | undefined;
  /** The body of the response. */
  readonly body?: string | undefined;
  /** For code written for `@authlete/typescript-sdk`. Not stored, because a request contains credentials. */
  readonly request?: unknown;
}

/** {@link ErrorDetails} with a response. */
export interface ReceivedErrorDetails<Code extends ErrorCode = ErrorCode> extends ErrorDetails<Code> {
  readonly response: Response;
}

/** What `JSON.stringify` writes of an error: no body, no headers and no cause, since these may contain secrets. */
export interface ErrorJSON {
  readonly name: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly statusCode?: number;
  readonly resultCode?: string;
  readonly resultMessage?: string;
  readonly action?: string;
}

/**
 * Every error of this SDK, with the response behind it, if there is one. Printing an error does not print the response,
 * because responses of Authlete contain tokens and secrets.
 *
 * `statusCode` is the status that *your server* received from Authlete, not one for its own response. Error handlers of
 * some frameworks (Express, Koa, Fastify) use `statusCode` of an error that reaches them: a rejected bearer of yours
 * would become a 401 for your user, and a `ResponseValidationError` a 200. Respond with a status of your own, such as
 * 502, or 503 if `code` is `TIMEOUT` or `NO_RESPONSE`.
 *
 * All errors are constructed in the same way, for example in tests: `new ConnectionError(message, details)`.
 *
 * @example
 * ```ts
 * import { ResultError } from "authlete-typescript-sdk/models/errors";
 *
 * const body = '{"resultCode":"A001202","resultMessage":"[A001202] Unknown service."}';
 * const error = new ResultError("refused", { response: new Response(body, { status: 400 }), body });
 * console.log(error.code, error.statusCode, error.resultCode); // REFUSED_BY_AUTHLETE 400 A001202
 * ```
 */
export abstract class SDKError<
  Received extends boolean = boolean,
  Code extends ErrorCode = ErrorCode,
> extends Error {
  /** Why the call failed, for programs. It never changes its meaning, unlike `message`. */
  declare readonly code: Code;
  readonly #response: Response | undefined;
  readonly #body: string | undefined;

  protected constructor(message: string, details: ErrorDetails<Code> | undefined, defaultCode: Code) {
    const { code = defaultCode, cause, response, body } = own(details);
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.#response = response;
    this.#body = response && body;
  }

  /** The HTTP status of Authlete's response. Not one to respond with: see {@link SDKError}. */
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

  /** The page that explains the error, if there is one. */
  get documentation(): string | undefined {
    return undefined;
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

  /** What may be logged: `name`, `code`, `message`, and `statusCode` if there is a response. */
  toJSON(): ErrorJSON {
    const { name, code, message, statusCode } = this;
    return { name, code, message, ...(statusCode !== undefined && { statusCode }) };
  }
}

/** One thing that is wrong with a value: where, and what was expected there. */
export interface Issue {
  /** The path of the field from the outside in, for example `["tokenCreateRequest", "scopes", 0]`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, for programs. */
  readonly code: IssueCode;
  /** What was expected and what kind of value was found. Never the value itself. */
  readonly message: string;
}

/** {@link ErrorDetails} of an {@link SDKValidationError}. */
export interface SDKValidationErrorDetails extends ErrorDetails<SDKValidationErrorCode> {
  /** Default: none. */
  readonly issues?: readonly Issue[] | undefined;
}

/**
 * The request object was refused before anything was sent: a field is missing, unknown or of the wrong type.
 *
 * Correct the fields that {@link SDKValidationError.issues | issues} names and call again.
 */
export class SDKValidationError extends SDKError<false, SDKValidationErrorCode> {
  override get name() {
    return "SDKValidationError" as const;
  }

  /** What is wrong, one entry for each field. */
  declare readonly issues: readonly Issue[];

  constructor(message: string, details?: SDKValidationErrorDetails) {
    super(message, details, "REQUEST_INVALID");
    this.issues = own(details).issues ?? [];
  }
}

/** Authlete, or something between you and Authlete, returned something other than the documented value. */
export abstract class AuthleteError<Code extends ErrorCode = ErrorCode> extends SDKError<true, Code> {}

/** {@link ErrorDetails} of a {@link ResultError}. */
export interface ResultErrorDetails extends ReceivedErrorDetails<ResultErrorCode> {
  /** Default: that of `body`. */
  readonly resultCode?: string | undefined;
  /** Default: that of `body`. */
  readonly resultMessage?: string | undefined;
}

/**
 * Authlete refused the call and says why, in a body with `resultCode` and `resultMessage`.
 *
 * @see https://docs.authlete.com/ for the meaning of the codes: append `#` and the code
 */
export class ResultError extends AuthleteError<ResultErrorCode> {
  override get name() {
    return "ResultError" as const;
  }

  /**
   * Authlete's code for what happened, for example `A001202`. If the service sends a number, its digits.
   */
  declare readonly resultCode: string;
  /** Authlete's explanation of the code. It may be empty. */
  declare readonly resultMessage: string;

  constructor(message: string, details: ResultErrorDetails) {
    super(message, details, "REFUSED_BY_AUTHLETE");
    const { resultCode, resultMessage = "" } = resultOf(details);
    this.resultCode = `${resultCode ?? ""}`;
    this.resultMessage = resultMessage;
  }

  /** Authlete's page about the `resultCode`, if it is one of Authlete's. */
  override get documentation(): string | undefined {
    return pageOf(this.resultCode);
  }

  override toJSON(): ErrorJSON {
    const { resultCode, resultMessage } = this;
    return { ...super.toJSON(), resultCode, resultMessage };
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

function pageOf(resultCode: string | undefined): string | undefined {
  return /^A\d+$/.test(resultCode ?? "") ? `https://docs.authlete.com/#${resultCode}` : undefined;
}

/** `resultCode` and `resultMessage`: the given ones, or those of the body. */
function resultOf(details: ResultErrorDetails): Pick<ResultErrorDetails, "resultCode" | "resultMessage"> {
  const given = own(details);
  if (given.resultCode !== undefined) return given;
  try {
    return own(JSON.parse(given.body ?? ""));
  } catch {
    return given;
  }
}

/** {@link ErrorDetails} of an {@link AuthleteDefaultError}. */
export interface AuthleteDefaultErrorDetails extends ReceivedErrorDetails<AuthleteDefaultErrorCode> {
  /** Default: none. */
  readonly reasons?: readonly string[] | undefined;
}

/**
 * A 4XX or 5XX status without Authlete's `resultCode`: an error of the organization's API, an empty body, or the page of
 * a proxy or a load balancer.
 */
export class AuthleteDefaultError extends AuthleteError<AuthleteDefaultErrorCode> {
  override get name() {
    return "AuthleteDefaultError" as const;
  }

  /** What the organization's API says is wrong: `error` and `errors` of the body. Empty for other responses. */
  declare readonly reasons: readonly string[];

  constructor(message: string, details: AuthleteDefaultErrorDetails) {
    super(message, details, "HTTP_STATUS");
    this.reasons = own(details).reasons ?? [];
  }
}

/** {@link ErrorDetails} of a {@link ResponseValidationError}. */
export interface ResponseValidationErrorDetails extends ReceivedErrorDetails<ResponseValidationErrorCode> {
  /** Default: none. */
  readonly issues?: readonly Issue[] | undefined;
  /** The parsed body. */
  readonly rawValue?: unknown;
}

/**
 * The status says success, but the body is not what the API documents: it is not JSON, a field has another type, or an
 * integer is one that JavaScript cannot hold exactly. Redirects that are not followed are this error, too.
 *
 * `statusCode` is then that of the response, for example 200. Default of `code`: `RESPONSE_INVALID`.
 */
export class ResponseValidationError extends AuthleteError<ResponseValidationErrorCode> {
  override get name() {
    return "ResponseValidationError" as const;
  }

  /** What is wrong, one entry for each field; the path is empty if it is the body as a whole. */
  declare readonly issues: readonly Issue[];
  readonly #rawValue: unknown;

  constructor(message: string, details: ResponseValidationErrorDetails) {
    super(message, details, "RESPONSE_INVALID");
    const { issues, rawValue } = own(details);
    this.issues = issues ?? [];
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
export abstract class HTTPClientError<Code extends ErrorCode = ErrorCode> extends SDKError<false, Code> {}

/**
 * The server could not be reached, or the connection broke before the response was complete.
 *
 * Default of `code`: `NO_RESPONSE`.
 */
export class ConnectionError extends HTTPClientError<ConnectionErrorCode> {
  override get name() {
    return "ConnectionError" as const;
  }

  constructor(message: string, details?: ErrorDetails<ConnectionErrorCode>) {
    super(message, details, "NO_RESPONSE");
  }
}

/**
 * The call took longer than `timeoutMs`, or than a timeout signal of the caller allowed.
 *
 * Default of `code`: `TIMEOUT`.
 */
export class RequestTimeoutError extends HTTPClientError<RequestTimeoutErrorCode> {
  override get name() {
    return "RequestTimeoutError" as const;
  }

  constructor(message: string, details?: ErrorDetails<RequestTimeoutErrorCode>) {
    super(message, details, "TIMEOUT");
  }
}

/** The caller's signal (`fetchOptions.signal`) was aborted. `cause` is the signal's reason. */
export class RequestAbortedError extends HTTPClientError<RequestAbortedErrorCode> {
  override get name() {
    return "RequestAbortedError" as const;
  }

  constructor(message: string, details?: ErrorDetails<RequestAbortedErrorCode>) {
    super(message, details, "ABORTED");
  }
}

/**
 * No HTTP request could be made: there is no usable bearer, or a URL, a header or an option of `fetch` is invalid.
 * Nothing was sent.
 *
 * Default of `code`: `FETCH_OPTION_INVALID`.
 */
export class InvalidRequestError extends HTTPClientError<InvalidRequestErrorCode> {
  override get name() {
    return "InvalidRequestError" as const;
  }

  constructor(message: string, details?: ErrorDetails<InvalidRequestErrorCode>) {
    super(message, details, "FETCH_OPTION_INVALID");
  }

  /** Authlete's page about bearers, if the bearer is what is wrong. */
  override get documentation(): string | undefined {
    const isBearer = this.code.startsWith("BEARER");
    return isBearer ? "https://developers.authlete.com/get-started/authentication" : undefined;
  }
}

/**
 * Something else failed on this side, for example a hook that threw. `cause` is what was thrown.
 *
 * Default of `code`: `UNEXPECTED`.
 */
export class UnexpectedClientError extends HTTPClientError<UnexpectedClientErrorCode> {
  override get name() {
    return "UnexpectedClientError" as const;
  }

  constructor(message: string, details?: ErrorDetails<UnexpectedClientErrorCode>) {
    super(message, details, "UNEXPECTED");
  }
}

/** The fields that responses with an `action` have. */
export interface ActionFields {
  readonly action?: string | undefined;
  readonly resultCode?: string | undefined;
  readonly resultMessage?: string | undefined;
  readonly responseContent?: string | undefined;
}

/** {@link ErrorDetails} of an {@link ActionError}. */
export interface ActionErrorDetails extends ErrorDetails<ActionErrorCode> {
  /** The value of the result. Default: none. */
  readonly value?: ActionFields | undefined;
}

/**
 * The call succeeded, and the `action` of its value is another than the program requires: Authlete refused what the call
 * asks for, or requires another step. `expectAction` returns this error.
 *
 * @example
 * ```ts
 * import { expectAction } from "authlete-typescript-sdk/expectAction";
 *
 * const introspectionRequest = { token: "from the client" };
 * const res = expectAction(await introspectionProcess(authlete, { introspectionRequest }), "OK");
 * if (res.error?.name === "ActionError") console.log(res.error.action, res.error.responseContent);
 * ```
 */
export class ActionError extends SDKError<boolean, ActionErrorCode> {
  override get name() {
    return "ActionError" as const;
  }

  /** What Authlete says that your server must do. `undefined` if the response has no action. */
  declare readonly action: string | undefined;
  /** Authlete's code for what happened, for example `A049301`. */
  declare readonly resultCode: string | undefined;
  /** Authlete's explanation of the code. */
  declare readonly resultMessage: string | undefined;
  readonly #value: ActionFields | undefined;

  constructor(message: string, details?: ActionErrorDetails) {
    super(message, details, "ACTION_UNEXPECTED");
    const { value } = own(details);
    const { action, resultCode, resultMessage } = own(value);
    this.action = action;
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.#value = value;
  }

  /** The content that your server responds with, as the action says. Printing the error does not print it. */
  get responseContent(): string | undefined {
    return own(this.#value).responseContent;
  }

  /** The value of the result, with all fields. Printing the error does not print it. */
  get value(): unknown {
    return this.#value;
  }

  /** Authlete's page about the `resultCode`, if it is one of Authlete's. */
  override get documentation(): string | undefined {
    return pageOf(this.resultCode);
  }

  override toJSON(): ErrorJSON {
    const { action, resultCode, resultMessage } = this;
    const fields = { action, resultCode, resultMessage };
    const present = Object.entries(fields).filter(([, field]) => field !== undefined);
    return { ...super.toJSON(), ...Object.fromEntries(present) };
  }
}

/**
 * `clientPatch` or `servicePatch` found that something else changed the object after it was read, and wrote nothing.
 *
 * Call the function again: it reads the object in its new state.
 */
export class ConflictError extends SDKError<boolean, ConflictErrorCode> {
  override get name() {
    return "ConflictError" as const;
  }

  constructor(message: string, details?: ErrorDetails<ConflictErrorCode>) {
    super(message, details, "MODIFIED_MEANWHILE");
  }
}

/**
 * The constructor of a context throws it for an option that can never work. Functions never do: they return an
 * {@link OperationError}.
 */
export class ConfigurationError extends TypeError {
  override get name() {
    return "ConfigurationError" as const;
  }

  /** What is wrong, for programs. */
  declare readonly code: ConfigurationErrorCode;

  constructor(message: string, { code }: { readonly code: ConfigurationErrorCode }) {
    super(message);
    this.code = code;
  }
}

/**
 * Every error that a function can return. Distinguish them by `name` or `code` in a `switch`, or by `instanceof`.
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
