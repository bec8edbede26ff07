import { type OperationError, SDKError, UnexpectedClientError } from "../models/errors.js";
import type { Operation, RequestOptions } from "./client.js";
import type { Context } from "./context.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { beginExchange, type Exchange } from "./exchange.js";
import { notSent, reasonOf, withoutRequest } from "./failures.js";
import { maxElapsedTimeOf, noServer, serverOf } from "./options.js";
import type { Result } from "./result.js";

/**
 * Carries out an operation: check and encode the request, send it through the context, read, decode and
 * check the answer. Each step throws errors of this SDK; here they become a {@link Result}.
 */
export async function call<Request extends object, Value>(
  context: Context,
  operation: Operation<Request, Value>,
  request: Request,
  options: RequestOptions = {},
): Promise<Result<Value, OperationError>> {
  let attempt = `${operation.method} ${operation.path}`;
  let exchange: Exchange | undefined;
  try {
    let target: string;
    let body: string | URLSearchParams | undefined;
    [attempt, target, body] = encode(attempt, operation, request, context.serviceId);
    const { retries = context.retryConfig, timeoutMs = context.timeoutMs, ...others } = options;
    const { serverURL, retryCodes, headers: own, fetchOptions, ...fetchInit } = others;
    const { signal, ...init }: RequestInit = { ...fetchOptions, ...(fetchInit as RequestInit) };
    exchange = beginExchange(attempt, timeoutMs ?? 60_000 + maxElapsedTimeOf(retries), signal);
    const server = serverURL === undefined ? context.serverURL : serverOf(serverURL);
    if (!server) throw notSent(attempt, noServer);
    const authorization = operation.anonymous ? undefined : await context.authorize(exchange);
    init.headers = headersOf(attempt, authorization, operation.text, body, context, [init.headers, own]);
    init.method = operation.method;
    if (body) init.body = body;
    const response = await context.send(exchange, server + target, init, retries, retryCodes);
    if (!response?.headers) throw new Error("a hook or fetch gave no response");
    const value = decode(attempt, operation, response, await exchange.read(response));
    return withResponse({ ok: true, value }, response);
  } catch (caught) {
    const error = (
      caught instanceof SDKError
        ? caught
        : new UnexpectedClientError(
            `${attempt} failed unexpectedly: ${reasonOf(caught)}`,
            withoutRequest(caught),
          )
    ) as OperationError;
    return withResponse({ ok: false, error }, error.rawResponse);
  } finally {
    exchange?.release();
  }
}

function headersOf(
  attempt: string,
  authorization: string | undefined,
  text: boolean | undefined,
  body: unknown,
  { userAgent }: Context,
  additions: RequestInit["headers"][],
): HeadersInit {
  const own = {
    accept: text ? "text/plain" : "application/json",
    ...(authorization && { authorization }),
    ...(typeof body === "string" && { "content-type": "application/json" }),
    ...(userAgent && { "user-agent": userAgent }),
  };
  if (!additions.some(Boolean)) return own;
  try {
    const merged = new Headers(own);
    for (const more of additions) {
      for (const [name, value] of new Headers(more ?? undefined)) merged.set(name, value);
    }
    return merged;
  } catch {
    // The runtime's own words repeat the value, which may be a secret.
    throw notSent(attempt, "a header is none that HTTP allows");
  }
}

/** Adds the answer to a result where nobody prints it. */
function withResponse<T>(result: T, response: Response | undefined): T & { readonly response: never } {
  return Object.defineProperty(result, "response", { value: response }) as never;
}
