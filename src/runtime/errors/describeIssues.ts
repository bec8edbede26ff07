import type { Issue } from "../../models/errors.js";

/** The longest part of a message that a server chooses: its words and the names of fields are of any length. */
export const longestDescription = 1_000;

/** Issues in one line: `tokenCreateRequest.scopes.0: expected string, received number`. */
export function describeIssues(issues: readonly Issue[]): string {
  const lines = issues.map(({ path, message }) => (path.length ? `${path.join(".")}: ` : "") + message);
  return lines.join("; ").slice(0, longestDescription);
}
