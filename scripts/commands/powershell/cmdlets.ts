import facts from './cmdlets.json' with { type: 'json' };
import core from './cmdlets-core.json' with { type: 'json' };

/** Parameter is one parameter of a cmdlet. */
export interface Parameter {
  readonly name: string;
  readonly isSwitch: boolean;
  readonly aliases: readonly string[];
  readonly position?: number;
  /** What comes through the pipeline may fill it: as it is, or by a property of its name. */
  readonly piped: 'value' | 'property' | 'no';
}

/** ParameterSet is one way to call a cmdlet. */
export interface ParameterSet {
  readonly may: ReadonlySet<string>;
  readonly must: readonly string[];
}

export interface Cmdlet {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly sets: readonly ParameterSet[];
}

/**
 * CmdletFacts is how a cmdlet stands in the data: its parameters (`Id 0 property =ResourceId; Force switch`) and its
 * sets (`Id! Force; Name!`).
 */
export interface CmdletFacts {
  readonly parameters: string;
  readonly sets: string;
}

const data: Readonly<Record<string, CmdletFacts>> = { ...facts.cmdlets, ...core.cmdlets };
const byName = new Map(Object.keys(data).map((name) => [name.toLowerCase(), name]));

/** cmdletsFrom is where the data comes from, with its version. */
export const cmdletsFrom: string = facts.from;

/** cmdletOf gives a cmdlet of the data. PowerShell minds no case. */
export function cmdletOf(called: string): Cmdlet | undefined {
  const name = byName.get(called.toLowerCase());
  const own = name === undefined ? undefined : data[name];
  return name === undefined || own === undefined
    ? undefined
    : { name, parameters: parted(own.parameters).map(parameterOf), sets: own.sets.split('; ').map(setOf) };
}

const parted = (lines: string): readonly string[] => (lines === '' ? [] : lines.split('; '));

function parameterOf(line: string): Parameter {
  const [name = '', ...words] = line.split(' ');
  const position = words.find((word) => /^\d+$/.test(word));
  return {
    name,
    isSwitch: words.includes('switch'),
    aliases: words.filter((word) => word.startsWith('=')).map((word) => word.slice(1)),
    ...(position === undefined ? {} : { position: Number(position) }),
    piped: words.includes('piped') ? 'value' : words.includes('property') ? 'property' : 'no',
  };
}

function setOf(line: string): ParameterSet {
  const names = line.split(' ').filter((word) => word !== '');
  return {
    may: new Set(names.map((name) => name.replace(/!$/, '').toLowerCase())),
    must: names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1).toLowerCase()),
  };
}
