import { ConnectionError, ResponseValidationError } from "../../models/errors.js";
import type { Progress } from "../progress.js";

/**
 * Reads the body of a response as UTF-8, up to the limit. Meanwhile, the progress of the call contains the response and
 * what has arrived, for the error if the call ends.
 *
 * @throws ConnectionError if the connection breaks, ResponseValidationError if the body is too large
 */
export async function readBody(progress: Progress, response: Response): Promise<string> {
  assertUnread(response);
  const { attempt, deadline, settings } = progress;
  const limit = response.ok ? settings.maxResponseBytes : settings.maxErrorBytes;
  const returned = `${attempt} returned ${response.status}`;
  const reader = response.body?.getReader?.();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let isComplete = false;
  /** While it is true, a failure is one of the connection. */
  let isWaiting = true;

  const add = (more: string) => {
    text += more;
    // An error does not keep all of a long body in memory.
    if (size < settings.maxErrorBytes) progress.storedBody = text.slice(0, settings.maxErrorBytes);
  };
  const readAll = async () => {
    // There is no body, or it is not a web stream: node-fetch has streams of Node.
    if (!reader) add(await response.text());
    while (reader && size <= limit) {
      isWaiting = true;
      const { done, value } = await reader.read();
      isWaiting = false;
      add(decoder.decode(value?.subarray(0, limit - size), { stream: !done }));
      isComplete = done;
      if (done) return;
      // An empty chunk counts, too; otherwise a stream of nothing else would never end.
      size += value.length || 1;
    }
  };

  progress.response = response;
  progress.storedBody = "";
  try {
    await deadline.wait(readAll());
  } catch (cause) {
    if (deadline.ending || !isWaiting) throw cause;
    const message = `${returned}, but the connection broke before the body was complete`;
    throw new ConnectionError(message, cause, response, progress.storedBody);
  } finally {
    if (!isComplete) reader?.cancel().catch(() => {});
  }
  progress.response = undefined;
  if (response.ok && size > limit) throw tooLarge(returned, response, progress.storedBody, limit);
  return text;
}

function tooLarge(returned: string, response: Response, storedBody: string, limit: number): Error {
  const issue = { path: [], message: `larger than maxResponseBytes (${limit})` };
  return new ResponseValidationError(returned, response, storedBody, [issue]);
}

/**
 * Throws if somebody has read the body: a `fetch` wrapper that logs it, for example. Then the connection did not
 * break, and the operation may have been done.
 */
export function assertUnread({ bodyUsed, body }: Response): void {
  if (bodyUsed || body?.locked)
    throw new Error("the response body was read before; use response.clone() for that");
}
