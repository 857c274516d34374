/** The records an address asks for, with the addresses that change the question by one step. */

import { AcquisError } from '../../finding/index.ts';
import {
  articleByRef,
  countryName,
  isRecordType,
  type KnowledgeRecord,
  RECORD_TYPES,
  REGIONS,
  type RecordType,
  type Region,
  withoutRestricted,
} from '../../record/index.ts';
import {
  ARTICLE_NAME,
  articleAddress,
  type Choice,
  countryAddress,
  type FacetView,
  languageName,
  RECORDS,
  REGION_NAMES,
  type Reading,
  type RecordListView,
  recordsAddress,
  typesName,
  valueName,
} from '../../render/html/index.ts';
import {
  FACET_KINDS,
  type FacetCount,
  type FacetKind,
  RECORD_SORTS,
  type RecordFilter,
  type RecordSort,
  type RecordStore,
  readRecordFilter,
} from '../../store/index.ts';
import type { Shelf } from './shelf.ts';

/** What an address of the list asks; each step of a reader changes one part of it. */
export interface ListAsked {
  readonly words: string;
  readonly filters: Readonly<Partial<Record<FacetKind, readonly string[]>>>;
  readonly sort: RecordSort;
  readonly samples: boolean;
  /** A day on which statutes were in force; empty for any. */
  readonly inForce: string;
  readonly page: number;
}

const TO_A_PAGE = 50;
const LONGEST_WORDS = 200;
/** In the order of the filters on the page. */
const FACETS = ['country', 'region', 'article', 'topic', 'year', 'kind', 'route', 'language'] as const;

export function askedOf(parameters: URLSearchParams): ListAsked {
  const filters: Partial<Record<FacetKind, readonly string[]>> = {};
  for (const kind of FACET_KINDS) {
    const values = parameters.getAll(kind).filter((value) => value !== '');
    if (values.length > 0) filters[kind] = values;
  }
  const page = parameters.get('page') ?? '';
  return {
    words: (parameters.get('q') ?? '').slice(0, LONGEST_WORDS).trim(),
    filters,
    sort: RECORD_SORTS.find((name) => name === parameters.get('sort')) ?? 'title',
    samples: parameters.get('samples') === 'true',
    inForce: (parameters.get('inForce') ?? '').slice(0, 10),
    page: /^[1-9]\d{0,6}$/u.test(page) ? Number(page) : 1,
  };
}

/** The same question, as the parameters of an address; what is usual is left out. */
export function parametersOf({
  words,
  filters,
  sort,
  samples,
  inForce,
  page,
}: ListAsked): Record<string, string | readonly string[]> {
  return {
    ...(words !== '' && { q: words }),
    ...filters,
    ...(sort !== 'title' && { sort }),
    ...(samples && { samples: 'true' }),
    ...(inForce !== '' && { inForce }),
    ...(page > 1 && { page: String(page) }),
  };
}

/** @throws AcquisError `argument-invalid` for a country, year or other value that there is not */
export const filterOf = ({ words, filters, samples, inForce }: ListAsked): RecordFilter =>
  readRecordFilter({
    ...filters,
    samples,
    ...(inForce !== '' && { inForce }),
    ...(words !== '' && { words }),
  });

interface Found {
  readonly filter: RecordFilter;
  readonly fault: string | null;
}

/** What there is not is said, and the question answered without it. */
function filterOrFault(asked: ListAsked): Found {
  try {
    return { filter: filterOf(asked), fault: null };
  } catch (error) {
    if (!(error instanceof AcquisError)) throw error;
    const near = error.near ?? [];
    return {
      filter: filterOf({ ...asked, filters: {}, inForce: '' }),
      fault: [error.message, error.advice, near.join(', ')].filter((text) => text).join(' '),
    };
  }
}

export function recordListView(reading: Reading, shelf: Shelf, asked: ListAsked): RecordListView {
  const { records } = shelf.portal;
  const { filter, fault } = filterOrFault(asked);
  const query = fault === null ? asked : { ...asked, filters: {}, inForce: '' };
  const found = records.records({
    ...filter,
    sort: asked.sort,
    limit: TO_A_PAGE,
    from: (asked.page - 1) * TO_A_PAGE,
  });
  const counts = records.recordFacets(filter, FACET_KINDS);
  const { files } = reading.site;
  const at = (change: Partial<ListAsked>): string =>
    reading.links.apart(recordsAddress(parametersOf({ ...query, page: 1, ...change })));
  const pages = Math.max(1, Math.ceil(found.total / TO_A_PAGE));
  const [only, ...others] = query.filters.type ?? [];
  const type = others.length === 0 && isRecordType(only) ? only : null;
  const bare = recordsAddress(parametersOf({ ...query, page: 1 }));
  const file = (ending: string): string => bare.replace('/records', `/records.${ending}`);
  const works =
    (counts.type ?? []).some(({ value }) => value === 'publication') &&
    (type === null || type === 'publication');
  return {
    words: query.words,
    type,
    narrowed: narrowedBy(reading, shelf, query, type),
    total: found.total,
    records: found.records.map((record: KnowledgeRecord) => withoutRestricted(record)),
    types: typeChoices(reading, query, counts.type ?? [], at),
    facets: files && !isWhole(query) ? [] : facetViews(reading, shelf, query, counts, at),
    sorts: files
      ? []
      : RECORD_SORTS.map((sort) => ({
          label: RECORDS[reading.links.ui.language].sorts[sort],
          href: at({ sort }),
          chosen: asked.sort === sort,
        })),
    page: asked.page,
    pages,
    before: asked.page > 1 ? at({ page: Math.min(asked.page - 1, pages) }) : null,
    after: asked.page < pages ? at({ page: asked.page + 1 }) : null,
    downloads: [
      { name: 'CSV', href: file('csv') },
      { name: 'XLSX', href: file('xlsx') },
      { name: 'JSON', href: file('json') },
      ...(works
        ? [
            { name: 'BibTeX', href: file('bib') },
            { name: 'RIS', href: file('ris') },
          ]
        : []),
      { name: 'JSON-LD', href: file('jsonld') },
    ],
    feed: files
      ? null
      : {
          atom: bare.replace('/records', '/feeds/records.atom'),
          json: bare.replace('/records', '/feeds/records.json'),
        },
    samples: files ? null : sampleChoice(records, asked, at),
    fault,
    kept: Object.entries(parametersOf({ ...query, words: '', page: 1 })).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as const),
    ),
  };
}

