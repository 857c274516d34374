/**
 * What is a record about, in its own words? Its title and keywords say it, its summary, abstract, facts and source speak of
 * it. What is restricted is no part of it.
 */
import { type LanguageCode, type Stem, scanWords } from '../language/index.ts';
import type { KnowledgeRecord } from '../record/index.ts';
import { foldForSearch } from '../text/index.ts';

/** A word as it stands, folded, and how much it tells of its text. */
export interface SubjectWord {
  readonly word: string;
  readonly weight: number;
}

/** Stem to its word. */
export type SubjectWords = ReadonlyMap<string, SubjectWord>;

/** Words of a title or keyword against those of running text. */
export const NAMED = 3;
const SHORTEST = 3;

/** Reads words in one language; shared by records, labels and provisions, so that they meet. */
export interface WordReader {
  readonly language: LanguageCode;
  readonly stem: Stem;
  readonly stopWords: ReadonlySet<string>;
}

interface Weighed {
  readonly text: string;
  readonly weight: number;
}

export function subjectWordsOf(
  parts: readonly Weighed[],
  { language, stem, stopWords }: WordReader,
): SubjectWords {
  const found = new Map<string, SubjectWord>();
  const shortest = language === 'zh' ? 1 : SHORTEST;
  for (const { text, weight } of parts)
    scanWords(text, (start, end) => {
      const raw = text.slice(start, end);
      const word = foldForSearch(raw);
      if (word.length < shortest || stopWords.has(word) || !/\p{L}/u.test(word)) return;
      const key = stem(raw);
      const known = found.get(key);
      found.set(key, { word: known?.word ?? word, weight: (known?.weight ?? 0) + weight });
    });
  return found;
}

/** What a record says of its subject; what it says of itself (place, court, numbers) is no subject. */
export function partsOfRecord(record: KnowledgeRecord): readonly Weighed[] {
  const named = [record.title, ...record.keywords];
  return [
    ...named.map((text) => ({ text, weight: NAMED })),
    ...[record.summary, ...spoken(record), ...(record.source?.text ? [record.source.text] : [])].flatMap(
      (text) => (text === null || text === undefined ? [] : [{ text, weight: 1 }]),
    ),
  ];
}

function spoken(record: KnowledgeRecord): readonly (string | null)[] {
  switch (record.type) {
    case 'publication':
      return [record.abstract, record.method];
    case 'case':
      return [
        record.facts,
        record.sentence,
        ...record.offences.map(({ charge }) => charge),
        ...record.measures.map((measure) => measure.replaceAll('-', ' ')),
      ];
    case 'statute':
      return record.provisions.flatMap(({ title, text }) => [title, text]);
    case 'activity':
      return [record.outcome, record.programme, ...record.participants.map(({ kind }) => kind)];
    case 'authority':
      return record.functions.map((name) => name.replaceAll('-', ' '));
    default:
      return [];
  }
}

/** All of it as one text, for what is named by number. */
export const textOfRecord = (record: KnowledgeRecord): string =>
  partsOfRecord(record)
    .map(({ text }) => text)
    .join('\n');
