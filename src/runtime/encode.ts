import { type Issue, SDKValidationError } from "../models/errors.js";
import { check } from "./check.js";
import type { Operation } from "./client.js";
import { own } from "./options.js";

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
    const given: unknown = (request as { toJSON?(): unknown } | null)?.toJSON?.() ?? request;
    issues = check(schema, given, false);
    if (!issues.length) {
      const members = own(given as Record<string, unknown>);
      const { serviceId: id = serviceId } = members;
      members["serviceId"] = id;
      const filled = encodePath(path, members, issues);
      // A path without it is one of all services, or the credentials decide.
      delete members["serviceId"];
      const content = body && members[body];
      const target = filled + encodeQuery(members, body ? query : Object.keys(members), issues);
      if (!issues.length) {
        const shown = attempt.replace("{serviceId}", () => encodeURIComponent(`${id}`));
        return [shown, target, form && content ? form(content) : JSON.stringify(content)];
      }
    }
  } catch (caught) {
    // A getter or a `toJSON` of the caller's threw, or there is no way to write a value (a cycle, a BigInt).
    cause = caught;
    issues = [{ path: body ? [body] : [], message: "cannot be encoded" }];
  }
  throw new SDKValidationError(attempt, issues, cause);
}

/** Fills a path. Takes what goes into it out of `members`. */
function encodePath(path: string, members: Record<string, unknown>, issues: Issue[]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const segment = encodeMember(name, members[name] ?? "", issues);
    // A URL parser takes these for "here" and "up".
    if (/^\.{0,2}$/.test(segment))
      issues.push({ path: [name], message: "is required, and cannot be . or .." });
    delete members[name];
    return segment;
  });
}

function encodeQuery(
  members: Record<string, unknown>,
  names: readonly string[] | undefined,
  issues: Issue[],
): string {
  const given = (names ?? []).filter((name) => members[name] !== undefined);
  const query = given.map(
    (name) => `${encodeMember(name, name, issues)}=${encodeMember(name, members[name], issues)}`,
  );
  return query.length ? `?${query.join("&")}` : "";
}

/** Encodes a value for a URL. It is no object and no function, and has no half of a character. */
function encodeMember(name: string, value: unknown, issues: Issue[]): string {
  try {
    if (value !== null && Object(value) !== value) return encodeURIComponent(`${value}`);
  } catch {
    // It is told below.
  }
  issues.push({ path: [name], message: "cannot be sent in a URL" });
  return "?";
}
