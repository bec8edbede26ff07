import type { OperationError } from "../models/errors.js";
import type { Authorize } from "./credentials/authorize.js";
import { errorOf } from "./errors/failures.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Progress } from "./progress.js";
import { encodeRequest } from "./request/encode.js";
import { mergeHeaders } from "./request/headers.js";
import { requestInit } from "./request/init.js";
import { decode } from "./response/decode.js";
import { type Result, withResponse } from "./result.js";
import { own } from "./settings/own.js";
import { type ContextSettings, callSettings } from "./settings/settings.js";
import { startDeadline } from "./transport/deadline.js";
import { exchange } from "./transport/exchange.js";
import type { Send } from "./transport/send.js";

/** What a context consists of. */
export interface ContextParts {
  readonly settings: ContextSettings;
  readonly authorize: Authorize;
  readonly send: Send;
}

/**
 * Runs an operation. The rooms of the runtime, in the order in which a call passes them:
 *
 * 1. `request/`: check the request object, and encode it as path, query and body
 * 2. `settings/`: merge the options of the call into those of the context
 * 3. `credentials/`: the `Authorization` header
 * 4. `request/`: headers, and the options of `fetch`
 * 5. `transport/`: send within the deadline, retry, follow redirects
 * 6. `response/`: read the body, and decode and check its value
 * 7. `errors/`: turn whatever was thrown on the way into an error of this SDK, without secrets
 */
export async function call<Request extends object, Value>(
  context: ContextParts,
  declared: Operation<Request, Value>,
  request: Request,
  options?: RequestOptions,
): Promise<Result<Value, OperationError>> {
  const start = performance.now();
  const operation = own(declared);
  let attempt = `${operation.method} ${operation.path}`;
  let progress: Progress | undefined;
  try {
    const encoded = encodeRequest(attempt, operation, request, context.settings.serviceId);
    attempt = encoded.attempt;

    const shared = callSettings(attempt, context.settings, options);
    const server = operation.server?.(attempt, context.settings, shared.serverURL);
    const settings = server ? { ...shared, serverURL: server.url } : shared;
    const body = server ? server.complete(encoded.body) : encoded.body;
    const deadline = startDeadline(attempt, settings.timeoutMs, settings.fetchOptions.signal);
    const idempotent = Boolean(operation.idempotent);
    progress = { attempt, idempotent, settings, deadline, start, receivedBody: "" };

    if (!operation.anonymous) progress.authorization = await context.authorize(progress, operation);

    const headers = mergeHeaders(attempt, headersOf(operation, body, progress), settings.headers);
    const init = requestInit(progress, operation.method, headers, body);

    const complete = await exchange(context.send, progress, encoded.target, init);
    const value = decode(progress, operation, complete);
    return withResponse({ ok: true, value }, complete.response);
  } catch (caught) {
    progress?.deadline.abandon();
    const error = errorOf(attempt, caught, progress);
    return withResponse({ ok: false, error }, error.rawResponse);
  } finally {
    progress?.deadline.release();
  }
}

/** The headers of the SDK. */
function headersOf(
  { text, contentType = "application/json" }: Pick<Operation<never, unknown>, "text" | "contentType">,
  body: string | undefined,
  { authorization }: Progress,
): Record<string, string> {
  return {
    accept: text ? "text/plain" : "application/json",
    ...(authorization && { authorization }),
    ...(body !== undefined && { "content-type": contentType }),
  };
}
