/**
 * The last resort: long words that only a machine makes. IDs, digests, hashes, names and versions are words of a
 * machine too, and stay.
 */

const uuid = /^\{?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i;
const hex = /^(?:0x)?[0-9a-f]+$/i;
const onlyDigits = /^[\d.,:;/TZ+-]+$/;

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

interface Shape {
  readonly upper: number;
  readonly lower: number;
  readonly digits: number;
  readonly others: number;
  /** Words as a reader of `camelCase42` finds them: a capital begins one, digits are one. */
  readonly pieces: number;
}

function shapeOf(word: string): Shape {
  let [upper, lower, digits, others, pieces] = [0, 0, 0, 0, 0];
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const now = isUpper(code) ? 1 : isLower(code) ? 2 : isDigit(code) ? 3 : 0;
    if (now === 1) upper += 1;
    else if (now === 2) lower += 1;
    else if (now === 3) digits += 1;
    else others += 1;
    // From a capital to small letters a word goes on.
    if (now !== 0 && now !== before && !(before === 1 && now === 2)) pieces += 1;
    before = now;
  }
  return { upper, lower, digits, others, pieces };
}

/**
 * What follows each letter in 98.5 % of the pairs of English technical prose (counted in the sources and documents of
 * this project): 264 of 676. In random letters three of five pairs are none of these.
 */
const usual: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'a:bcdfgiklmnprstuvwyz b:aeilorsuy c:acehiklortuy d:adeiorsy e:acdefglmnopqrstvwxy f:aefilortu g:aeinorstu h:aeiortuy i:abcdefglmnoprstvz j:eo k:eins ' +
    'l:adeilostuy m:abeimops n:acdefgiklmnopstuvy o:bcdefgiklmnoprstuvwy p:aeiloprstu q:u r:acdefgiklmnorstuvy s:acehiklopstuwy t:acehiloprstuwy u:abcdeilmnprst ' +
    'v:aeio w:aehinors x:ipt y:mnpst z:eu'
  )
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(2)]),
);

/** The pairs of letters inside of words, and how many of them are unusual. */
function pairsOf(word: string): { readonly all: number; readonly odd: number } {
  let [all, odd] = [0, 0];
  for (let at = 0; at + 1 < word.length; at += 1) {
    const [first, second] = [word.charCodeAt(at), word.charCodeAt(at + 1)];
    if (!isLower(second) || !(isLower(first) || isUpper(first))) continue;
    all += 1;
    if (!usual[word.slice(at, at + 1).toLowerCase()]?.includes(word.slice(at + 1, at + 2))) odd += 1;
  }
  return { all, odd };
}

/**
 * isRandom says whether a word of letters, digits and a few signs is one that only chance makes: it changes between
 * classes all the time, or no tongue can say it.
 */
export function isRandom(whole: string): boolean {
  if (whole.length < 16 || uuid.test(whole) || hex.test(whole)) return false;
  // 32 or 64 bytes in base64 are how Azure writes its keys.
  if (/^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)$/.test(whole)) return true;
  // A name may end in a number of hex digits: `vm1_OsDisk_1_20c6…`.
  const word = whole.replace(/(?<![A-Za-z0-9])(?:[0-9a-f]{8,}|[0-9A-F]{8,})(?![A-Za-z0-9])/g, '');
  if (word.length < 16) return false;
  const { upper, lower, digits, others, pieces } = shapeOf(word);
  const length = upper + lower + digits;
  // In names a piece has four or five characters; in random letters and digits it has 2.3.
  const piece = length / Math.max(1, pieces - others / 2);
  const { all, odd } = pairsOf(word);
  const strange = odd >= 2 && odd >= 0.35 * all;
  if (upper >= 2 && lower >= 2 && digits >= 1)
    return piece <= 2.2 || (strange && (piece <= 3.6 || (word.length >= 40 && others === 0)));
  if (upper >= 4 && lower >= 4 && word.length >= 24) return strange && piece <= 3;
  // One case alone is what resources are named with; only great length is no name.
  return word.length >= 30 && digits >= 5 && others === 0 && piece <= 3.2 && (lower === 0 || strange || all < 4);
}

/**
 * Signs that people put into a password, and that stand in no name of a thing: not those of paths, versions, addresses,
 * types and labels.
 */
const chosenSign = /[!#$%^&*?~@]/;

/** No password, though it holds such a sign: an address of mail, a version behind an at sign, a pattern of names. */
const unchosen = /^[\w.+-]+@[\w-]+\.[\w.-]+$|@v?\d[\w.-]*$|^(?=[^A-Z]*$|.*[./-])[\w./-]*\*[\w./-]*$/;

/**
 * looksChosen says whether a word is one that a person made up to be a password: letters, digits and a sign that no
 * name has. Asked where a name beside it says secret.
 */
export function looksChosen(word: string): boolean {
  if (word.length < 7 || word.length > 200 || /\s/.test(word) || /^(?:https?:\/\/|\/|[a-z]:\\)/i.test(word))
    return false;
  return (
    chosenSign.test(word.replace(/%[0-9a-f]{2}/gi, '')) &&
    /\d/.test(word) &&
    /[A-Za-z]/.test(word) &&
    !unchosen.test(word)
  );
}

/**
 * looksRandom asks less, where a name beside the word half says what it is: digits among letters, or signs that no name
 * has.
 */
export function looksRandom(word: string, shortest: number): boolean {
  if (word.length < shortest || /\s/.test(word) || uuid.test(word) || onlyDigits.test(word)) return false;
  if (/^(?:https?:\/\/|\/|\.{1,2}\/|[a-z]:\\|microsoft\.)/i.test(word) && !isRandom(word)) return false;
  if (isRandom(word)) return true;
  const { upper, lower, digits, others, pieces } = shapeOf(word);
  if (hex.test(word)) return false;
  if (/^[\w.-]+$/.test(word) && others > 0) return false;
  // Names of settings and of things in a folder: `Db:Main:Key1`, `app1/*`.
  if (/^[A-Za-z]{2}[\w.-]*(?:(?::|__|\/)(?:[A-Za-z]{2}[\w.-]*|\*))+$/.test(word)) return false;
  return digits >= 1 && upper + lower >= 1 && word.length <= (upper > 0 ? 4 : 3) * pieces;
}
