import { oneOf } from '../rules/fits.ts';
import { markedWords } from '../rules/needs.ts';

/**
 * What a line must say besides a needle to be worth a window, or must not say. Asked of the line of a hit only, so
 * these patterns may be long; they are linear in the length of the line.
 */

/** The statuses that tell of a conflict, a refusal or throttling: 404 and 5xx are somebody else's story. */
export const conflictStatus = /\b4(?:0[039]|1[02]|2[39])\b|conflict|precondition/i;

/** A status code field with such a value; `0` is what Go's autorest writes when it has no response. */
export const statusField =
  /status[ _-]?code\W{0,8}(?:0\b|4(?:0[039]|1[02]|2[39])\b|conflict|precondition|forbidden|bad ?request)/i;

/**
 * ARM's codes: two humps (`ScopeLocked`), one long word (`Conflict`), or digits (`40901`). A build tool's codes are
 * `OK`, `E1002`, `0`.
 */
export const codeField =
  /(?:[Cc]ode|CODE)(?:\\*["'])?\s*[:=>]\s*(?:\\*["'])?(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/;
export const jsonCode = /[Cc]ode\\*"\s*:\s*\\*"(?:[A-Z][a-z]+[A-Z]\w|[A-Z]{2,}[a-z]+[A-Z]\w|[A-Z][a-z]{5,}\b|\d{3,}\b)/;

/** The line speaks of Azure, or of something only a cloud has. */
export const azure =
  /azure|azurerm|\bazapi|microsoft\.\w|windows\.net|\/subscriptions\/|\bsubscription\b|resource ?group|\bARM\b|aka\.ms|x-ms-|correlation ?id|request ?id|tracking ?id|\baz \w|-Az[A-Z]\w/i;

/** A line that az or Azure Pipelines marks as its error, with a word of a rule in it (they are generated). */
export const marked = new RegExp(
  `(?:##\\[error\\]|ERROR: )(?:["'(]?[A-Z].{0,2000}?${oneOf(markedWords)}|${oneOf(markedWords.map(capital))})`,
);

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Nouns that a conflict is about. Only asked beside a phrase that is rare by itself. */
export const thing =
  /resource|account|server|database|cluster|vault|machine|\bvm\b|vmss|disk|subnet|network|\bvnet|gateway|container|\bblob|storage|namespace|subscription|deployment|operation|service ?bus|\bsite\b|website|web ?app|function ?app|app ?service|hosting plan|role|assignment|\bpool\b|\bzone\b|record ?set|workspace|\bentity|\btopic|\bqueue|\btable\b|\bshare\b|managed|registry|profile|endpoint|environment|lease|snapshot|\bimage\b|\bsku\b|\bsize\b|region|location|tenant|identity|principal|certificate|hostname|factory|\bhub\b|firewall|policy|\broute|\bnic\b|public ?ip|load ?balancer|extension|slot|plan|backup|replica|application|provider|feature|etag/i;

/** Why something did not happen. */
export const because =
  /another|already|operation|cannot|can ?not|can't|could ?n[o']t|until|wait|error|conflict|retry|again|ex[c]?lusive|while|because|requires?\b|before/i;

/** Verbs that Azure refuses with "cannot"; a compiler cannot find, read or resolve. */
export const refusal =
  /can ?not (?:be (?!found|resolved|loaded|read|opened|determined|null|empty|cast|inferred|reached|undefined|used as|called|converted|assigned to|applied to|instantiated|inlined|matched)\w|delete|modify|perform|resize|remove (?!\S+: )|attach|detach|change (?!director)|update|create (?!director|file|symbolic|hard link|regular|temp|link)|move (?!out)|start|stop|add |proceed|disable|enable|cancel|assign (?!to )|acquire|complete|execute (?!binary)|upgrade|downgrade|scale|restore|rename|recreate|reduce|increase|shrink|unlink|disassociate|purge|convert|swap|fulfill|generalize|capture|redeploy|have more|re-?\w+able)/i;

export const limits = /quota|limit|\bcores?\b|vcpu|maximum|usage|capacity|allowed/i;

/** The line shows a thing in JSON or in what Python prints for it: a name in quotes, and a value. */
const inJson =
  /(?:[{,]\s*|^\s*|: {1,8})\\{0,4}["'][\w.@$-]{1,60}\\{0,4}["']\s?:\s?(?:[\\"'{[\d-]|true|false|null|True|False|None)/;

/** Names under which a thing in JSON tells what went wrong, or says anything in words. */
const telling =
  /error|message|msg|code|detail|title|reason|descri|exception|fault|fail|warn|["'](?:log|text|body|line|output|event|content|value|std\w{3})\\{0,4}["']\s?:\s?\\{0,4}["']/i;

/**
 * quietJson is a line of JSON that holds no message: every `show` and `list` prints states and names that hold the
 * words below.
 */
export const quietJson = (line: string): boolean => inJson.test(line) && !telling.test(line);
