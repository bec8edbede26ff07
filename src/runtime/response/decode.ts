import {
  AuthleteDefaultError,
  type Issue,
  ResponseValidationError,
  ResultError,
} from "../../models/errors.js";
import type { GenericSchema } from "../../models/schema.js";
import type { Operation } from "../operation.js";
import type { Progress } from "../progress.js";
import { check } from "../schema/check.js";
import type { Redirect } from "../transport/redirect.js";

/** A response whose body has been read. */
export interface CompleteResponse {
  readonly response: Response;
  readonly body: string;
  /** Where the response redirects to, if it is a redirect that was not followed. */
  readonly redirect: Redirect | undefined;
}

/**
 * Returns the value of an operation for a response. The `Content-Type` is ignored, since proxies change it: parsing
 * shows what the body is.
 *
 * @throws ResultError, AuthleteDefaultError, ResponseValidationError
 */
export function decode<Value>(
  { attempt, storedBody }: Progress,
  { response: schema, text }: Pick<Operation<never, Value>, "response" | "text">,
  { response, body, redirect }: CompleteResponse,
): Value {
  const { ok, status } = response;
  // Browsers hide the status of a redirect that is not followed.
  const returned = `${attempt} returned ${status || "a redirect"}`;
  const json = parse(body);
  const { resultCode: code, resultMessage } = Object(json) as Record<string, unknown>;
  if (!ok && (typeof code === "string" || typeof code === "number")) {
    const message = typeof resultMessage === "string" ? resultMessage : "";
    throw new ResultError(returned, adviceFor(status), response, storedBody, `${code}`, message);
  }
  if (status >= 400) {
    const message = `${returned} without a resultCode, perhaps from a proxy.${adviceFor(status)}`;
    throw new AuthleteDefaultError(message, undefined, response, storedBody);
  }
  const invalid = (issues: Issue[]) =>
    new ResponseValidationError(returned, response, storedBody, issues, json);
  if (!ok) throw invalid([expectedIssue("another status", redirect)]);
  if (text) return body as Value;
  // A schema of the type `optional` wraps another.
  if (body === "" && (!schema || "wrapped" in schema)) return undefined as Value;
  if (!schema) throw invalid([expectedIssue("no body", redirect)]);
  if (json === undefined) throw invalid([expectedIssue("JSON", redirect)]);
  const issues = checkJSON(schema, json);
  if (issues.length) throw invalid(issues);
  return json as Value;
}

function expectedIssue(expected: string, redirect: Redirect | undefined): Issue {
  const instead = redirect ? `, not a redirect to ${redirect.origin}` : "";
  return { path: [], message: `expected ${expected}${instead}` };
}

/** A parsed body; `undefined` if it is not JSON. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function checkJSON(schema: GenericSchema, json: unknown): Issue[] {
  try {
    return check(schema, json, true);
  } catch {
    // The check is recursive, and the stack of a runtime has an end.
    return [{ path: [], message: "nested too deeply" }];
  }
}

/** What to do about a status. */
function adviceFor(status: number): string {
  if (status === 401) return " Check the bearer, and that it belongs to this server.";
  if (status === 403) return " Check serviceId and the permissions of the bearer.";
  return status === 429 || status >= 500 ? " Try again later, or turn on retries." : "";
}
