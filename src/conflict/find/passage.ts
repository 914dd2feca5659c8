/** Passage is a stretch of a log that may hold an Azure error: whole lines, unless a line is gigantic. */
export interface Passage {
  /** The text, with CRLF turned into LF. A lone carriage return (a progress bar) stays. */
  readonly text: string;
  /** The number, from 1, that the first line of `text` has in the whole log. Only line feeds count. */
  readonly line: number;
}

const decoder = new TextDecoder();

/** textOf decodes UTF-8 with CRLF as LF. What is not valid becomes replacement characters. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes).replaceAll('\r\n', '\n');
}
