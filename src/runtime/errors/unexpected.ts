import type { UnexpectedClientErrorCode } from "../../models/errorCodes.js";
import { UnexpectedClientError } from "../../models/errors.js";

/** The error of a call that failed on this side while it was under way. */
export function unexpected(
  attempt: string,
  code: UnexpectedClientErrorCode,
  why: string,
  cause?: unknown,
): UnexpectedClientError {
  return new UnexpectedClientError(`${attempt} failed unexpectedly: ${why}`, { code, cause });
}
