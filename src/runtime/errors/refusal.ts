import { type Issue, SDKValidationError } from "../../models/errors.js";
import { describeIssues } from "./describeIssues.js";

/** The error of a request object that is refused before it is sent. */
export function refusal(attempt: string, issues: readonly Issue[], cause?: unknown): SDKValidationError {
  return new SDKValidationError(`${attempt} was not sent: ${describeIssues(issues)}`, { issues, cause });
}
