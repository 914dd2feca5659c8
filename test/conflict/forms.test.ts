import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commandLineForms } from './forms/command-lines.ts';
import type { Form } from './forms/form.ts';
import { logForms } from './forms/logs.ts';
import { sdkForms } from './forms/sdks.ts';
import { structureForms } from './forms/structures.ts';
import { terraformForms } from './forms/terraform.ts';
import { diagnosed } from './read.ts';

const rooms: Readonly<Record<string, readonly Form[]>> = {
  'command lines and deployments': commandLineForms,
  'Terraform and Pulumi': terraformForms,
  'SDKs and dumps': sdkForms,
  'JSON and XML': structureForms,
  'logs around the words': logForms,
};

for (const [room, forms] of Object.entries(rooms)) {
  describe(room, () => {
    for (const { name, text, todo, ...expected } of forms) {
      test(name, todo === undefined ? {} : { todo }, () => {
        const [finding, ...others] = diagnosed(text);
        assert.ok(finding, 'nothing was found');
        assert.deepEqual(
          others.map(({ error }) => `${error.form}: ${error.message}`),
          [],
          'one failure is one finding',
        );
        const { error } = finding;
        const got = Object.fromEntries(Object.keys(expected).map((key) => [key, error[key as keyof typeof error]]));
        assert.deepEqual(got, expected);
      });
    }
  });
}
