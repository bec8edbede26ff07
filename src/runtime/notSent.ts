import { InvalidRequestError } from "../models/errors/invalidRequestError.js";
import { withoutRequest } from "./cause.js";

/** The error of a call of which no HTTP request could be made. */
export function notSent(attempt: string, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${attempt} was not sent: ${why}.`, withoutRequest(cause));
}
