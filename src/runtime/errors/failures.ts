import {
  type OperationError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKError,
} from "../../models/errors.js";
import type { Progress } from "../progress.js";
import type { Ending } from "../transport/deadline.js";
import { hide, reasonOf, withoutSecrets } from "./redact.js";
import { unexpected } from "./unexpected.js";

/** The error of this SDK for a value that was caught. It reveals no credentials, whoever repeats them. */
export function errorOf(attempt: string, caught: unknown, progress?: Progress): OperationError {
  const error = sdkErrorOf(attempt, caught, progress);
  const secret = progress?.authorization?.split(" ")[1] ?? "";
  if (Object.hasOwn(error, "cause")) error.cause = withoutSecrets(error.cause, secret);
  // A shorter secret is a word in a test.
  if (secret.length > 7 && error.message.includes(secret)) {
    error.message = hide(secret, error.message);
    error.stack = hide(secret, `${error.stack}`);
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
  const { response, storedBody: body } = progress;
  const details = { cause, response, body };
  return code === "ABORTED"
    ? new RequestAbortedError(message, details)
    : new RequestTimeoutError(message, { ...details, code });
}
