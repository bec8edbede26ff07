import { reasonOf } from "../runtime/failures.js";
import type { Attempt } from "./attempt.js";
import type { Body } from "./body.js";
import { createMask, type Mask } from "./mask.js";

/** The line of an attempt that is over. */
export function lineOf(attempt: Attempt, withBodies: boolean): string {
  const mask = createMask();
  // What turns out to be a secret in one place is hidden everywhere the second time.
  write(attempt, withBodies, mask);
  const line = write(attempt, withBodies, createMask(mask.found));
  return line.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function write(attempt: Attempt, withBodies: boolean, mask: Mask): string {
  const { number, sent, answer, received, reason, took } = attempt;
  const sentPart = part(sent.headers, sent.body, sizeOf(sent.body), mask);
  const why = reason === undefined ? "" : ` (${shortReason(reason, mask)})`;
  const line = [
    `${sent.method} ${mask.url(sent.url)} ${answer?.status ?? "no answer"}${why}`,
    `${Math.round(took)} ms`,
    `attempt ${number}`,
    `${sizeOf(sent.body)} bytes sent`,
  ];
  if (!answer) return line.join(", ") + (withBodies ? ` {"sent":${sentPart}}` : "");
  const size = sizeOf(received, answer.headers);
  line.push(`${size} bytes received`);
  if (!withBodies) return line.join(", ");
  return `${line.join(", ")} {"sent":${sentPart},"received":${part(answer.headers, received, size, mask)}}`;
}

/** How many bytes; of how many, where some are missing. */
function sizeOf({ bytes, isOver }: Body, headers?: Headers): string {
  // What a header says of a body that was unpacked is about what was packed.
  const isPacked = headers?.get("content-encoding");
  const all = (!isPacked && headers?.get("content-length")) || "?";
  if (isOver || !headers) return `${bytes ?? "?"}`;
  return bytes === undefined ? all : `${bytes} of ${all}`;
}

/** Headers and body as JSON. */
function part(headers: Headers, { text, isOver }: Body, size: string, mask: Mask): string {
  const isForm = headers.get("content-type")?.includes("x-www-form-urlencoded") ?? false;
  const body = isOver && text ? mask.body(text, isForm) : undefined;
  return `{"headers":${JSON.stringify(mask.headers(headers))},"body":${body ?? `"${size} bytes"`}}`;
}

/** The reason without method and path, which are in the line already. */
function shortReason(reason: unknown, mask: Mask): string {
  const words = reasonOf(reason).replace(/^[A-Z]+ … /, "");
  return mask.text(words).slice(0, 200);
}
