/** Tail keeps the end of a stream, whose chunks may share one memory. */
export interface Tail {
  add(chunk: Uint8Array): void;
  /** As UTF-8, without the first line, which may be cut. Empty where the stream was. */
  text(): string;
}

/** tailOf keeps so many bytes. */
export function tailOf(bytes: number): Tail {
  const kept = new Uint8Array(bytes);
  let length = 0;
  let cut = false;
  return {
    add(chunk) {
      const piece = chunk.subarray(Math.max(0, chunk.length - bytes));
      const stay = Math.min(length, bytes - piece.length);
      cut ||= length + chunk.length > bytes;
      kept.copyWithin(0, length - stay, length);
      kept.set(piece, stay);
      length = stay + piece.length;
    },
    text() {
      const text = new TextDecoder().decode(kept.subarray(0, length));
      return cut ? text.slice(text.indexOf('\n') + 1) : text;
    },
  };
}
