/** What is read as knowledge records: every field in the words of the source, every record with where it stands. */
import {
  checkRecord,
  type KnowledgeRecord,
  type RecordInput,
  type RecordType,
  recordId,
  type Source,
} from '../record/index.ts';
import type { ExtractedActivity } from './activity.ts';
import { type Passage, type Stretch, sentencesOf } from './passage.ts';
import type { ExtractedPublication } from './publications.ts';
import type { ExtractedStatute } from './statutes.ts';

const LANGUAGE = 'en';

/** A record refused by its own schema is left out: a text with markup in it is no title. */
function made<T extends RecordType>(type: T, fields: RecordInput<T>): readonly KnowledgeRecord[] {
  const check = checkRecord({ ...fields, type });
  return check.kind === 'good' ? [check.record] : [];
}

export function activityRecord(activity: ExtractedActivity): readonly KnowledgeRecord[] {
  const [first, ...others] = activity.tellings.map(
    ({ words, ...at }): Source => ({ ...at, text: words, url: null }),
  );
  if (!first) return [];
  const { title, kind, countries, date, place, count, partners, outcome } = activity;
  return made('activity', {
    id: recordId('activity', first.document, first.paragraph ?? '', placeOf(activity)),
    title: capitalized(title),
    kind,
    countries,
    date,
    place,
    count,
    participants: activity.participants.map(({ who, number, exact }) => ({ kind: who, number, exact })),
    partners,
    outcome,
    language: LANGUAGE,
    source: first,
    mentions: others,
  });
}

/** Where in its paragraph it is named. */
const placeOf = ({ evidence }: ExtractedActivity): number =>
  evidence.findLast(
    ({ field, document, paragraph }) =>
      field === 'title' && document === evidence[0]?.document && paragraph === evidence[0].paragraph,
  )?.start ?? 0;

const sourceAt = (passage: Passage, at: Stretch): Source => ({
  document: passage.document,
  file: passage.file,
  paragraph: passage.paragraph,
  text: sentenceAround(passage.text, at),
  url: null,
});

const sentenceAround = (text: string, { start, end }: Stretch): string => {
  const around = sentencesOf(text).filter((s) => s.start < end && start < s.end);
  return text.slice(around[0]?.start ?? start, around.at(-1)?.end ?? end);
};

const keyOf = (title: string): string =>
  title.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');

/** One record for a title, however often it is named. */
export function publicationRecords(found: readonly ExtractedPublication[]): readonly KnowledgeRecord[] {
  return [...grouped(found, ({ title }) => keyOf(title)).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const [source, ...mentions] = same.map((one) => sourceAt(one.passage, one));
    const date = same.find((one) => one.date !== null)?.date ?? null;
    const year = date?.slice(0, 4);
    return made('publication', {
      id: recordId('publication', keyOf(first.title)),
      title: first.title,
      date,
      csl: {
        id: recordId('publication', keyOf(first.title)),
        type: 'document',
        title: first.title,
        ...(year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
        ...(first.genre === null ? {} : { genre: first.genre }),
      },
      language: LANGUAGE,
      source,
      mentions,
    });
  });
}

export const statuteRecords = (found: readonly ExtractedStatute[]): readonly KnowledgeRecord[] =>
  [...grouped(found, ({ title, countries }) => `${countries.join()} ${keyOf(title)}`).entries()].flatMap(
    ([key, same]) => {
      const [first] = same;
      if (!first) return [];
      const [source, ...mentions] = same.map((one) => sourceAt(one.passage, one));
      return made('statute', {
        id: recordId('statute', key),
        title: capitalized(first.title),
        kind: first.draft ? 'bill' : null,
        countries: first.countries,
        date: first.year,
        language: LANGUAGE,
        source,
        mentions,
      });
    },
  );

function grouped<T>(items: readonly T[], keyOfItem: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
