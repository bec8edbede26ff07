import { type Issue, SDKValidationError } from "../models/errors.js";
import { check } from "./check.js";
import type { Operation } from "./client.js";

/**
 * Checks a request object and puts its members where the operation says: into the path, the body (as JSON;
 * `undefined` where there is none to send) or the query.
 *
 * `attempt`, for messages, comes back with the service ID filled in. Other members of a path may be secrets.
 *
 * @throws SDKValidationError with the path of each member that is wrong
 */
export function encode<Request extends object>(
  attempt: string,
  { path, body, request: schema }: Operation<Request, unknown>,
  request: Request,
  serviceId: string | undefined,
): [attempt: string, target: string, body: string | undefined] {
  let issues: Issue[];
  let cause: unknown;
  try {
    const members = { ...request } as Record<string, unknown>;
    if (path.includes("{serviceId}")) members["serviceId"] ??= serviceId;
    issues = check(schema, members, false);
    const segments = path.split("/").map((segment) => {
      if (segment[0] !== "{") return segment;
      const name = segment.slice(1, -1);
      const value = `${members[name] ?? ""}`;
      delete members[name];
      if (/^\.{0,2}$/.test(value)) issues.push({ path: [name], message: "is required, and not as . or .." });
      if (name === "serviceId") attempt = attempt.replace(segment, encodeURIComponent(value));
      return encodeURIComponent(value);
    });
    let target = segments.join("/");
    if (!body) {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(members)) {
        if (typeof value === "object") issues.push({ path: [name], message: "cannot be sent in a query" });
        else if (value !== undefined) query.append(name, `${value}`);
      }
      if (`${query}`) target += `?${query}`;
    }
    if (!issues.length) return [attempt, target, body && JSON.stringify(members[body])];
  } catch (caught) {
    // A getter or a `toJSON` of the caller's threw, or there is no way to write a value (a cycle, a BigInt).
    cause = caught;
    issues = [{ path: [], message: "cannot be encoded" }];
  }
  throw new SDKValidationError(attempt, issues, cause);
}
