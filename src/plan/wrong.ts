/**
 * Files that people give in the place of a plan, by what they begin with, and the command that writes the right one.
 * Nothing of the file is repeated.
 */

const terraform =
  'terraform show -json tfplan > tfplan.json (tofu show -json for OpenTofu), where tfplan is what terraform plan -out=tfplan saved';
const whatIf = 'az deployment group what-if … --no-pretty-print > what-if.json';
const pulumi = 'pulumi preview --json > preview.json';
const anyPlan = `Write one with ${terraform}; ${whatIf}; or ${pulumi}.`;

const empty = `The file is empty. ${anyPlan}`;
const cut =
  'The file is not whole JSON: it ends too early, or something else stands in it. Write it again, with standard output alone (no 2>&1).';

interface Sign {
  readonly is: RegExp;
  readonly why: string;
}

/** By the text at the beginning of a file that is no JSON object. */
const texts: readonly Sign[] = [
  {
    is: /^PK[\x03\x05]/,
    why: `The file is the binary plan that terraform plan -out writes. Give its JSON: ${terraform}.`,
  },
  { is: /^\x1f[\x8b\ufffd]/, why: 'The file is compressed (gzip). Unpack it first: gunzip FILE.' },
  {
    is: /^[^{]{0,2000}\bResource and property changes are indicated with\b|^[^{]{0,2000}\bNote: The result may contain false positive predictions\b/s,
    why: `The file is the text of a what-if for people. Give its JSON: ${whatIf}.`,
  },
  {
    is: /\b(?:Terraform|OpenTofu) (?:will perform the following actions|used the selected providers)|^\s*(?:[#~+-] |No changes\. )/,
    why: `The file is the text of a plan for people. Give its JSON: ${terraform}.`,
  },
  {
    is: /\bPreviewing (?:update|destroy|refresh)\b|^\s*View (?:in Browser|Live)\b/,
    why: `The file is the text of a preview for people. Give its JSON: ${pulumi}.`,
  },
];

/** By the members of a JSON object. */
const objects: readonly { readonly has: readonly string[]; readonly why: string }[] = [
  {
    has: ['@level', '@message'],
    why: `The file is the event log of terraform plan -json, which holds no attributes. Give the saved plan: ${terraform}.`,
  },
  { has: ['serial', 'lineage'], why: `The file is a Terraform state, and no plan. Give the plan: ${terraform}.` },
  {
    has: ['format_version', 'values'],
    why: `The file is a Terraform state, and no plan. Run show -json on the saved plan: ${terraform}.`,
  },
  {
    has: ['format_version', 'provider_schemas'],
    why: `The file has the schemas of providers, and no plan. Give the plan: ${terraform}.`,
  },
  {
    has: ['format_version', 'valid'],
    why: `The file is the output of terraform validate, and no plan. Give the plan: ${terraform}.`,
  },
  {
    has: ['format_version'],
    why: `The file is no Terraform plan that can be read: only versions 0.x and 1.x of the format can. Give the plan: ${terraform}.`,
  },
  { has: ['$schema', 'resources'], why: `The file is a template, and no plan. Ask Azure what it changes: ${whatIf}.` },
  {
    has: ['$schema', 'parameters'],
    why: `The file has the parameters of a deployment, and no plan. Ask Azure what it changes: ${whatIf}.`,
  },
  {
    has: ['version', 'deployment'],
    why: `The file is an exported Pulumi stack, and no plan. Give the preview: ${pulumi}.`,
  },
  { has: ['error'], why: `The file is an error, and no plan: the what-if failed. Run it again: ${whatIf}.` },
];

/** The first bytes tell what a text is. */
const HEAD = 64 * 1024;

/** whyNoObject says what a file is that holds no JSON object. */
export function whyNoObject(bytes: Uint8Array): string {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (head.trim() === '') return empty;
  if (/^\s*\{/.test(head)) return cut;
  const known = texts.find(({ is }) => is.test(head));
  if (known !== undefined) return known.why;
  return /^\s*[[{]/m.test(head) ? cut : `The file is no JSON. ${anyPlan}`;
}

/** whyNoPlan says what a JSON object is that is no plan. */
export function whyNoPlan(members: ReadonlySet<string>): string {
  return (
    objects.find(({ has }) => has.every((name) => members.has(name)))?.why ??
    `The file is JSON, but no plan. ${anyPlan}`
  );
}
