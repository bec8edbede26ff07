import { AuthleteDefaultError, type Issue, ResponseValidationError, ResultError } from "../models/errors.js";
import { check } from "./check.js";
import type { Operation } from "./client.js";
import type { Exchange } from "./exchange.js";

/**
 * Makes the value of an operation out of status and body. The `Content-Type` is not asked: proxies change
 * it, and what the body is shows when it is parsed.
 *
 * @throws ResultError, AuthleteDefaultError, ResponseValidationError
 */
export function decode<Value>(
  { attempt, kept }: Exchange,
  { response: schema, text }: Pick<Operation<object, Value>, "response" | "text">,
  response: Response,
  body: string,
  redirect?: string,
): Value {
  const { ok, status } = response;
  // Browsers tell no status of a redirect that is not followed.
  const answered = `${attempt} was answered with ${status || "a redirect"}`;
  // biome-ignore lint/suspicious/noExplicitAny: what it is, is found out here
  let json: any;
  let issues: Issue[] = [];
  try {
    json = JSON.parse(body);
    if (ok && schema) issues = check(schema, json, true);
  } catch {
    if (json !== undefined) issues = [{ path: [], message: "nested too deeply" }];
  }
  if (!ok && /string|number/.test(typeof json?.resultCode)) {
    throw new ResultError(
      answered,
      advice(status),
      response,
      kept(),
      `${json.resultCode}`,
      typeof json.resultMessage === "string" ? json.resultMessage : "",
    );
  }
  if (status >= 400) {
    throw new AuthleteDefaultError(
      `${answered} and no resultCode, perhaps by a proxy.${advice(status)}`,
      undefined,
      response,
      kept(),
    );
  }
  if (ok && text) return body as Value;
  // A schema of the kind `optional` wraps another: there may be no body.
  const isAbsent = json === undefined && !(body === "" && schema && "wrapped" in schema);
  if (!ok || (schema ? isAbsent : body)) {
    const expected = ok ? (schema ? "JSON" : "no body") : "another status";
    const message = `expected ${expected}${redirect ? `, not a redirect to ${redirect}` : ""}`;
    issues = [{ path: [], message }];
  }
  if (issues.length) throw new ResponseValidationError(answered, response, kept(), issues, json);
  return json;
}

/** What to do about a status. */
function advice(status: number): string {
  if (status === 401) return " Check the bearer, and that it is of this server.";
  if (status === 403) return " Check serviceId and what the bearer may do.";
  return status === 429 || status >= 500 ? " Try again later, or set retries." : "";
}
