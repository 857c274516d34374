/**
 * What may somebody mean who has begun to type? Topics whose words begin so, instruments and meetings by name and symbol,
 * paragraphs by designation, and phrases that the compendium itself uses often: two to four words in a row, neither end a word
 * of form, and none that hardly ever stands without the words next to it.
 */
import type { Edition } from '../instrument/index.ts';
import { LANGUAGES, languageCode, scanWords } from '../language/index.ts';

export interface Suggestion {
  readonly kind: 'topic' | 'instrument' | 'paragraph' | 'phrase';
  /** As it is shown. */
  readonly text: string;
  /** Topic id, section `A.III` of an instrument, designation; null for a phrase, which is searched for. */
  readonly leadsTo: string | null;
  /** Paragraphs of it. */
  readonly count: number;
}

/** Of each kind; a list that is longer is not read. */
const MOST = 4;
const LONGEST_TYPED = 100;
/** Seen less often, it is no phrase of the compendium. */
const OFTEN = 3;
const PHRASE_LENGTHS = [4, 3, 2];
/** A phrase that is part of a longer one so often is the longer one, begun. */
const MOSTLY = 0.75;
/** Words of a paragraph that is suggested. */
const SHOWN_WORDS = 9;

export type Suggest = (typed: string) => Suggestion[];

/** Prepares what can be suggested of one edition; each answer then takes some microseconds. */
export function suggesterOf(edition: Edition): Suggest {
  const { stopWords } = LANGUAGES[languageCode(edition.language)];
  const known = [...topicsOf(edition), ...instrumentsOf(edition), ...phrasesOf(edition)].map(
    (suggestion) => ({
      suggestion,
      // "wit" does not mean the "with" within a phrase.
      words: folded(suggestion.text).filter((word) => suggestion.kind !== 'phrase' || !stopWords.has(word)),
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
    return [...paragraphsNamed(typed, edition), ...of('topic'), ...of('instrument'), ...of('phrase')];
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

function instrumentsOf(edition: Edition): Suggestion[] {
  const reports = new Map(edition.sections.map((s) => [`${s.part}.${s.numeral}`, s.report]));
  return edition.instruments.map(({ kind, number, title, part, section, provisions }) => {
    const leadsTo = `${part}.${section}`;
    const report = reports.get(leadsTo);
    const name =
      number === null ? title : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}. ${title}`;
    return {
      kind: 'instrument',
      text: number === null && report ? `${name}, ${report}` : name,
      leadsTo,
      count: provisions.length,
    };
  });
}

/** `III.2` may become A.III.2, A.III.20 and those below; the part may be left out. */
function paragraphsNamed(typed: string, { provisions }: Edition): Suggestion[] {
  const name = typed.trim().toUpperCase();
  if (!/^[\p{L}\p{N}]+\.[\p{L}\p{N}.]*$/u.test(name)) return [];
  const begins = (designation: string): boolean => designation.toUpperCase().startsWith(name);
  return provisions
    .filter(
      ({ ref, part, kind }) => kind !== 'omission' && (begins(ref) || begins(ref.slice(part.length + 1))),
    )
    .slice(0, MOST)
    .map(({ ref, text }) => {
      const words = text.split(/\s+/u);
      const cut = words.length > SHOWN_WORDS ? ' …' : '';
      return {
        kind: 'paragraph',
        text: `${ref} ${words.slice(0, SHOWN_WORDS).join(' ')}${cut}`,
        leadsTo: ref,
        count: 1,
      };
    });
}

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
  const often = [...seen].filter(([, count]) => count >= OFTEN);
  const inLonger = new Map<string, number>();
  for (const [phrase, count] of often)
    for (const shorter of shorterOf(phrase))
      inLonger.set(shorter, Math.max(inLonger.get(shorter) ?? 0, count));
  return often
    .filter(([phrase, count]) => (inLonger.get(phrase) ?? 0) < count * MOSTLY)
    .map(([text, count]) => ({ kind: 'phrase', text, leadsTo: null, count }));
}

/** Runs of two words and more within a phrase, itself left out. */
function shorterOf(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.flatMap((_, from) =>
    words.flatMap((__, to) =>
      to > from && to - from + 1 < words.length ? [words.slice(from, to + 1).join(' ')] : [],
    ),
  );
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
