import type { OperationError } from "../models/errors.js";
import type { Operation, RequestOptions } from "./client.js";
import type { Context } from "./context.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { beginExchange, type Exchange } from "./exchange.js";
import { failureOf, notSent } from "./failures.js";
import { maxElapsedTimeOf, noServer, own, serverOf } from "./options.js";
import { redirectOf } from "./redirect.js";
import type { Result } from "./result.js";

/**
 * Carries out an operation: check and encode the request, send it through the context, read, decode and
 * check the answer. Each step throws errors of this SDK; here they become a {@link Result}.
 */
export async function call<Request extends object, Value>(
  context: Context,
  declared: Operation<Request, Value>,
  request: Request,
  options?: RequestOptions,
): Promise<Result<Value, OperationError>> {
  const operation = own(declared);
  let attempt = `${operation.method} ${operation.path}`;
  let exchange: Exchange | undefined;
  let authorization: string | undefined;
  try {
    let target: string;
    let body: string | URLSearchParams | undefined;
    [attempt, target, body] = encode(attempt, operation, request, context.serviceId);
    const {
      serverURL,
      retries = context.retryConfig,
      retryCodes,
      timeoutMs,
      maxResponseBytes,
      maxErrorBytes,
      fetchOptions,
      headers,
      ...beside
    } = own(options);
    const init: RequestInit = own({ ...fetchOptions, ...(beside as RequestInit) });
    const { signal } = init;
    delete init.signal;
    const limits = {
      timeoutMs: timeoutMs ?? context.timeoutMs ?? 60_000 + maxElapsedTimeOf(retries),
      maxResponseBytes: maxResponseBytes ?? context.maxResponseBytes ?? 2 ** 25,
      maxErrorBytes: maxErrorBytes ?? context.maxErrorBytes ?? 2 ** 16,
    };
    exchange = beginExchange(attempt, limits, signal);
    const server = serverURL === undefined ? context.serverURL : serverOf(serverURL, context.allowInsecure);
    if (!server) throw notSent(attempt, noServer);
    if (!operation.anonymous) authorization = await context.authorize(exchange);
    init.headers = headersOf(attempt, authorization, operation.text, body, context, [init.headers, headers]);
    init.method = operation.method;
    init.redirect ??= "manual";
    if (body) init.body = body;
    let url = server + target;
    for (let redirects = 5; ; redirects--) {
      const response = await context.send(exchange, url, init, retries, retryCodes);
      if (!response?.headers) throw new Error("a hook or fetch gave no response");
      const content = await exchange.read(response);
      const [origin, next] = redirectOf(response, operation.method, url);
      if (!next || !redirects) {
        return withResponse(
          { ok: true, value: decode(exchange, operation, response, content, origin) },
          response,
        );
      }
      url = next;
    }
  } catch (caught) {
    exchange?.abandon();
    const error = failureOf(attempt, caught, authorization);
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
  if (!userAgent && !additions.some(Boolean)) return own;
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
