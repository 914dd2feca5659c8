/** What stands where a secret could stand and is none: a placeholder, a reference, an ID, a word of prose. */

const nothing: ReadonlySet<string> = new Set(
  'true false yes no read write null none nil undefined empty n/a unset redacted -redacted- masked hidden removed sensitive securestring secureobject string bearer basic'.split(
    ' ',
  ),
);

const placeholder =
  /^(?:\*+|x{3,}|\.{2,}|…|-+|not set|[<[{]{1,2} ?(?:your |the |my )?[a-z][\w .-]{0,60} ?[>\]}]{1,2}|\(sensitive[\w ]{0,20}\)|\(known after apply\)|@[\w./-]{1,200}\.\w{1,8}|-?\d{1,6}#[\d#|=,-]{1,80})$/i;

/**
 * Something that is looked up elsewhere: `var.x`, `${…}`, `$(…)`, `%X%`, `@Microsoft.KeyVault(…)`, ARM's
 * `[parameters('x')]`.
 */
const reference =
  /^(?:(?:var|local|module|data|each|self|random_\w{1,40}|azurerm_\w{1,60}|azapi_\w{1,60}|params?|parameters|variables|secrets|vars|env|process\.env|os\.environ|inputs|outputs)\.[A-Za-z_][\w.[\]"'*-]{0,200}|\$\{{1,2}[^{}]{0,200}\}{1,2}|\$\([^()]{1,200}\)|\$(?:env:|global:|script:)?[A-Za-z_]\w{0,60}|%[A-Za-z_]\w{0,60}%|\{\{[^{}]{0,200}\}\}|\{\w{0,40}\}|@Microsoft\.KeyVault\([^()]{0,400}\)|\[[a-z]\w{0,40}\(.{0,400}\)\]|[a-z]\w{0,40}\.(?:outputs|properties|result|value)\b[\w.]{0,100})$/i;

/** A document, a vault's object, a file of keys: where a secret lies, and not the secret. */
const place =
  /^(?:\/subscriptions\/[0-9a-f-]{36}\b|\/(?:home|etc|usr|var|tmp|mnt|opt|run|root|Users|workspace|github|azp|dev)\/|[A-Za-z]:\\[\w\\ .()-]+$|~\/|https:\/\/[\w-]{1,60}\.(?:vault(?:core)?\.azure\.(?:net|cn|us)|vault\.usgovcloudapi\.net|managedhsm\.azure\.net)\/[^?#\s]*$|https:\/\/(?:learn|docs)\.microsoft\.com\/|https:\/\/aka\.ms\/)/i;

/** How a sentence goes on behind "password:" or "--client-secret". */
const prose: ReadonlySet<string> = new Set(
  `must should shall can cannot can't could may might will would is isn't are was were has have had do does did not no never only too at by for from in into of on or and nor but to the a an as if when where which that this these those with without was expire expired expires invalid incorrect required missing failed failure denied error unauthorized forbidden wrong unknown unable length contain contains need needs already please use set given provided supplied specified rejected revoked disabled enabled default user client access see try you your it its we cannot being been following rotation rotated be does doesn't permission require requires value key secret password token name id type end unexpected illegal valid okay ok found exists created updated deleted deleting creating creation reading destroying resource object one all any each some first last new old same get post put patch`.split(
    ' ',
  ),
);

/** isNone says whether a value is certainly no secret. The first sign tells which of the patterns are worth a try. */
export function isNone(value: string): boolean {
  if (value.length < 2 || nothing.has(value.toLowerCase())) return true;
  if (/^[*x.…<[({@\dn-]/i.test(value) && placeholder.test(value)) return true;
  if (/[.$%{[@]/.test(value) && reference.test(value)) return true;
  return /^[/~hA-Z]/.test(value) && place.test(value);
}

/**
 * isProse says whether a word goes on with a sentence; only asked where a name and a colon or a space could be a
 * sentence.
 */
export const isProse = (word: string): boolean => prose.has(word.replace(/[.,;:!?)]{1,2}$/, '').toLowerCase());

/**
 * isReferenceAt says whether something begins here that is looked up elsewhere, and may hold white space: `${{
 * secrets.X }}`.
 */
export const isReferenceAt = (text: string, at: number): boolean =>
  /^(?:\$?\{\{[^{}\n]{0,200}\}\}|\$[({][^(){}\n]{1,200}[)}]|\((?:sensitive|known)\b[^()\n]{0,40}\))/.test(
    text.slice(at, at + 210),
  );
