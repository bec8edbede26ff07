/** The longest body whose text is kept, in bytes. */
const longest = 100_000;

/** A body that goes by. */
export interface Body {
  /** Bytes so far; `undefined` where nobody can count them. */
  bytes: number | undefined;
  /** Whether nothing is to come. */
  isOver: boolean;
  /** Its text, where that is kept and not too long. */
  text: string | undefined;
  add(chunk: unknown): void;
}

export function bodyOf(keepsText: boolean): Body {
  const decoder = new TextDecoder();
  return {
    bytes: 0,
    isOver: false,
    text: keepsText ? "" : undefined,
    add(chunk) {
      // A stream of the caller's may hold anything.
      if (!(chunk instanceof Uint8Array)) return;
      this.bytes = (this.bytes ?? 0) + chunk.byteLength;
      if (this.bytes > longest) this.text = undefined;
      else if (this.text !== undefined) this.text += decoder.decode(chunk, { stream: true });
    },
  };
}
