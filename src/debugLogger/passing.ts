import type { Body } from "./body.js";

/**
 * An answer like the one that is given, whose body is counted while it passes: nothing is read before it is asked for,
 * and nothing is kept back. The answer itself, where it has no body that can be counted.
 */
export function passing(answer: Response, body: Body, end: (reason?: unknown) => void): Response {
  try {
    if (answer.body && !answer.bodyUsed) {
      return like(answer, new Response(counting(answer.body, body, end), answer));
    }
    body.isOver = answer.body === null;
  } catch {
    // `Response` takes neither every status nor every body that a `fetch` of the caller's may give.
  }
  if (!body.isOver) body.bytes = undefined;
  return answer;
}

/** Gives a copy what its constructor does not take. */
function like(answer: Response, copy: Response): Response {
  const { url, redirected, type, headers } = answer;
  return Object.defineProperties(copy, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
    headers: { value: headers },
    clone: { value: () => like(answer, Response.prototype.clone.call(copy)) },
  });
}

function counting(
  source: ReadableStream<Uint8Array>,
  body: Body,
  end: (reason?: unknown) => void,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          reader ??= source.getReader();
          const { done, value } = await reader.read();
          if (!done) {
            controller.enqueue(value);
            return body.add(value);
          }
          controller.close();
          body.isOver = true;
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
    },
    { highWaterMark: 0 },
  );
}
