import { own } from "../runtime/settings/own.js";
import type { LoggedBody } from "./loggedBody.js";

/**
 * Returns a copy of a response whose body is counted as it is read: nothing is read in advance, and nothing is
 * buffered. Returns the response itself if it has no body that can be counted.
 */
export function countedResponse(
  response: Response,
  body: LoggedBody,
  end: (reason?: unknown) => void,
): Response {
  try {
    if (response.body && !response.bodyUsed) {
      return copyProperties(response, new Response(countedStream(response.body, body, end), response));
    }
    body.isComplete = response.body === null;
  } catch {
    // The constructor of `Response` rejects some statuses and bodies that a `fetch` of the caller may return.
  }
  if (!body.isComplete) body.bytes = undefined;
  return response;
}

/** Sets the properties of a copy that the constructor of `Response` does not accept. */
function copyProperties(response: Response, copy: Response): Response {
  const { url, redirected, type, headers } = response;
  return Object.defineProperties(copy, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
    headers: { value: headers },
    clone: { value: () => copyProperties(response, Response.prototype.clone.call(copy)) },
  });
}

function countedStream(
  source: ReadableStream<Uint8Array>,
  body: LoggedBody,
  end: (reason?: unknown) => void,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  // Without a prototype, since streams read more options than these.
  return new ReadableStream<Uint8Array>(
    own<UnderlyingDefaultSource<Uint8Array>>({
      async pull(controller) {
        try {
          reader ??= source.getReader();
          const { done, value } = await reader.read();
          if (!done) {
            controller.enqueue(value);
            return body.add(value);
          }
          controller.close();
          body.isComplete = true;
          end();
        } catch (cause) {
          end(cause);
          controller.error(cause);
        }
      },
      cancel(reason) {
        end("cancelled");
        return (reader ?? source).cancel(reason);
      },
    }),
    own({ highWaterMark: 0 }),
  );
}
