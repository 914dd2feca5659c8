/**
 * An assembler for the little WebAssembly that the search needs: expressions are lists of bytes, put together by functions that bear
 * the instructions' names. Binary format and opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */

/** The part of the global that is used here; the types of Node.js 20 do not declare it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** Expression is code: instructions that leave at most one value. */
export type Expression = readonly number[];

/** unsigned writes a number in LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** signed writes a 32-bit number in signed LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

type Unary = (value: Expression) => Expression;
type Binary = (left: Expression, right: Expression) => Expression;
/** A memory access at a computed address plus a fixed offset; alignment is not assumed. */
type Load = (address: Expression, offset?: number) => Expression;

const unary =
  (...opcode: number[]): Unary =>
  (value) => [...value, ...opcode];
const binary =
  (...opcode: number[]): Binary =>
  (left, right) => [...left, ...right, ...opcode];
const load =
  (...opcode: number[]): Load =>
  (address, offset = 0) => [...address, ...opcode, 0, ...unsigned(offset)];

const emptyBlock = 0x40;
const end = 0x0b;

const i32 = {
  const: (value: number): Expression => [0x41, ...signed(value)],
  load: load(0x28),
  load8: load(0x2d),
  store: (address: Expression, value: Expression, offset = 0): Expression => [...address, ...value, 0x36, 0, ...unsigned(offset)],
  eqz: unary(0x45),
  eq: binary(0x46),
  ltU: binary(0x49),
  leU: binary(0x4d),
  popcnt: unary(0x69),
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
  and: binary(0x71),
  shrU: binary(0x76),
} as const;

const v128 = {
  load: load(0xfd, 0x00),
  splat8: unary(0xfd, 0x0f),
  eq8: binary(0xfd, 0x23),
  bitmask8: unary(0xfd, 0x64),
} as const;

/** local names a parameter (0 and 1) or a variable (from 2 on; zero at first) of the function. */
function local(index: number): { readonly get: Expression; readonly set: Unary } {
  return { get: [0x20, ...unsigned(index)], set: unary(0x21, ...unsigned(index)) };
}

/** whenever runs the body where the condition is not zero. */
function whenever(condition: Expression, body: Expression): Expression {
  return [...condition, 0x04, emptyBlock, ...body, end];
}

/** whileAll runs the body again and again as long as all conditions hold. */
function whileAll(conditions: readonly Expression[], body: Expression): Expression {
  const leave = conditions.flatMap((condition) => [...i32.eqz(condition), 0x0d, 1]);
  return [0x02, emptyBlock, 0x03, emptyBlock, ...leave, ...body, 0x0c, 0, end, end];
}

export const wasm = { i32, v128, local, whenever, whileAll } as const;

const i32Type = 0x7f;
const pageBytes = 65_536;
/** Variables of every function beside its two parameters: more than any needs. */
const variables = 16;

const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];
const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];
const named = (name: string): number[] => sized([...new TextEncoder().encode(name)]);

/**
 * createModule makes a module with a memory of `bytes` and one function for each body: two 32-bit numbers in, one out. Gives its
 * exports: the functions, and `memory`. Throws where WebAssembly is not to be had.
 */
export function createModule(bytes: number, bodies: Readonly<Record<string, Expression>>): Readonly<Record<string, unknown>> {
  const names = Object.keys(bodies);
  const code = Object.values(bodies).map((body) => sized([...vector([[...unsigned(variables), i32Type]]), ...body, end]));
  const binaryModule = Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([[0x60, ...vector([[i32Type], [i32Type]]), ...vector([[i32Type]])]])),
    ...section(3, vector(names.map(() => [0]))),
    ...section(5, vector([[0x00, ...unsigned(Math.ceil(bytes / pageBytes))]])),
    ...section(7, vector([[...named('memory'), 0x02, 0], ...names.map((name, index) => [...named(name), 0x00, ...unsigned(index)])])),
    ...section(10, vector(code)),
  ]);
  return new WebAssembly.Instance(new WebAssembly.Module(binaryModule)).exports;
}
