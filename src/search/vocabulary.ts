/** Which words of the texts are meant by a word, a beginning, a pattern or a misspelling? */
import { foldWord } from '../language/index.ts';
import type { SearchIndex } from './searcher.ts';
import type { WordEntry } from './segment.ts';

export interface KnownWord {
  readonly word: string;
  readonly term: string;
  /** How often it stands in the texts. */
  readonly count: number;
}

/** Beyond these, the most frequent are taken: a beginning of one letter is no question. */
const MOST_EXPANSIONS = 512;
/** Letters beyond which a misspelling is not looked for. */
const LONGEST_MISSPELLING = 40;

/** The terms under which a folded word stands. */
export function termsSpelled(index: SearchIndex, folded: string): string[] {
  const isIt = (word: string): boolean => word === folded;
  return collect(index, folded, isIt, isIt).map(({ term }) => term);
}

/** Words that a pattern fits, most frequent first; `most` says how many they are when there were more. */
export function wordsLike(index: SearchIndex, pattern: string): { words: KnownWord[]; most: number | null } {
  const glob = pattern
    .split(/([*?])/u)
    .map((piece) => (piece === '*' || piece === '?' ? piece : foldWord(piece)))
    .join('')
    .replace(/\*+/gu, '*');
  const fixed = /^[^*?]*/u.exec(glob)?.[0] ?? '';
  const found = collect(
    index,
    fixed,
    (word) => word.startsWith(fixed),
    (word) => fits(glob, word),
  );
  return {
    words: found.slice(0, MOST_EXPANSIONS),
    most: found.length > MOST_EXPANSIONS ? MOST_EXPANSIONS : null,
  };
}

/** Words at most so many letters away, nearest first, then those that begin alike, then the most frequent. */
export function wordsNear(
  index: SearchIndex,
  typed: string,
  edits: number,
): (KnownWord & { edits: number })[] {
  const wanted = foldWord(typed);
  if (wanted.length > LONGEST_MISSPELLING) return [];
  const distance = distanceTo(wanted, edits);
  const found = new Map<string, number>();
  const near = collect(
    index,
    '',
    () => true,
    (word) => {
      const far = distance(word);
      if (far <= edits) found.set(word, far);
      return far <= edits;
    },
  );
  return near
    .map((word) => ({ ...word, edits: found.get(word.word) ?? edits }))
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        beginsAlike(wanted, b.word) - beginsAlike(wanted, a.word) ||
        b.count - a.count ||
        (a.word < b.word ? -1 : 1),
    )
    .slice(0, MOST_EXPANSIONS);
}

/** Most slips of the pen come late in a word. */
function beginsAlike(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** How many letters may differ in a word of that length: none in the shortest. */
export const usualEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

function collect(
  index: SearchIndex,
  from: string,
  goOn: (word: string) => boolean,
  take: (word: string) => boolean,
): KnownWord[] {
  const found = new Map<string, KnownWord>();
  for (const { segment } of index.parts) {
    const entries: WordEntry[] = [];
    segment.words(from, (entry) => {
      if (!goOn(entry.word)) return false;
      if (take(entry.word)) entries.push(entry);
      return true;
    });
    for (const { word, term, count } of entries) {
      const name = segment.termAt(term)?.term ?? word;
      const key = `${word}\0${name}`;
      found.set(key, { word, term: name, count: (found.get(key)?.count ?? 0) + count });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** `*` any letters, `?` one; in time of pattern times word at most. */
export function fits(glob: string, word: string): boolean {
  let [g, w, star, mark] = [0, 0, -1, 0];
  while (w < word.length) {
    if (g < glob.length && (glob[g] === '?' || (glob[g] !== '*' && glob[g] === word[w]))) {
      g++;
      w++;
    } else if (g < glob.length && glob[g] === '*') {
      star = g++;
      mark = w;
    } else if (star >= 0) {
      g = star + 1;
      w = ++mark;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

/**
 * Letters put in, left out, replaced or two neighbours swapped; above `limit` it answers more than that. Asked for words
 * in alphabetical order it goes on from the letters that a word shares with the one before.
 */
function distanceTo(wanted: string, limit: number): (word: string) => number {
  const rows: Uint8Array[] = [Uint8Array.from({ length: wanted.length + 1 }, (_, i) => i)];
  let before = '';
  /** Rows that fit `before`. */
  let valid = 0;
  return (word) => {
    if (Math.abs(word.length - wanted.length) > limit) return limit + 1;
    let shared = 0;
    while (shared < valid && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    for (let i = shared + 1; i <= word.length; i++) {
      const last = rows[i - 1] as Uint8Array;
      const row = rows[i] ?? new Uint8Array(wanted.length + 1);
      rows[i] = row;
      row[0] = i;
      let least = i;
      for (let j = 1; j <= wanted.length; j++) {
        const same = word[i - 1] === wanted[j - 1] ? 0 : 1;
        let best = Math.min(
          (last[j] as number) + 1,
          (row[j - 1] as number) + 1,
          (last[j - 1] as number) + same,
        );
        if (i > 1 && j > 1 && word[i - 1] === wanted[j - 2] && word[i - 2] === wanted[j - 1])
          best = Math.min(best, ((rows[i - 2] as Uint8Array)[j - 2] as number) + 1);
        row[j] = best;
        least = Math.min(least, best);
      }
      valid = i;
      if (least > limit + 1) return limit + 1;
    }
    valid = word.length;
    return (rows[word.length] as Uint8Array)[wanted.length] as number;
  };
}
