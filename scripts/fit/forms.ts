import type { Label } from '../../src/conflict/fitted/labels.ts';
import { fingerprint } from '../../src/conflict/fitted/model.ts';

/**
 * A form is how a tool prints a code, a message and a status line. What a sentence means does not depend on it: so the
 * model sees each in some.
 */
type Form = (code: string, message: string, status: string) => string;

const forms: readonly Form[] = [
  (_, message) => message,
  (code, message) => `ERROR: (${code}) ${message}\nCode: ${code}\nMessage: ${message}`,
  (code, message, status) =>
    `Error: creating/updating Thing (Subscription: "5c1"\nResource Group Name: "rg-a"\nThing Name: "a-1"): performing CreateOrUpdate: unexpected status ${status} with error: ${code}: ${message}\n\n  with azurerm_thing.a,\n  on main.tf line 4, in resource "azurerm_thing" "a":`,
  (code, message) => JSON.stringify({ error: { code, message } }),
  (code, message, status) =>
    `New-AzThing : ${message}\nStatusCode: ${status.slice(0, 3)}\nReasonPhrase: ${status.slice(5, -1)}\nErrorCode: ${code}\nAt line:1 char:1`,
  (_, message) => `##[error]${message}\n##[error]PowerShell exited with code '1'.`,
  (code, message, status) => `Status=${status.slice(0, 3)} Code="${code}" Message="${message}"`,
  (_, message) => `ERROR: ${message}`,
  (_, message) => `az resource update failed: ${message}`,
  (_, message) => `Set-AzResource : ${message}\nAt line:3 char:1`,
  (_, message) => `##[error]Error: ${message}`,
  (_, message) => `Starting: AzureResourceManagerTemplateDeployment\n##[error]${message}\nFinishing: deploy`,
  (_, message) => `azure-native:resources:Thing (a):\n    error: ${message}`,
  (_, message) => `Deploying services (azd deploy)\n\nERROR: ${message}`,
];

/** Codes that tell nothing, for sentences that come without one. */
const codes = ['Conflict', 'BadRequest', 'OperationNotAllowed', 'PreconditionFailed', 'RequestFailed', 'Conflict'];
const statuses = ['409 (409 Conflict)', '400 (400 Bad Request)', '409 (409 Conflict)', '412 (412 Precondition Failed)'];

/** told gives a text (`Code: message`, or a message) in three forms, the same three every time. */
export function told(text: string, label: Label): readonly string[] {
  const [, own, rest] = /^([A-Z][a-z]+[A-Z]\w*|Conflict): (.*)$/.exec(text) ?? [];
  const chance = fingerprint(text);
  const pick = <T>(list: readonly T[], shift: number): T => list[(chance >>> shift) % list.length] as T;
  const status = pick(label === 'etag' ? statuses : statuses.slice(0, 3), 4);
  const first = pick(forms, 8);
  const second = pick(
    forms.filter((form) => form !== first),
    12,
  );
  const third = pick(
    forms.filter((form) => form !== first && form !== second),
    16,
  );
  return [first, second, third].map((form) => form(own ?? pick(codes, 0), rest ?? text, status));
}
