import { reasonOf } from "../runtime/errors/redact.js";
import type { Attempt } from "./attempt.js";
import type { LoggedBody } from "./loggedBody.js";
import { createMask, type Mask } from "./mask.js";

/** Formats the line of an attempt that has ended. */
export function formatLine(attempt: Attempt, withBodies: boolean): string {
  const mask = createMask();
  // The first pass collects the secrets; the second hides them everywhere.
  format(attempt, withBodies, mask);
  const line = format(attempt, withBodies, createMask(mask.found));
  return line.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function format(attempt: Attempt, withBodies: boolean, mask: Mask): string {
  const { number, sent, response, received, reason, duration } = attempt;
  const sentJSON = formatMessage(sent.headers, sent.body, formatSize(sent.body), mask);
  const why = reason === undefined ? "" : ` (${formatReason(reason, mask)})`;
  const line = [
    `${sent.method} ${mask.url(sent.url)} ${response?.status ?? "no response"}${why}`,
    `${Math.round(duration)} ms`,
    `attempt ${number}`,
    `${formatSize(sent.body)} bytes sent`,
  ];
  if (!response) return line.join(", ") + (withBodies ? ` {"sent":${sentJSON}}` : "");
  const size = formatSize(received, response.headers);
  line.push(`${size} bytes received`);
  if (!withBodies) return line.join(", ");
  const receivedJSON = formatMessage(response.headers, received, size, mask);
  return `${line.join(", ")} {"sent":${sentJSON},"received":${receivedJSON}}`;
}

/** The number of bytes, followed by the total if some are missing. */
function formatSize({ bytes, isComplete }: LoggedBody, headers?: Headers): string {
  // The length of a compressed body differs from the number of bytes that are counted.
  const isCompressed = headers?.get("content-encoding");
  const total = (!isCompressed && headers?.get("content-length")) || "?";
  if (isComplete || !headers) return `${bytes ?? "?"}`;
  return bytes === undefined ? total : `${bytes} of ${total}`;
}

/** Headers and body as JSON. */
function formatMessage(headers: Headers, { text, isComplete }: LoggedBody, size: string, mask: Mask): string {
  const isForm = headers.get("content-type")?.includes("x-www-form-urlencoded") ?? false;
  const body = isComplete && text ? mask.body(text, isForm) : undefined;
  return `{"headers":${JSON.stringify(mask.headers(headers))},"body":${body ?? `"${size} bytes"`}}`;
}

/** The reason without method and path, which the line already contains. */
function formatReason(reason: unknown, mask: Mask): string {
  const message = reasonOf(reason).replace(/^[A-Z]+ … /, "");
  return mask.text(message).slice(0, 200);
}
