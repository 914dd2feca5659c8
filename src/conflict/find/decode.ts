/**
 * Brings a log to UTF-8, whatever wrote it. Windows PowerShell's `>` writes UTF-16 with a byte order mark, and some
 * tools write it without one; everything else is taken for UTF-8 as it is.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
 */

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How much of the start decides about the encoding, in bytes. */
const sampleBytes = 1024;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * encodingOf tells the encoding from the first bytes of a log: by its byte order mark, or by the zero in every second
 * byte.
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, sampleBytes) >> 1;
  let highZero = 0;
  let lowZero = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) lowZero += 1;
    if (head[2 * pair + 1] === 0) highZero += 1;
  }
  // Mostly ASCII in UTF-16: nearly every high byte is zero, and no low byte is. A binary file has zeros in both.
  return pairs >= 4 && highZero >= pairs * 0.7 && lowZero <= pairs * 0.02 ? 'utf-16le' : 'utf-8';
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const markOfUtf8 = [0xef, 0xbb, 0xbf] as const;

/**
 * asUtf8 hands on the chunks of a log in UTF-8, without a byte order mark. Chunks that are UTF-8 already are not
 * touched, so that the common case costs nothing; bytes that are no valid UTF-8 are left for whoever decodes them.
 */
export async function* asUtf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let encoder: InstanceType<typeof TextEncoder> | undefined;
  let started = false;
  let head: Uint8Array[] = [];
  let headBytes = 0;

  function start(): Uint8Array {
    const whole = joined(head, headBytes);
    head = [];
    started = true;
    const encoding = encodingOf(whole);
    if (encoding === 'utf-8')
      return markOfUtf8.every((byte, at) => whole[at] === byte) ? whole.subarray(markOfUtf8.length) : whole;
    decoder = new TextDecoder(encoding);
    encoder = new TextEncoder();
    return whole;
  }
  const recode = (bytes: Uint8Array) =>
    decoder && encoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;

  for await (const chunk of chunks) {
    if (started) yield recode(chunk);
    else {
      // A small chunk is kept over the next read, which may reuse its memory.
      head.push(chunk.length < sampleBytes ? chunk.slice() : chunk);
      headBytes += chunk.length;
      if (headBytes >= sampleBytes) yield recode(start());
    }
  }
  if (!started && headBytes > 0) yield recode(start());
  // A character that the end of the log cuts in half still shows, as a replacement character.
  if (decoder && encoder) yield encoder.encode(decoder.decode());
}
