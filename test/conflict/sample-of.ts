import { type AST, RegExpParser } from '@eslint-community/regexpp';

type Below = (below: number) => number;
type Make = (below: Below) => string;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
const sets: Readonly<Record<string, readonly [is: string, isNot: string]>> = {
  any: ['xY7 .-', 'x'],
  digit: ['0123456789', 'x -'],
  space: ['  \n', 'xY7.'],
  word: [letters, ' .-'],
};
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** How often what may be repeated without end is repeated at most, beyond what must be. */
const more = 3;

/**
 * sampleOf gives a maker of texts that a pattern is likely to fit. Look-arounds that forbid are passed over, so ask the
 * pattern itself before you believe a sample.
 */
export function sampleOf({ source, ignoreCase }: RegExp): Make {
  const oneOf =
    (members: string): Make =>
    (below) => {
      // Words end where patterns ask for an edge of a word.
      if (members.includes(' ') && below(2) === 0) return ' ';
      const sign = members[below(members.length)] ?? '';
      return ignoreCase && below(4) === 0 ? sign.toUpperCase() : sign;
    };
  const alternatives = (ways: readonly AST.Alternative[]): Make => {
    const makes = ways.map(({ elements }) => {
      const parts = elements.map(element);
      return (below: Below): string => parts.map((part) => part(below)).join('');
    });
    return (below) => makes[below(makes.length)]?.(below) ?? '';
  };
  const element = (node: AST.Element): Make => {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return alternatives(node.alternatives);
      case 'Assertion':
        return (node.kind === 'lookahead' || node.kind === 'lookbehind') && !node.negate
          ? alternatives(node.alternatives)
          : () => '';
      case 'Quantifier':
        return repeated(node);
      case 'Backreference':
        return () => '"';
      default:
        return oneOf(membersOf(node));
    }
  };
  const repeated = ({ element: each, min, max }: AST.Quantifier): Make => {
    const part = element(each);
    const range = Math.min(max, min + more) - min + 1;
    return (below) => Array.from({ length: min + below(range) }, () => part(below)).join('');
  };
  return alternatives(new RegExpParser().parsePattern(source).alternatives);
}

function membersOf(node: AST.CharacterClassElement | AST.Element): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClassRange': {
      const { min, max } = node;
      return Array.from({ length: max.value - min.value + 1 }, (_, i) => String.fromCodePoint(min.value + i)).join('');
    }
    case 'CharacterClass': {
      const members = node.elements.map(membersOf).join('');
      return node.negate ? [...printable].filter((sign) => !members.includes(sign)).join('') : members;
    }
    case 'CharacterSet':
      return sets[node.kind]?.['negate' in node && node.negate ? 1 : 0] ?? '';
    default:
      return '';
  }
}
