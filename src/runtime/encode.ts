import { type Issue, SDKValidationError } from "../models/errors.js";
import { check } from "./check.js";
import type { Operation } from "./client.js";

/**
 * Checks a request object and puts its members where the operation says: into the path, the body
 * (`undefined` where there is none to send) or the query.
 *
 * `attempt`, for messages, comes back with the service ID filled in. Other members of a path may be secrets.
 *
 * @throws SDKValidationError with the path of each member that is wrong
 */
export function encode<Request extends object>(
  attempt: string,
  { path, body, query, form, request: schema }: Operation<Request, unknown>,
  request: Request,
  serviceId: string | undefined,
): [attempt: string, target: string, body: string | URLSearchParams | undefined] {
  let issues: Issue[];
  let cause: unknown;
  try {
    const members = { ...request } as Record<string, unknown>;
    if (path.includes("{serviceId}")) members["serviceId"] ??= serviceId;
    issues = check(schema, members, false);
    if (!issues.length) {
      const shown = attempt.replace("{serviceId}", () => encodeURIComponent(`${members["serviceId"]}`));
      const filled = encodePath(path, members, issues);
      // A path without it is one of all services, or the credentials decide.
      delete members["serviceId"];
      const content = body && members[body];
      const inQuery = body ? query : Object.keys(members);
      const target = inQuery?.length ? filled + encodeQuery(members, inQuery, issues) : filled;
      if (!issues.length) return [shown, target, form && content ? form(content) : JSON.stringify(content)];
    }
  } catch (caught) {
    // A getter or a `toJSON` of the caller's threw, or there is no way to write a value (a cycle, a BigInt).
    cause = caught;
    issues = [{ path: [], message: "cannot be encoded" }];
  }
  throw new SDKValidationError(attempt, issues, cause);
}

/** Fills a path. Takes what goes into it out of `members`. */
function encodePath(path: string, members: Record<string, unknown>, issues: Issue[]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = `${members[name] ?? ""}`;
    delete members[name];
    // A URL parser takes these for "here" and "up".
    if (/^\.{0,2}$/.test(value)) issues.push({ path: [name], message: "is required, and cannot be . or .." });
    return encodeURIComponent(value);
  });
}

function encodeQuery(members: Record<string, unknown>, names: readonly string[], issues: Issue[]): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = members[name];
    if (typeof value === "object") issues.push({ path: [name], message: "cannot be sent in a query" });
    else if (value !== undefined) query.append(name, `${value}`);
  }
  return `${query}` && `?${query}`;
}
