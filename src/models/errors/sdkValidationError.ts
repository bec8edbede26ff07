import { SDKError } from "./sdkError.js";

/** One thing that is wrong with a value: where it is, and what was expected there. */
export interface Issue {
  /** The way to the member from the outside in, for example `["tokenCreateRequest", "scopes", 0]`. */
  readonly path: readonly (string | number)[];
  /** What was expected and what kind of value was found. Never the value itself. */
  readonly message: string;
}

/** Puts issues into one line: `tokenCreateRequest.scopes.0: expected string, received number`. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path.length ? `${path.join(".")}: ` : "") + message).join("; ");
}

/**
 * The request object was refused before anything was sent: a member is missing or of the wrong type.
 *
 * Correct the members that {@link SDKValidationError.issues | issues} names and call again.
 */
export class SDKValidationError extends SDKError<false> {
  override get name() {
    return "SDKValidationError" as const;
  }

  /** What is wrong, one entry for each member. */
  readonly issues: readonly Issue[];

  constructor(attempt: string, issues: readonly Issue[], cause?: unknown) {
    super(`${attempt} was not sent: ${describeIssues(issues)}`, cause);
    this.issues = issues;
  }
}
