import type { CmdletFacts } from './cmdlets.ts';

/**
 * Every cmdlet has these:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters
 */
const common = new Set(['WhatIf', 'Confirm', 'ProgressAction', 'DefaultProfile', 'CommonParameters']);

/**
 * readHelp takes the names out of a page of help in the form of platyPS: parameters and parameter sets, and none of its
 * words.
 */
export function readHelp(page: string): CmdletFacts {
  const syntax = /^## SYNTAX\s*$(.*?)^## /ms.exec(page)?.[1] ?? '';
  const sets = [...syntax.matchAll(/^```[^\n]*\n(.*?)^```/gms)].map((set) =>
    setOf((set[1] ?? '').replace(/\s+/g, ' ')),
  );
  const named = new Set(sets.flatMap(({ names }) => names));
  const switches = new Set(sets.flatMap((set) => set.switches));
  const described = [...page.matchAll(/^### -(\w+)\s*$(.*?)(?=^### |^## )/gms)].filter(([, name = '']) =>
    named.has(name),
  );
  return {
    parameters: described.map(([, name = '', about = '']) => parameterOf(name, about, switches.has(name))).join('; '),
    sets: sets.map(({ line }) => line).join('; '),
  };
}

/**
 * The line of a set: `[-Name] <String>` is positional, what stands in brackets as a whole may be left out, what has no
 * `<Type>` is a switch.
 */
function setOf(syntax: string): {
  readonly line: string;
  readonly names: readonly string[];
  readonly switches: readonly string[];
} {
  const all = [
    ...syntax.matchAll(
      /(\[\[-(\w+)\]( <[^>]+>)?\]|\[-(\w+)( <[^>]+>)?\](?! <)|\[-(\w+)\] <[^>]+>|(?<= )-(\w+)( <[^>]+>)?)/g,
    ),
  ].flatMap((found) => {
    const name = found[2] ?? found[4] ?? found[6] ?? found[7] ?? '';
    return common.has(name)
      ? []
      : [{ name, must: found[6] !== undefined || found[7] !== undefined, isSwitch: !found[0].includes('<') }];
  });
  return {
    line: all.map(({ name, must }) => `${name}${must ? '!' : ''}`).join(' '),
    names: all.map(({ name }) => name),
    switches: all.filter(({ isSwitch }) => isSwitch).map(({ name }) => name),
  };
}

function parameterOf(name: string, about: string, isSwitch: boolean): string {
  const field = (key: string): string => new RegExp(`^${key}: *(.*)$`, 'm').exec(about)?.[1]?.trim() ?? '';
  const pipeline = field('Accept pipeline input');
  const position = field('Position');
  return [
    name,
    ...(isSwitch ? ['switch'] : []),
    ...(/^\d+$/.test(position) ? [position] : []),
    ...(/ByValue/i.test(pipeline) ? ['piped'] : /ByPropertyName/i.test(pipeline) ? ['property'] : []),
    ...field('Aliases')
      .split(/, */)
      .filter((alias) => alias !== '')
      .map((alias) => `=${alias}`),
  ].join(' ');
}
