/** KeptOutput is the bounded copy of what a command printed. */
export interface KeptOutput {
  readonly output: Uint8Array;
  /** Bytes left out between the beginning and the end. */
  readonly dropped: number;
}

/** Keeper copies what it is given: the chunk may be used again by whoever gave it. */
export interface Keeper {
  add(chunk: Uint8Array): void;
  read(): KeptOutput;
}

const newline = 0x0a;
const firstBytes = 64 * 1024;

/**
 * createKeeper keeps the first `headBytes` and the last `tailBytes`: errors of Azure stand at the end, what was
 * deployed at the beginning. The memory is bounded whatever the size of the chunks, because bytes are copied and no
 * chunk is held.
 */
export function createKeeper(headBytes: number, tailBytes: number): Keeper {
  let head = new Uint8Array(0);
  let headLength = 0;
  let ring: Uint8Array | undefined;
  let ringed = 0;

  function addHead(chunk: Uint8Array): void {
    const needed = headLength + chunk.length;
    if (needed > head.length) {
      const larger = new Uint8Array(Math.min(headBytes, Math.max(needed, head.length * 2, firstBytes)));
      larger.set(head.subarray(0, headLength));
      head = larger;
    }
    head.set(chunk, headLength);
    headLength = needed;
  }

  function addTail(chunk: Uint8Array): void {
    ring ??= new Uint8Array(tailBytes);
    const last = chunk.subarray(Math.max(0, chunk.length - tailBytes));
    const from = (ringed + chunk.length - last.length) % tailBytes;
    const first = last.subarray(0, tailBytes - from);
    ring.set(first, from);
    ring.set(last.subarray(first.length), 0);
    ringed += chunk.length;
  }

  function tail(): Uint8Array {
    if (ring === undefined) return new Uint8Array(0);
    if (ringed <= tailBytes) return ring.subarray(0, ringed);
    const from = ringed % tailBytes;
    return Buffer.concat([ring.subarray(from), ring.subarray(0, from)]);
  }

  return {
    add(chunk) {
      const room = Math.min(headBytes - headLength, chunk.length);
      if (room > 0) addHead(chunk.subarray(0, room));
      if (room < chunk.length) addTail(chunk.subarray(room));
    },
    read() {
      const beginning = head.subarray(0, headLength);
      const end = tail();
      if (ringed <= tailBytes) return { output: Buffer.concat([beginning, end]), dropped: 0 };
      const output = Buffer.concat([wholeLinesAtEnd(beginning), wholeLinesAtBeginning(end)]);
      return { output, dropped: headLength + ringed - output.length };
    },
  };
}

/** Half a line before the gap and half a line after it would read as one line that was never printed. */
function wholeLinesAtEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(newline);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

function wholeLinesAtBeginning(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(newline);
  return end < 0 ? bytes : bytes.subarray(end + 1);
}
