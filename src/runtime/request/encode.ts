import type { Issue, SDKValidationError } from "../../models/errors.js";
import { refusal } from "../errors/refusal.js";
import type { Operation } from "../operation.js";
import { check, unknownFields } from "../schema/check.js";
import { own } from "../settings/own.js";

/** A request object in the form in which it is sent. */
export interface EncodedRequest {
  /** Method and path for messages, with the service ID filled in. */
  readonly attempt: string;
  /** Path and query. */
  readonly target: string;
  /** `undefined` if there is no body. */
  readonly body: string | undefined;
}

/**
 * Checks a request object and places its fields where the operation says: in the path, the body or the query.
 *
 * @throws SDKValidationError with the path of each invalid field
 */
export function encodeRequest<Request extends object>(
  attempt: string,
  operation: Operation<Request, unknown>,
  request: Request,
  serviceId: string | undefined,
): EncodedRequest {
  let refused: SDKValidationError | undefined;
  const refuse = (issues: Issue[]) => {
    if (!issues.length) return;
    refused = refusal(attempt, issues);
    throw refused;
  };
  try {
    const given: unknown = (request as { toJSON?(): unknown } | null)?.toJSON?.() ?? request;
    const invalid = check(operation.request, given, false);
    const isObject = invalid.every(({ path }) => path.length);
    // Fields of a body that its model does not know are sent.
    const mayBeUnknown = isObject && !operation.requestIsBody;
    refuse([...invalid, ...(mayBeUnknown ? unknownFields(operation.request, given as object) : [])]);
    const fields = own(given as Record<string, unknown>);
    if (!operation.requestIsBody) fields["serviceId"] ??= serviceId;
    const id = fields["serviceId"];
    const issues: Issue[] = [];
    const encoded = encodeFields(operation, fields, issues);
    refuse(issues);
    return { ...encoded, attempt: attempt.replace("{serviceId}", () => encodeURIComponent(`${id}`)) };
  } catch (caught) {
    if (refused) throw refused;
    // A getter or a `toJSON` of the user's threw, or JSON cannot represent a value (a cycle, a BigInt).
    const path = operation.body ? [operation.body] : [];
    throw refusal(attempt, [{ path, code: "NOT_ENCODABLE", message: "cannot be encoded" }], caught);
  }
}

/** Reports what cannot be encoded in `issues`. */
function encodeFields<Request extends object>(
  { path, body, requestIsBody, requiresBody, query, form }: Operation<Request, unknown>,
  fields: Record<string, unknown>,
  issues: Issue[],
): Omit<EncodedRequest, "attempt"> {
  const filledPath = encodePath(path, fields, issues);
  if (requestIsBody) return { target: filledPath, body: JSON.stringify(fields) };
  // A path without it belongs to an operation on all services, or the credentials imply the service.
  delete fields["serviceId"];
  const content = body && (fields[body] ?? (requiresBody ? {} : undefined));
  const target = filledPath + encodeQuery(fields, body ? query : Object.keys(fields), issues);
  return { target, body: form && content ? form(content) : JSON.stringify(content) };
}

/** Fills a path, and removes its fields from the others. */
function encodePath(path: string, fields: Record<string, unknown>, issues: Issue[]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const segment = encodeField(name, fields[name] ?? "", issues);
    if (segment === "") {
      const advice =
        name === "serviceId" ? "set it in the request or in the options of the context" : "add it";
      issues.push({ path: [name], code: "MISSING", message: `is required; ${advice}` });
    }
    // URL parsers resolve these segments as "this folder" and "the folder above".
    if (/^\.{1,2}$/.test(segment))
      issues.push({
        path: [name],
        code: "INVALID",
        message: "cannot be . or .., which would change the path",
      });
    delete fields[name];
    return segment;
  });
}

function encodeQuery(
  fields: Record<string, unknown>,
  names: readonly string[] = [],
  issues: Issue[],
): string {
  const valuesOf = (name: string) => (Array.isArray(fields[name]) ? fields[name] : [fields[name]]);
  const parameters = names
    .filter((name) => fields[name] !== undefined)
    .flatMap((name) => valuesOf(name).map((value) => [name, value]))
    .map(([name, value]) => `${encodeField(name, name, issues)}=${encodeField(name, value, issues)}`);
  return parameters.length ? `?${parameters.join("&")}` : "";
}

/** Encodes a value for a URL. Objects, functions, symbols and lone surrogates cannot be sent in one. */
function encodeField(name: string, value: unknown, issues: Issue[]): string {
  try {
    if (value !== null && Object(value) !== value) return encodeURIComponent(`${value}`);
  } catch {
    // Reported below.
  }
  issues.push({ path: [name], code: "NOT_ENCODABLE", message: "cannot be sent in a URL" });
  return "?";
}
