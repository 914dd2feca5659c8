/** Mark tells how a step of a job went: the next one begins, it failed, or the whole job went well. */
export type Mark = 'step' | 'failed' | 'well';

/** Between is what marks say that stand between two passages. */
export interface Between {
  readonly first: Mark;
  readonly last: Mark;
  readonly failed: boolean;
}

/** Passage is a stretch of a log that may hold an Azure error: whole lines, unless a line is gigantic. */
export interface Passage {
  /** The text, with CRLF turned into LF. A lone carriage return (a progress bar) stays. */
  readonly text: string;
  /** The number, from 1, that the first line of `text` has in the whole log. Only line feeds count. */
  readonly line: number;
  /**
   * What stands between the passage before and this one, where anything does. After the last one an empty passage may
   * tell it.
   */
  readonly between?: Between;
}

const decoder = new TextDecoder();

/** textOf decodes UTF-8 with CRLF as LF. What is not valid becomes replacement characters. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes).replaceAll('\r\n', '\n');
}
