import { AcquisError } from '../finding/index.ts';
import {
  countryName,
  firstDay,
  type KnowledgeRecord,
  lastDay,
  regionOf,
  withoutRestricted,
  yearsOf,
} from '../record/index.ts';
import { searchedWords } from '../text/index.ts';
import type { FacetKind, RecordFilter, RecordSort } from './records.ts';

/** By what is a record found and put in order? The same for every adapter. */
export function facetsOf(record: KnowledgeRecord): readonly (readonly [FacetKind, string])[] {
  const { type, countries, articles, topics, date, language } = record;
  const pairs: [FacetKind, readonly string[]][] = [
    ['type', [type]],
    ['country', countries],
    ['region', countries.flatMap((code) => regionOf(code) ?? [])],
    ['article', [...articles, ...innerArticles(record)]],
    ['topic', topics],
    ['year', date === null ? [] : yearsOf(date).map(String)],
    ['language', language === null ? [] : [language]],
    ['route', record.type === 'case' ? record.means : []],
    ['kind', kindsOf(record)],
  ];
  return pairs.flatMap(([kind, values]) => [...new Set(values)].map((value) => [kind, value] as const));
}

/** What kind of such a thing it is, as its schema has it. */
function kindsOf(record: KnowledgeRecord): readonly string[] {
  if (record.type === 'publication') return [record.csl.type];
  if (record.type === 'authority') return record.functions;
  const kind = record.type === 'activity' || record.type === 'statute' ? record.kind : null;
  return kind === null ? [] : [kind];
}

/** Articles that a part of the record names: an offence, a provision of a law. */
function innerArticles(record: KnowledgeRecord): readonly string[] {
  if (record.type === 'case') return record.offences.flatMap(({ article }) => article ?? []);
  return record.type === 'statute' ? record.provisions.flatMap(({ articles }) => articles) : [];
}

/** The first day a law surely was in force, and the first it may no longer have been. */
export function validityOf(record: KnowledgeRecord): {
  readonly in_force: string | null;
  readonly ended: string | null;
} {
  if (record.type !== 'statute') return { in_force: null, ended: null };
  const { inForce, repealed } = record;
  return { in_force: inForce && lastDay(inForce), ended: repealed && firstDay(repealed) };
}

/** What each filter of a query demands, one of its values each. */
export function demandsOf(filter: RecordFilter): readonly (readonly [FacetKind, readonly string[]])[] {
  const all: [FacetKind, readonly string[] | undefined][] = [
    ['type', filter.types],
    ['country', filter.countries],
    ['region', filter.regions],
    ['article', filter.articles],
    ['topic', filter.topics],
    ['year', filter.years?.map(String)],
    ['language', filter.languages],
    ['route', filter.routes],
    ['kind', filter.kinds],
  ];
  return all.flatMap(([kind, values]) => (values && values.length > 0 ? [[kind, values] as const] : []));
}

/** Every word of a record that may be found, once; what is restricted cannot be found either. */
export function wordsOfRecord(record: KnowledgeRecord): readonly string[] {
  const {
    id: _,
    type: __,
    links: ___,
    topics,
    articles: ____,
    mentions: _____,
    ...rest
  } = withoutRestricted(record);
  const names = record.countries.map((code) => countryName(code));
  const texts = [...textsIn(rest), ...names, ...topics];
  return [...new Set(texts.flatMap(searchedWords))];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What a record is put in order by; those without a date come last either way. When it was put in, only a store knows. */
export function sortKeyOf(record: KnowledgeRecord, sort: Exclude<RecordSort, 'added'>): string {
  if (sort === 'title') return titleKey(record.title);
  if (sort === 'oldest') return record.date === null ? '~' : firstDay(record.date);
  return record.date === null ? '' : lastDay(record.date);
}

export const titleKey = (title: string): string => searchedWords(title).join(' ');

export interface Position {
  readonly key: string;
  readonly id: string;
}

export const cursorOf = (sort: RecordSort, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

/** @throws AcquisError `argument-invalid` for what is no cursor, or one of another order */
export function readCursor(sort: RecordSort, cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts)) {
      const [of, key, id] = parts as unknown[];
      if (of === sort && typeof key === 'string' && typeof id === 'string') return { key, id };
    }
  } catch {
    // Said below, as for what is JSON and yet no cursor.
  }
  throw new AcquisError('argument-invalid', 'The page asked for does not follow any page of this list.', {
    advice: 'Take "next" of the page before, with the same order, or begin anew without it.',
  });
}
