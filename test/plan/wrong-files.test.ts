import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlan } from '../../src/plan/index.ts';

/** Files that are no plan, and what the sentence about each must name. */
const files: Readonly<Record<string, readonly [file: string | Uint8Array, says: RegExp]>> = {
  nothing: ['', /^The file is empty\..*terraform show -json/],
  'white space': [' \n\t', /^The file is empty\./],
  'the binary plan': [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08]), /binary plan.*terraform show -json/],
  'a compressed file': [new Uint8Array([0x1f, 0x8b, 0x08, 0x00]), /compressed.*gunzip/],
  'a state file': [
    JSON.stringify({ version: 4, serial: 3, lineage: 'a', resources: [] }),
    /Terraform state.*terraform show -json/,
  ],
  'a state as JSON': [
    JSON.stringify({ format_version: '1.0', terraform_version: '1.9.0', values: { root_module: {} } }),
    /Terraform state.*saved plan/,
  ],
  'schemas of providers': [JSON.stringify({ format_version: '1.0', provider_schemas: {} }), /schemas of providers/],
  'terraform validate': [JSON.stringify({ format_version: '1.0', valid: true }), /terraform validate/],
  'a version to come': [JSON.stringify({ format_version: '2.0', resource_changes: [] }), /only versions 0\.x and 1\.x/],
  'the event log': [
    `${JSON.stringify({ '@level': 'info', '@message': 'Terraform 1.9.0', type: 'version' })}\n${JSON.stringify({ '@level': 'info', '@message': 'x', type: 'planned_change' })}\n`,
    /event log.*terraform show -json/,
  ],
  'the text of a plan': [
    '\nTerraform used the selected providers to generate the following\nexecution plan.\n',
    /text of a plan.*terraform show -json/,
  ],
  'the text of a what-if': [
    'Note: The result may contain false positive predictions (noise).\n',
    /text of a what-if.*--no-pretty-print/,
  ],
  'the text of a preview': [
    'Previewing update (dev)\n\n     Type  Name  Plan\n',
    /text of a preview.*pulumi preview --json/,
  ],
  'a template': [JSON.stringify({ $schema: 'https://x/deploymentTemplate.json#', resources: [] }), /template.*what-if/],
  'an exported stack': [JSON.stringify({ version: 3, deployment: {} }), /exported Pulumi stack.*pulumi preview --json/],
  'an error': [JSON.stringify({ error: { code: 'InvalidTemplate' } }), /what-if failed/],
  'an array': ['[]', /JSON, but no plan/],
  'the result of a deployment': ['{"id":"x","properties":{"outputResources":[]}}', /JSON, but no plan/],
  'a what-if that failed': ['{"status":"Failed","changes":null,"error":{"code":"x"}}', /what-if failed/],
  'other JSON': ['{"a":1}', /JSON, but no plan/],
  'a plan that was cut off': ['{"format_version":"1.2","resource_changes":[{"address":"a', /not whole JSON/],
  'a warning before the JSON': ['WARNING: a new version is there\n{"changes":[]}', /not whole JSON.*standard output/],
  'any text': ['hello', /no JSON\./],
};

describe('a file that is no plan', () => {
  for (const [name, [file, says]] of Object.entries(files)) {
    test(name, () => {
      const reading = readPlan(file);
      assert.equal(reading.kind, 'wrong');
      assert.match(reading.kind === 'wrong' ? reading.why : '', says);
    });
  }
});