const isWhole = ({ words, filters }: ListAsked): boolean => words === '' && Object.keys(filters).length === 0;

/** Offered only where there is an invented record to be shown. */
function sampleChoice(
  records: RecordStore,
  asked: ListAsked,
  at: (change: Partial<ListAsked>) => string,
): RecordListView['samples'] {
  if (asked.samples) return { shown: true, href: at({ samples: false }) };
  const real = records.records({ limit: 1 }).total;
  return records.records({ samples: true, limit: 1 }).total > real
    ? { shown: false, href: at({ samples: true }) }
    : null;
}

function typeChoices(
  reading: Reading,
  asked: ListAsked,
  counts: readonly FacetCount[],
  at: (change: Partial<ListAsked>) => string,
): readonly Choice[] {
  const ui = reading.links.ui.language;
  const chosen = asked.filters.type ?? [];
  // In a folder of files there is one list for each type, and no question beside it.
  const { type: _, ...rest } = reading.site.files ? {} : asked.filters;
  const count = (type: RecordType): number => counts.find(({ value }) => value === type)?.count ?? 0;
  return [
    {
      label: RECORDS[ui].all,
      href: at({ filters: rest }),
      chosen: chosen.length === 0,
      count: RECORD_TYPES.reduce((sum, type) => sum + count(type), 0),
    },
    ...RECORD_TYPES.map((type) => ({
      label: typesName(ui, type),
      href: at({ filters: { ...rest, type: [type] } }),
      chosen: chosen.includes(type),
      count: count(type),
    })),
  ];
}

/** Values of a facet on the page: nobody reads two hundred countries; what is chosen is always there. */
const MOST_VALUES = 60;

function facetViews(
  reading: Reading,
  shelf: Shelf,
  asked: ListAsked,
  counts: Readonly<Partial<Record<FacetKind, readonly FacetCount[]>>>,
  at: (change: Partial<ListAsked>) => string,
): readonly FacetView[] {
  return FACETS.map((kind) => {
    const chosen = chosenValues(kind, asked);
    const values = (counts[kind] ?? []).filter(({ value }, n) => n < MOST_VALUES || chosen.includes(value));
    return {
      name: kind,
      values: values.map(({ value, count }) => {
        const is = chosen.includes(value);
        const next = is ? chosen.filter((other) => other !== value) : [...chosen, value];
        return {
          label: valueLabel(reading, shelf, kind, value),
          count,
          chosen: is,
          href: reading.site.files
            ? pageOfValue(reading, shelf, kind, value)
            : at({ filters: { ...asked.filters, [kind]: next } }),
        };
      }),
    };
  });
}

/** As codes, however they were asked for: Malta is MLT. */
function chosenValues(kind: FacetKind, asked: ListAsked): readonly string[] {
  if (kind !== 'country') return asked.filters[kind] ?? [];
  return filterOf({ ...asked, filters: { country: asked.filters.country ?? [] } }).countries ?? [];
}

/** Where nothing can be filtered, the page about the value has the same records. */
function pageOfValue({ links }: Reading, shelf: Shelf, kind: FacetKind, value: string): string | null {
  if (kind === 'country') return links.apart(countryAddress(value));
  if (kind === 'article') return links.apart(articleAddress(value));
  const topic = kind === 'topic' ? shelf.topic(value) : undefined;
  return topic ? links.topic(topic.id) : null;
}

function narrowedBy(
  reading: Reading,
  shelf: Shelf,
  asked: ListAsked,
  type: RecordType | null,
): readonly string[] {
  return FACET_KINDS.flatMap((kind) =>
    kind === 'type' && type !== null
      ? []
      : chosenValues(kind, asked).map((value) => valueLabel(reading, shelf, kind, value)),
  );
}

export function valueLabel({ links }: Reading, shelf: Shelf, kind: FacetKind, value: string): string {
  const ui = links.ui.language;
  switch (kind) {
    case 'type':
      return isRecordType(value) ? typesName(ui, value) : value;
    case 'country':
      return countryName(value, ui);
    case 'region':
      return isRegion(value) ? REGION_NAMES[ui][value] : value;
    case 'article': {
      const article = articleByRef(value);
      return article ? ARTICLE_NAME[ui](article.instrument, article.number) : value;
    }
    case 'topic':
      return shelf.topic(value)?.label ?? value;
    case 'language':
      return languageName(ui, value);
    case 'year':
      return value;
    case 'kind':
    case 'route':
      return valueName(ui, value);
  }
}

const isRegion = (value: string): value is Region => REGIONS.some((region) => region === value);
