import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { templates } from './commands.ts';
import { properties } from './index.ts';
import { bashTokens, powershellTokens } from './oracle-shell.ts';
import { shares } from './property.ts';

/**
 * Nothing that stands in a log, a name or an answer becomes a command, a second output, live markup or another word of
 * a shell. The same inputs each time; `npm run properties` makes others, and many more.
 */
const inputs = 20_000;
const seed = 20_261_129;

describe('every sink', () => {
  let tried = 0;
  for (const [property, count] of shares(properties, inputs))
    test(`${property.sink}: ${property.says}`, async () => {
      await property.check({ seed, inputs: count });
      tried += count;
    });
  test(`${inputs} inputs at least`, (context) => {
    assert.ok(tried >= inputs, `${tried}`);
    context.diagnostic(
      `${tried} inputs for ${properties.length} properties of ${new Set(properties.map(({ sink }) => sink)).size} sinks, seed ${seed}`,
    );
  });
});

describe('every command that is to be pasted', () => {
  const readers = { bash: bashTokens, powershell: powershellTokens } as const;
  test('has each placeholder inside double quotes, where white space cuts no word', () => {
    for (const { shell, line } of templates) {
      const words = (value: string): number => readers[shell](line.replace(/\{[a-z][A-Za-z]*\}/g, value)).length;
      assert.equal(words('a (b) ; c'), words('abc'), line);
    }
  });
  test('there are many', () => assert.ok(templates.length > 200, `${templates.length}`));
});
