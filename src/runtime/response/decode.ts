import type { ResponseValidationErrorCode } from "../../models/errorCodes.js";
import {
  AuthleteDefaultError,
  type Issue,
  type ReceivedErrorDetails,
  ResponseValidationError,
  ResultError,
} from "../../models/errors.js";
import type { GenericSchema } from "../../models/schema.js";
import { describeIssues, longestDescription } from "../errors/describeIssues.js";
import { redact, storedBodyOf } from "../errors/redact.js";
import type { Operation } from "../operation.js";
import type { Progress } from "../progress.js";
import { check } from "../schema/check.js";
import type { Redirect } from "../transport/redirect.js";

/** The most reasons that an error contains. */
const maxReasons = 20;

/** What the errors of this file contain. */
type ReceivedBody = Required<Pick<ReceivedErrorDetails, "response" | "body">>;

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
  progress: Progress,
  { response: schema, text }: Pick<Operation<never, Value>, "response" | "text">,
  { response, body, redirect }: CompleteResponse,
): Value {
  const { ok, status } = response;
  // Browsers hide the status of a redirect that is not followed.
  const returned = `${progress.attempt} returned ${status || "a redirect"}`;
  const received = (): ReceivedBody => ({ response, body: storedBodyOf(progress) });
  // What an error shows of a body must not contain the bearer, whoever sent it back.
  const json = parse(ok ? body : storedBodyOf(progress));
  if (!ok) throwResultError(returned, received(), json);
  if (status >= 400) {
    const reasons = reasonsIn(json);
    const says = reasons.length ? describeReasons(reasons) : " without a resultCode, perhaps from a proxy.";
    throw new AuthleteDefaultError(returned + says + adviceFor(status), { ...received(), reasons });
  }
  const invalid = (code: ResponseValidationErrorCode, issues: readonly Issue[]) => {
    const message = `${returned}, but not what the API documents: ${describeIssues(issues)}`;
    return new ResponseValidationError(message, { ...received(), code, issues, rawValue: json });
  };
  const unexpected = (code: Exclude<ResponseValidationErrorCode, "RESPONSE_INVALID">, message: string) =>
    invalid(code, [{ path: [], code, message }]);
  if (redirect || !status) throw unexpected("REDIRECT_REFUSED", describeRedirect(redirect));
  if (!ok) throw unexpected("STATUS_UNEXPECTED", "expected another status");
  if (text) return body as Value;
  // A schema of the type `optional` wraps another.
  if (body === "" && (!schema || "wrapped" in schema)) return undefined as Value;
  if (!schema) throw unexpected("RESPONSE_NOT_EMPTY", "expected no body");
  if (json === undefined) throw unexpected("RESPONSE_NOT_JSON", "expected JSON");
  const issues = checkJSON(schema, json);
  if (!issues) throw unexpected("RESPONSE_TOO_DEEP", "nested too deeply");
  if (issues.length) throw invalid("RESPONSE_INVALID", issues);
  return json as Value;
}

/** Throws the `ResultError` of a body with a `resultCode`. */
function throwResultError(returned: string, received: ReceivedBody, json: unknown): void {
  const { resultCode, resultMessage } = Object(json) as Record<string, unknown>;
  if (typeof resultCode !== "string" && typeof resultCode !== "number") return;
  const result = {
    resultCode: `${resultCode}`,
    resultMessage: typeof resultMessage === "string" ? resultMessage : "",
  };
  const says = (result.resultMessage || result.resultCode).slice(0, longestDescription);
  const message = `${returned}: ${says}${adviceFor(received.response.status)}`;
  throw new ResultError(message, { ...received, ...result });
}

function describeReasons(reasons: string[]): string {
  return `: ${reasons.join("; ").slice(0, longestDescription)}`.replace(/([^.])$/, "$1.");
}

/** The reasons in an error of the organization's API. Others may send the same, so secrets are removed. */
function reasonsIn(json: unknown): string[] {
  const { error, errors } = Object(json) as Record<string, unknown>;
  const isText = (reason: unknown): reason is string => typeof reason === "string" && reason !== "";
  return [error, errors].flat().filter(isText).slice(0, maxReasons).map(redact);
}

function describeRedirect(redirect: Redirect | undefined): string {
  const target = redirect ? ` to ${redirect.origin}` : "";
  const advice = "set serverURL to the server that responds without a redirect";
  return `expected a response, not a redirect${target}; ${advice}`;
}

/** A parsed body; `undefined` if it is not JSON. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The issues of a parsed body; `undefined` if it cannot be checked. */
function checkJSON(schema: GenericSchema, json: unknown): Issue[] | undefined {
  try {
    return check(schema, json, true);
  } catch {
    // The check is recursive, and the stack of a runtime has an end.
    return undefined;
  }
}

/** What to do about a status. */
function adviceFor(status: number): string {
  if (status === 401) return " Check the bearer, and that it belongs to this server.";
  if (status === 403) return " Check serviceId and the permissions of the bearer.";
  return status === 429 || status >= 500 ? " Try again later." : "";
}
