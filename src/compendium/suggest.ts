/**
 * What may somebody mean who has begun to type? Topics whose words begin so, instruments and meetings by name, and phrases
 * that the compendium itself uses often: two or three words in a row, neither end a word of form.
 */
import type { Edition } from '../instrument/index.ts';
import { LANGUAGES, languageCode, scanWords } from '../language/index.ts';

export interface Suggestion {
  readonly kind: 'topic' | 'instrument' | 'phrase';
  /** As it is shown. */
  readonly text: string;
  /** Topic id, or section `A.III` of an instrument; null for a phrase, which is searched for. */
  readonly leadsTo: string | null;
  /** Paragraphs of it. */
  readonly count: number;
}

/** Of each kind; a list that is longer is not read. */
const MOST = 4;
const LONGEST_TYPED = 100;
/** Seen less often, it is no phrase of the compendium. */
const OFTEN = 3;
const PHRASE_LENGTHS = [3, 2];

export type Suggest = (typed: string) => Suggestion[];

/** Prepares what can be suggested of one edition; each answer then takes some microseconds. */
export function suggesterOf(edition: Edition): Suggest {
  const known = [...topicsOf(edition), ...instrumentsOf(edition), ...phrasesOf(edition)].map(
    (suggestion) => ({
      suggestion,
      words: folded(suggestion.text),
    }),
  );
  return (typed) => {
    const asked = folded(typed.slice(0, LONGEST_TYPED));
    if (asked.length === 0) return [];
    const found = known.filter(({ words }) => fits(asked, words)).map(({ suggestion }) => suggestion);
    const of = (kind: Suggestion['kind']): Suggestion[] =>
      found
        .filter((s) => s.kind === kind)
        .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en'))
        .slice(0, MOST);
    return [...of('topic'), ...of('instrument'), ...of('phrase')];
  };
}

const folded = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}/]+/u)
    .filter((word) => word !== '');

/** Every word typed begins a word of it; the last may be unfinished, and so may the others. */
const fits = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.every((typed) => words.some((word) => word.startsWith(typed)));

const topicsOf = (edition: Edition): Suggestion[] =>
  edition.topics.map(({ id, label, entries }) => ({
    kind: 'topic',
    text: label,
    leadsTo: id,
    count: new Set(entries.flatMap(({ ref }) => ref ?? [])).size,
  }));

const instrumentsOf = (edition: Edition): Suggestion[] =>
  edition.instruments.map(({ kind, number, title, part, section, provisions }) => ({
    kind: 'instrument',
    text: number === null ? title : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}. ${title}`,
    leadsTo: `${part}.${section}`,
    count: provisions.length,
  }));

function phrasesOf(edition: Edition): Suggestion[] {
  const language = languageCode(edition.language);
  const { stopWords } = LANGUAGES[language];
  const seen = new Map<string, number>();
  for (const { text, kind } of edition.provisions) {
    if (kind === 'omission') continue;
    for (const run of runsOf(text))
      for (const length of PHRASE_LENGTHS)
        for (let at = 0; at + length <= run.length; at += 1) {
          const [first = '', last = ''] = [run[at], run[at + length - 1]];
          if (stopWords.has(first) || stopWords.has(last) || /\d/u.test(first + last)) continue;
          const phrase = run.slice(at, at + length).join(' ');
          seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
        }
  }
  return [...seen]
    .filter(([, count]) => count >= OFTEN)
    .map(([text, count]) => ({ kind: 'phrase', text, leadsTo: null, count }));
}

/** Words with nothing but a space between them: a comma ends a phrase. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let last = -1;
  scanWords(text, (start, end) => {
    const word = text.slice(start, end).toLowerCase();
    const run = runs.at(-1);
    if (run && text.slice(last, start) === ' ') run.push(word);
    else runs.push([word]);
    last = end;
  });
  return runs;
}
