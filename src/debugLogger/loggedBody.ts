/** The longest body whose text is stored, in bytes. */
const maxTextBytes = 100_000;

/** What is known of a body while it is sent or received. */
export interface LoggedBody {
  /** Bytes so far; `undefined` if they cannot be counted. */
  bytes: number | undefined;
  /** Whether the body has ended. */
  isComplete: boolean;
  /** The text, if it is stored and not too long. */
  text: string | undefined;
  add(chunk: unknown): void;
}

export function createLoggedBody(keepText: boolean): LoggedBody {
  const decoder = new TextDecoder();
  return {
    bytes: 0,
    isComplete: false,
    text: keepText ? "" : undefined,
    add(chunk) {
      // A stream of the caller's `fetch` may contain anything.
      if (!(chunk instanceof Uint8Array)) return;
      this.bytes = (this.bytes ?? 0) + chunk.byteLength;
      if (this.bytes > maxTextBytes) this.text = undefined;
      else if (this.text !== undefined) this.text += decoder.decode(chunk, { stream: true });
    },
  };
}
