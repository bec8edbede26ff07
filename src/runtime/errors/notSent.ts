import type { InvalidRequestErrorCode } from "../../models/errorCodes.js";
import { InvalidRequestError } from "../../models/errors.js";

/** The error of a call for which no HTTP request could be made. */
export function notSent(
  attempt: string,
  code: InvalidRequestErrorCode,
  why: string,
  cause?: unknown,
): InvalidRequestError {
  return new InvalidRequestError(`${attempt} was not sent: ${why}.`.replace("..", "."), { code, cause });
}
