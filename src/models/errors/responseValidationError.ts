import { AuthleteError } from "./authleteError.js";
import { describeIssues, type Issue } from "./sdkValidationError.js";

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
