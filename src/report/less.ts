/**
 * What a person needs of an error is what Azure said, not the request that it quotes: parameters, settings, the
 * environment of a command. Those hold what somebody wrote, secrets among it, and are cut before secrets are looked
 * for.
 */

/** Members that repeat a request or a configuration, whatever they hold. */
const quoted = [
  'parameters|parameterValues|requestBody|requestContent|requestHeaders|responseHeaders|headers|body|outputs|variables',
  'env|environment|environmentVariables|appSettings|appSettingsOverride|connectionStrings|settings|siteConfig|configuration|publicSettings',
  'secrets|stringData|protectedSettings|osProfile|adminProfile|servicePrincipalProfile|windowsProfile|linuxProfile|credentials|auths|registries|kubeconfigs|keys|passwords|passwordCredentials|keyCredentials',
].join('|');

const member = new RegExp(`(\\\\{0,31})"(?:${quoted})\\1"\\s{0,8}:\\s{0,8}(?=[{[])`, 'gi');

/** What tells of a failure is never cut. */
const telling =
  /\\{0,31}"(?:code|message|error|innererror|details|statusMessage|status|reference|keyVault|secretName)\\{0,31}"\s{0,8}:/i;

/** Shorter structures hide nothing that redaction would not find, and say what the error is about. */
const shortest = 24;

/** lines of an environment, four or more in a row: `export A=…`, `A=…`. */
const dump = /(?:^[ \t]{0,8}(?:export |set |declare -x )?[A-Z][A-Z0-9_]{1,60}=[^\n]{0,2000}(?:\n|$)){4,}/gm;

/** The body of a here document or of a block of YAML says what was sent, not what went wrong. */
const heredoc = /(<<[-~]?["']?([A-Z_]{2,20})["']?\n)(?:(?!\s{0,40}\2)[^\n]{0,2000}\n){1,400}(?=\s{0,40}\2)/g;

/** lessOf cuts from an error's text what it quotes of a request. What is cut leaves an ellipsis; JSON stays JSON. */
export function lessOf(text: string): string {
  let less = text;
  if (less.includes('"')) less = withoutMembers(less);
  if (less.includes('=')) less = less.replace(dump, (lines) => lines.replace(/=[^\n]+/g, '=…'));
  return less.includes('<<') ? less.replace(heredoc, '$1…\n') : less;
}

function withoutMembers(text: string): string {
  const parts: string[] = [];
  let at = 0;
  member.lastIndex = 0;
  for (let match = member.exec(text); match !== null; match = member.exec(text)) {
    const start = match.index + match[0].length;
    const end = structureEnd(text, start);
    const inside = text.slice(start, end);
    if (end - start < shortest || telling.test(inside)) continue;
    const slashes = match[1] ?? '';
    parts.push(text.slice(at, start), `${slashes}"…${slashes}"`);
    at = end;
    member.lastIndex = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const longest = 20_000;

/** The end of a structure: where its bracket is closed, strings passed over; the end of the text where it is not. */
function structureEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + longest);
  let depth = 0;
  let opened: number | undefined;
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    if (character === '"') {
      const slashes = slashesBefore(text, at);
      if (opened === undefined) opened = slashes;
      else if (slashes <= opened) opened = undefined;
    } else if (opened === undefined) {
      if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return limit;
}

function slashesBefore(text: string, at: number): number {
  let count = 0;
  while (count < 40 && text[at - 1 - count] === '\\') count += 1;
  return count;
}
