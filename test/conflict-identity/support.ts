import { type Identity, identify } from '../../src/conflict/find/identity.ts';

/** An invented subscription. */
export const guid = '5e0c1d7a-3b42-4f19-9a66-0d8f2c71be35';
export const scope = `/subscriptions/${guid}/resourceGroups/ledger-rg`;

/** refused is what the service says after the tool's words. */
export const refused =
  'unexpected status 409 (409 Conflict) with error: AnotherOperationInProgress: Another operation is in progress.';

/** told runs `identify` on the text before an error, and what else is given. */
export function told(
  head: string,
  rest: { own?: string; tail?: string; subscription?: string } = {},
): Identity | undefined {
  const { own = refused, tail = '', subscription } = rest;
  return identify({ head, own, tail, ...(subscription === undefined ? {} : { subscription }) });
}

/** worded is an ID as azurerm from 3.x shows it: labels and names, parent first. */
export function worded(noun: string, labels: Readonly<Record<string, string>>, subscription = guid): string {
  const lines = Object.entries({ Subscription: subscription, 'Resource Group Name': 'ledger-rg', ...labels });
  return `${noun} (${lines.map(([label, value]) => `${label}: "${value}"`).join('\n')})`;
}
