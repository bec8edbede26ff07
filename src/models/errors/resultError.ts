import { AuthleteError } from "./authleteError.js";

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
