/**
 * The bytes of a plan file as UTF-8: PowerShell's `>` writes UTF-16. Windows PowerShell:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
 */

/** How a byte order mark or, without one, the zeros of ASCII in UTF-16 give an encoding away. */
const encodings: readonly {
  readonly encoding: string;
  readonly skip: number;
  readonly is: (bytes: Uint8Array) => boolean;
}[] = [
  { encoding: 'utf-8', skip: 3, is: ([a, b, c]) => a === 0xef && b === 0xbb && c === 0xbf },
  { encoding: 'utf-16le', skip: 2, is: ([a, b]) => a === 0xff && b === 0xfe },
  { encoding: 'utf-16be', skip: 2, is: ([a, b]) => a === 0xfe && b === 0xff },
  { encoding: 'utf-16le', skip: 0, is: ([a = 0, b]) => a > 0 && b === 0 },
  { encoding: 'utf-16be', skip: 0, is: ([a, b = 0]) => a === 0 && b > 0 },
];

/** A piece of UTF-16 that is decoded at once: the text of all of it would stand beside both encodings. */
const PIECE = 8 * 1024 * 1024;

/** utf8Of gives the bytes without a mark, in UTF-8. */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  const known = encodings.find(({ is }) => is(bytes));
  if (known === undefined) return bytes;
  const rest = bytes.subarray(known.skip);
  return known.encoding === 'utf-8' ? rest : transcoded(known.encoding === 'utf-16le' ? rest : swapped(rest));
}

function transcoded(bytes: Uint8Array): Uint8Array {
  const decoder = new TextDecoder('utf-16le');
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(encoder.encode(decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length })));
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}

function swapped(bytes: Uint8Array): Uint8Array {
  const other = new Uint8Array(bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    other[at] = bytes[at + 1] ?? 0;
    other[at + 1] = bytes[at] ?? 0;
  }
  return other;
}
