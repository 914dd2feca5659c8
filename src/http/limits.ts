/** BodyLimits bound what one answer may be. What is more is no answer of the services that are asked here. */
export interface BodyLimits {
  /** After inflation. */
  readonly bytes: number;
  /** How deep JSON may be nested. */
  readonly depth: number;
  /** Values, names and containers of JSON. */
  readonly values: number;
}

const mebibyte = 1024 * 1024;

/**
 * A page of hundreds of virtual machines has some megabytes; ARM itself takes templates of 4 MB, and allows nested ones
 * of 5 levels.
 */
export const bodyLimits: BodyLimits = { bytes: 32 * mebibyte, depth: 200, values: 1_000_000 };

/** A log is streamed, so its size costs time alone. */
export const logBytes = 2048 * mebibyte;

/** TooMuch is an answer beyond its limits. The message continues "the answer …", and has the figure. */
export class TooMuch extends Error {}

/** counted hands a body on, and ends it where it is longer than `max` bytes. */
export async function* counted(body: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > max) throw new TooMuch(`is larger than ${Math.round(max / mebibyte)} MiB`);
    yield chunk;
  }
}

/**
 * textWithin reads a body as UTF-8 within its limits: it stops reading where one is passed, before anything is made of
 * it. Throws `TooMuch`.
 */
export async function textWithin(body: AsyncIterable<Uint8Array>, limits: BodyLimits = bodyLimits): Promise<string> {
  const chunks: Uint8Array[] = [];
  const measure = jsonGauge(limits);
  for await (const chunk of counted(body, limits.bytes)) {
    measure(chunk);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);
/** White space and the byte order mark. */
const blank: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** jsonGauge measures JSON as it comes. A text that does not begin as JSON is none, and has no depth. */
function jsonGauge({ depth: deepest, values: most }: BodyLimits): (chunk: Uint8Array) => void {
  let kind: 'unknown' | 'json' | 'text' = 'unknown';
  let depth = 0;
  let values = 0;
  let quoted = false;
  let escaped = false;
  const inText = (byte: number): void => {
    if (escaped) escaped = false;
    else if (byte === backslash) escaped = true;
    else if (byte === quote) quoted = false;
  };
  const inStructure = (byte: number): void => {
    if (byte === quote) quoted = true;
    else if (closing.has(byte)) depth -= 1;
    else if (byte === comma || byte === colon) values += 1;
    else if (opening.has(byte)) {
      depth += 1;
      values += 1;
    }
    if (depth > deepest) throw new TooMuch(`is nested more than ${deepest} levels deep`);
    if (values > most) throw new TooMuch(`holds more than ${most.toLocaleString('en')} values`);
  };
  return (chunk) => {
    for (const byte of chunk) {
      if (kind === 'unknown' && !blank.has(byte)) kind = opening.has(byte) ? 'json' : 'text';
      if (kind === 'text') return;
      if (quoted) inText(byte);
      else if (kind === 'json') inStructure(byte);
    }
  };
}
