import { ConnectionError, ResponseValidationError } from "../../models/errors.js";
import { storedBodyOf } from "../errors/redact.js";
import { unexpected } from "../errors/unexpected.js";
import type { Progress } from "../progress.js";

/**
 * Reads the body of a response as UTF-8, up to the limit. Meanwhile, the progress of the call contains the response and
 * what has arrived, for the error if the call ends.
 *
 * @throws ConnectionError if the connection breaks, ResponseValidationError if the body is too large
 */
export async function readBody(progress: Progress, response: Response): Promise<string> {
  const { attempt, deadline, settings } = progress;
  const limit = response.ok ? settings.maxResponseBytes : settings.maxErrorBytes;
  const returned = `${attempt} returned ${response.status}`;
  const reader = readerOf(response);
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let isComplete = false;
  /** While it is true, a failure is one of the connection. */
  let isWaiting = true;

  const add = (more: string) => {
    text += more;
    // An error does not keep all of a long body in memory.
    if (size < settings.maxErrorBytes) progress.receivedBody = text.slice(0, settings.maxErrorBytes);
  };
  const readAll = async () => {
    while (size <= limit) {
      isWaiting = true;
      const { done, value } = await reader.read();
      isWaiting = false;
      add(decoder.decode(value?.subarray(0, limit - size), { stream: !done }));
      // An empty chunk counts, too; otherwise a stream of nothing else would never end.
      if (value || !done) size += (value as Uint8Array).length || 1;
      isComplete = done;
      if (done) return;
    }
  };

  progress.response = response;
  progress.receivedBody = "";
  try {
    await deadline.wait(readAll());
  } catch (cause) {
    if (deadline.ending || !isWaiting) throw cause;
    const message = `${returned}, but the connection broke before the body was complete`;
    const details = { cause, response, body: storedBodyOf(progress) };
    throw new ConnectionError(message, { ...details, code: "RESPONSE_INCOMPLETE" });
  } finally {
    if (!isComplete) reader.cancel?.().catch(() => {});
  }
  progress.response = undefined;
  if (response.ok && size > limit) throw tooLarge(returned, response, storedBodyOf(progress), limit);
  return text;
}

function tooLarge(returned: string, response: Response, body: string, limit: number): Error {
  const code = "RESPONSE_TOO_LARGE";
  const message = `larger than maxResponseBytes (${limit})`;
  const issues = [{ path: [], code, message }] as const;
  return new ResponseValidationError(`${returned}, but the body is ${message}.`, {
    code,
    response,
    body,
    issues,
  });
}

/** What is used of the reader of a web stream. */
export interface BodyReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel?(): Promise<void>;
}

/** Reads the body of a response in chunks. One that is not a web stream, such as node-fetch's, is a single chunk. */
export function readerOf(response: Response): BodyReader {
  const read = async () => {
    const text = await response.text();
    return { done: true, value: text ? new TextEncoder().encode(text) : undefined };
  };
  return response.body?.getReader?.() ?? { read };
}

/**
 * Throws if a value is not a response of whichever class, or if somebody has read its body: a `fetch` wrapper that logs
 * it, for example. Then the connection did not break, and the operation may have been done.
 *
 * @throws UnexpectedClientError
 */
export function assertReadable(attempt: string, value: unknown): asserts value is Response {
  const { headers, text, body, bodyUsed } = Object(value);
  if (!headers?.get || typeof text !== "function")
    throw unexpected(attempt, "NOT_A_RESPONSE", "fetch or a hook returned no response");
  if (bodyUsed || body?.locked || body?.readableDidRead) {
    const why = "the response body was read before; use response.clone() for that";
    throw unexpected(attempt, "RESPONSE_ALREADY_READ", why);
  }
}
