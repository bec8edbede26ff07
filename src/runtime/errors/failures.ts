import {
  type OperationError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKError,
} from "../../models/errors.js";
import type { Progress } from "../progress.js";
import type { Ending } from "../transport/deadline.js";
import { hideFromText, reasonOf, secretOf, storedBodyOf, withoutSecrets } from "./redact.js";
import { unexpected } from "./unexpected.js";

/** The error of this SDK for a value that was caught. It reveals no credentials, whoever repeats them. */
export function errorOf(attempt: string, caught: unknown, progress?: Progress): OperationError {
  const error = sdkErrorOf(attempt, caught, progress);
  const secret = secretOf(progress);
  if (Object.hasOwn(error, "cause")) error.cause = withoutSecrets(error.cause, secret);
  const message = hideFromText(secret, error.message);
  if (message !== error.message) {
    error.message = message;
    error.stack = hideFromText(secret, `${error.stack}`);
  }
  return error as OperationError;
}

function sdkErrorOf(attempt: string, caught: unknown, progress: Progress | undefined): SDKError {
  const ending = progress?.deadline.ending;
  if (ending) return endingError(`${attempt} ${ending.what}`, ending, progress);
  if (caught instanceof SDKError) return caught;
  return unexpected(attempt, "UNEXPECTED", reasonOf(caught), caught);
}

function endingError(message: string, { code, cause }: Ending, progress: Progress): SDKError {
  const details = { cause, response: progress.response, body: storedBodyOf(progress) };
  return code === "ABORTED"
    ? new RequestAbortedError(message, details)
    : new RequestTimeoutError(message, { ...details, code });
}
