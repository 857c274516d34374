/**
 * Where are the words of a text that a search index counts? Letters, digits and the marks upon them make words; all else
 * parts them. What printing leaves inside a word (soft hyphen, joiners, marks of direction) does not part it.
 *
 *     l’homme   States’   children’s   anti-smuggling   缔约国
 *     1 2       1         1            1    2           12 (缔约, 约国)
 *
 * Chinese is written without spaces: a run of Han characters yields each two that stand together. So query and text are
 * cut alike wherever they begin, whatever dictionary a browser brings along (decision 15).
 */
const OTHER = 1;
const WORD = 2;
/** Inside a word it is passed over. */
const INVISIBLE = 3;
const HAN = 4;
const APOSTROPHE = 5;

const INVISIBLES = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const APOSTROPHES = /['\u2018\u2019\u02BC\u0060\u00B4]/u;

/** What each UTF-16 code unit is; 0 where nobody asked yet. */
const kinds = new Uint8Array(65536);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const character = String.fromCharCode(code);
  let kind = OTHER;
  if (APOSTROPHES.test(character)) kind = APOSTROPHE;
  else if (INVISIBLES.test(character)) kind = INVISIBLE;
  else if (/\p{Script=Han}/u.test(character)) kind = HAN;
  // Halves of a pair: letters beyond the basic plane, taken as they stand.
  else if (/[\p{L}\p{N}\p{M}]/u.test(character) || (code >= 0xd800 && code <= 0xdfff)) kind = WORD;
  kinds[code] = kind;
  return kind;
}

/** Calls `visit` with the place of every word, in order: half-open, in UTF-16 code units. */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    const start = at;
    if (kind === WORD) {
      at = endOfWord(text, at);
      visit(start, at);
      if (isGenitive(text, at)) at += 2;
    } else if (kind === HAN) {
      while (at < length && kindOf(text.charCodeAt(at)) === HAN) at++;
      if (at - start === 1) visit(start, at);
      for (let i = start; i + 1 < at; i++) visit(i, i + 2);
    } else at++;
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  let at = end;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== WORD && kind !== INVISIBLE) break;
    at++;
    if (kind === WORD) end = at;
  }
  return end;
}

/** `’s` behind a word is no word of its own. */
function isGenitive(text: string, at: number): boolean {
  if (at + 1 >= text.length || kindOf(text.charCodeAt(at)) !== APOSTROPHE) return false;
  const letter = text.charCodeAt(at + 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  return at + 2 >= text.length || kindOf(text.charCodeAt(at + 2)) !== WORD;
}
