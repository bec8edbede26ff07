import {
  type OperationError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKError,
  UnexpectedClientError,
} from "../../models/errors.js";
import type { Progress } from "../progress.js";
import { hide, reasonOf, withoutSecrets } from "./redact.js";

/** The error of this SDK for a value that was caught. It reveals no credentials, whoever repeats them. */
export function errorOf(attempt: string, caught: unknown, progress?: Progress): OperationError {
  const error = sdkErrorOf(attempt, caught, progress);
  const secret = progress?.authorization?.split(" ")[1] ?? "";
  if (error.cause !== undefined) error.cause = withoutSecrets(error.cause, secret);
  // A shorter secret is a word in a test.
  if (secret.length > 7 && error.message.includes(secret)) {
    error.message = hide(secret, error.message);
    error.stack = hide(secret, `${error.stack}`);
  }
  return error as OperationError;
}

function sdkErrorOf(attempt: string, caught: unknown, progress: Progress | undefined): SDKError {
  const ending = progress?.deadline.ending;
  if (ending) {
    const EndingError = ending.isTimeout ? RequestTimeoutError : RequestAbortedError;
    return new EndingError(`${attempt} ${ending.what}`, ending.cause, progress.response, progress.storedBody);
  }
  if (caught instanceof SDKError) return caught;
  return new UnexpectedClientError(`${attempt} failed unexpectedly: ${reasonOf(caught)}`, caught);
}
