import { describeIssues, type Issue, SDKError } from "./sdkError.js";

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

  /** Authlete's code for what happened, for example `A001202`. Where the service sends a number, its digits. */
  readonly resultCode: string;
  /** Authlete's explanation of the code. It may be empty. */
  readonly resultMessage: string;

  constructor(
    answered: string,
    advice: string,
    response: Response,
    body: string,
    resultCode: string,
    resultMessage: string,
  ) {
    super(`${answered}: ${resultMessage || resultCode}${advice}`, undefined, response, body);
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
  }
}

/**
 * A 4XX or 5XX without Authlete's `resultCode`: an empty body, or a page that a proxy or a load balancer made.
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
  readonly issues: readonly Issue[];
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
