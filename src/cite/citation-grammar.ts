import { DIVISION_LABEL, INSTRUMENT_LABEL } from '../instrument/index.ts';
import { CITATION_FORMS, LANGUAGES, type LanguageCode } from '../language/index.ts';
import { parseSymbol } from '../symbol/index.ts';
import { parseRoman } from '../text/index.ts';
import type { InstrumentCitation, SingleCitation } from './citation.ts';
import { citationWords } from './citation-words.ts';
import { formatDesignation, parseDesignation } from './designation.ts';
import { parseDesignationList } from './designation-list.ts';
import { CHAPEAU, PREAMBLE } from './label.ts';
import { locatorListAt } from './locator-list.ts';
import { expandDesignations, expandLocators } from './range.ts';
import { jointAt, perLanguage, skipSpaces, stickyMatch } from './scan.ts';

/**
 * The forms in which one reference is typed, tried in this order: a place in a report, a paragraph "of" something,
 * a resolution or decision, a designation, a section, a number alone.
 */
export interface Cursor {
  readonly text: string;
  readonly at: number;
  readonly language: LanguageCode;
  /** The reference before, from which an abbreviated one may take over. */
  readonly after: SingleCitation | null;
}

export interface Read {
  readonly citations: readonly SingleCitation[];
  readonly end: number;
}

/** Reads one reference (a list of paragraphs of one text counts as one); a sentence when there is none. */
export function readOne(cursor: Cursor): Read | string {
  const joint = cursor.after ? jointAt(cursor.text, cursor.at, cursor.language) : undefined;
  const start = skipSpaces(cursor.text, joint ? joint.end : cursor.at);
  const book = stickyMatch(named(cursor.language).compendium, cursor.text, start);
  const at = start + (book?.[0].length ?? 0);
  const here = { ...cursor, at };
  return (
    readReport(here) ??
    readParagraphOf(here) ??
    readInstrument(here) ??
    readDesignations(here) ??
    readSection(here) ??
    readNumber(here) ??
    readNothing(here)
  );
}

const COMMA = '\\s*[,:،，]?\\s*';

/** The words of a citation as Acquis writes them, which the lists of numbers do not know. */
const named = perLanguage((language) => {
  const { compendium, chapeau, preambularPattern } = CITATION_FORMS[language];
  const source = (words: string): string => words.replaceAll(' ', '\\s+');
  return {
    compendium: new RegExp(`${source(compendium)}${COMMA}`, 'uyi'),
    chapeau: new RegExp(`${COMMA}${source(chapeau)}(?!\\p{L})`, 'uyi'),
    preambular: new RegExp(`${COMMA}${source(preambularPattern)}(?!\\p{L})`, 'uyi'),
  };
});

/** `fifth preambular para.`, `chapeau`; the places that no list of numbers names. */
function readNamedPlace({ text, language }: Cursor, at: number): Places | undefined {
  const { chapeau, preambular } = named(language);
  const opening = stickyMatch(chapeau, text, at);
  if (opening) return { unit: 'paragraph', paths: [[CHAPEAU]], end: at + opening[0].length };
  const recital = stickyMatch(preambular, text, at);
  if (!recital?.groups) return undefined;
  const { rank, word } = recital.groups;
  const counted = rank ?? `${LANGUAGES[language].ordinals.indexOf((word ?? '').toLowerCase()) + 1}`;
  return { unit: 'paragraph', paths: [[PREAMBLE, counted]], end: at + recital[0].length };
}

interface Places {
  readonly unit: 'paragraph' | 'recommendation' | null;
  readonly paths: readonly string[][];
  readonly end: number;
}

/** `para. 27`, `paragraphs 52 and 53`, `preambular paragraph 5`, `PP 5`; without a unit word too when `bare`. */
function readPlaces(cursor: Cursor, at: number, bare: boolean): Places | undefined {
  const { text, language } = cursor;
  const place = readNamedPlace(cursor, at);
  if (place) return place;
  if (language === 'zh') return readChinesePlaces(cursor, at);
  const w = citationWords(language);
  const head = new RegExp(
    `${COMMA}(?:(?<pp>${w.preambular})\\s*)?(?:${w.operative}\\s*)?(?:(?<para>${w.paragraph})|(?<rec>${w.recommendation}))${w.after}\\s*`,
    'uyi',
  );
  const match = stickyMatch(head, text, at);
  const start = match
    ? at + match[0].length
    : at + (stickyMatch(new RegExp(COMMA, 'uy'), text, at)?.[0].length ?? 0);
  if (!match && !bare) return undefined;
  const list = locatorListAt(text, start, language);
  if (!list || list.start !== start) return undefined;
  const paths = expandLocators(list.items);
  if (!paths) return undefined;
  const preambular = match?.groups?.pp !== undefined;
  return {
    unit: match ? (match.groups?.rec === undefined ? 'paragraph' : 'recommendation') : null,
    paths: preambular ? paths.map((path) => (path[0] === 'PP' ? path : ['PP', ...path])) : paths,
    end: list.end,
  };
}

/** `第9(a)段`, `建议5`: Chinese puts most of its nouns behind the number. */
function readChinesePlaces({ text, language }: Cursor, at: number): Places | undefined {
  const head = stickyMatch(/\s*[,，]?\s*(?<pp>序言部分)?(?:执行部分)?(?:第|(?<rec>建议))?\s*/uy, text, at);
  const start = at + (head?.[0].length ?? 0);
  const list = locatorListAt(text, start, language);
  const paths = list?.start === start ? expandLocators(list.items) : undefined;
  if (!list || !paths) return undefined;
  const noun = stickyMatch(/\s*(?:(?<rec>项?建议)|(?<para>段|分段|项))/uy, text, list.end);
  const recommended = head?.groups?.rec ?? noun?.groups?.rec;
  return {
    unit: recommended ? 'recommendation' : noun ? 'paragraph' : null,
    paths: head?.groups?.pp ? paths.map((path) => ['PP', ...path]) : paths,
    end: list.end + (noun?.[0].length ?? 0),
  };
}

const symbolShape = /[A-Za-z]+(?:\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)+(?: ?\((?:19|20)\d\d\))?/uy;

function symbolAt(text: string, at: number): { readonly symbol: string; readonly end: number } | undefined {
  const shape = stickyMatch(symbolShape, text, at)?.[0];
  if (!shape) return undefined;
  const symbol = (parseSymbol(shape) ?? parseSymbol(shape.toUpperCase()))?.text;
  // A body that gives its documents symbols of its own: what it cites is looked up as it is written.
  const unknown = /^\p{L}.*\/.*\/.*\d/u.test(shape) ? shape.toUpperCase() : undefined;
  const printed = symbol ?? unknown;
  return printed === undefined ? undefined : { symbol: printed, end: at + shape.length };
}

function readReport(cursor: Cursor): Read | undefined {
  const found = symbolAt(cursor.text, cursor.at);
  if (!found) return undefined;
  const { symbol } = found;
  const gap = stickyMatch(/\s*[,:;،，]?\s*/uy, cursor.text, found.end)?.[0].length ?? 0;
  const instrument = readInstrument({ ...cursor, at: found.end + gap });
  if (instrument) {
    const citations = instrument.citations.map((c) => (c.kind === 'instrument' ? { ...c, symbol } : c));
    return { citations, end: instrument.end };
  }
  const places = readPlaces(cursor, found.end, true);
  if (!places) return { citations: [{ kind: 'symbol', symbol }], end: found.end };
  return {
    citations: places.paths.map((path) => ({ kind: 'report', symbol, unit: places.unit, path })),
    end: places.end,
  };
}

/** "paragraph 15 of resolution 6/3", "recommendation 5 of CTOC/COP/WG.7/2017/5". */
function readParagraphOf(cursor: Cursor): Read | string | undefined {
  const places = readPlaces(cursor, cursor.at, false);
  if (!places) return undefined;
  const w = citationWords(cursor.language);
  const link =
    stickyMatch(
      new RegExp(`${COMMA}(?:${w.of}${w.after}\\s*(?:the\\s+)?)?`, 'uyi'),
      cursor.text,
      places.end,
    )?.[0] ?? '';
  const at = places.end + link.length;
  const report = symbolAt(cursor.text, at);
  if (report) {
    const citations = places.paths.map(
      (path): SingleCitation => ({ kind: 'report', symbol: report.symbol, unit: places.unit, path }),
    );
    return { citations, end: report.end };
  }
  const instrument = instrumentAt({ ...cursor, at });
  if (instrument)
    return { citations: places.paths.map((path) => ({ ...instrument.citation, path })), end: instrument.end };
  const words = cursor.text.slice(cursor.at, places.end);
  return `"${words}" does not say of which document; give its symbol, or the resolution or decision`;
}

function instrumentAt({
  text,
  at,
  language,
}: Cursor): { readonly citation: InstrumentCitation; readonly end: number } | undefined {
  const w = citationWords(language);
  const organ = `(?:(?<own>${w.ownOrgan})|(?<other>${w.otherOrgan}))`;
  const head = new RegExp(
    `(?:${organ}${w.after}\\s*)?(?:(?:(?<res>${w.resolution})|(?<dec>${w.decision}))${w.after}\\s*)?(?:no\\.\\s*)?` +
      '(?<number>(?:\\d{1,3}|[IVXLC]{1,7})/\\d{1,4})(?![\\p{L}\\p{N}/])',
    'uyi',
  );
  const chinese = new RegExp(
    `(?:${organ})?第?(?<number>(?:\\d{1,3}|[IVXLC]{1,7})/\\d{1,4})号?(?:(?<res>${w.resolution})|(?<dec>${w.decision}))`,
    'uy',
  );
  const match = (language === 'zh' ? stickyMatch(chinese, text, at) : null) ?? stickyMatch(head, text, at);
  const number = match?.groups?.number?.toUpperCase();
  if (!match?.groups || !number) return undefined;
  const type = match.groups.res ? 'resolution' : match.groups.dec ? 'decision' : null;
  return {
    citation: { kind: 'instrument', type, number, organ: match.groups.other ?? null, symbol: null, path: [] },
    end: at + match[0].length,
  };
}

function readInstrument(cursor: Cursor): Read | undefined {
  const found = instrumentAt(cursor);
  if (!found) return undefined;
  const places = readPlaces(cursor, found.end, true);
  if (!places) return { citations: [found.citation], end: found.end };
  return { citations: places.paths.map((path) => ({ ...found.citation, path })), end: places.end };
}

/** Labels of more than a letter: `dec-5`, `annex-2`, `chapeau`. */
const LONG = `${INSTRUMENT_LABEL}|${DIVISION_LABEL}`;
const typed = new RegExp(
  `(?:(?:${LONG}|[a-z]{1,8})\\s?\\.\\s?)+(?:${LONG}|[a-z]{1,7}|\\d+(?:\\s?(?:bis|ter|quater|quinquies))?(?![a-z]))` +
    `(?:\\s?\\.\\s?(?:${LONG}|[a-z]{1,7}|\\d+))*(?![\\p{L}\\p{N}/])`,
  'iuy',
);
const tail = /\s?-\s?((?:[a-z]{1,7}|\d+)(?:\s?\.\s?(?:[a-z]{1,7}|\d+))*)(?![\p{L}\p{N}/])/iuy;
const shortened = /(?:\d+(?:\.[a-z]{1,7})*|[a-z]{1,7})(?![\p{L}\p{N}/.])/iuy;

function readDesignations(cursor: Cursor): Read | string | undefined {
  const { text, language } = cursor;
  const w = citationWords(language);
  const part = stickyMatch(
    new RegExp(`${w.part}\\s*(?<part>[A-Z])(?![\\p{L}\\p{N}])[,:.]?\\s*`, 'uyi'),
    text,
    cursor.at,
  );
  const at = cursor.at + (part?.[0].length ?? 0);
  const match = stickyMatch(typed, text, at);
  const printed = match ? tidyDesignation(match[0]) : undefined;
  const before =
    cursor.after?.kind === 'designation' ? formatDesignation(cursor.after.designation) : undefined;
  const short = !printed && before ? stickyMatch(shortened, text, at) : null;
  const start = printed ?? short?.[0];
  if (!start) return undefined;
  const end = at + ((printed ? match : short)?.[0].length ?? 0);
  const range = stickyMatch(tail, text, end);
  const far = range?.[1] ? `-${tidyDesignation(range[1]) ?? range[1].toLowerCase()}` : '';
  const list = parseDesignationList(`${short ? `${before}, ` : ''}${start}${far}`);
  const all = list ? expandDesignations(list.items) : undefined;
  const words = text.slice(at, end + (range?.[0].length ?? 0));
  if (!all) return `"${words}" is no range that can be counted`;
  const wanted = short ? all.slice(1) : all;
  const withPart = wanted.map((d) =>
    part?.groups?.part && !d.part ? { ...d, part: part.groups.part.toUpperCase() } : d,
  );
  return {
    citations: withPart.map((designation) => ({ kind: 'designation', designation })),
    end: at + words.length,
  };
}

/** `a.v.2.E` → `A.V.2.e`: part and section as capitals, what is below them not. */
function tidyDesignation(text: string): string | undefined {
  const labels = text.split('.').map((label) => label.trim());
  const lower = (from: number): string[] =>
    labels.slice(from).map((label) => (/^pp$/iu.test(label) ? 'PP' : label.toLowerCase()));
  const upper = (count: number): string =>
    [...labels.slice(0, count).map((l) => l.toUpperCase()), ...lower(count)].join('.');
  return [labels.join('.'), upper(1), upper(2)].find(
    (candidate) => parseDesignation(candidate) !== undefined,
  );
}

function readSection({ text, at, language }: Cursor): Read | undefined {
  const w = citationWords(language);
  const match = stickyMatch(
    new RegExp(
      `(?:${w.part}\\s*)?(?:(?<part>[A-Z])(?:[.,]\\s*|\\s+))?(?:section\\s*)?(?<section>[IVXLCDM]+)(?![\\p{L}\\p{N}/.])`,
      'uyi',
    ),
    text,
    at,
  );
  const section = match?.groups?.section?.toUpperCase();
  if (!match?.groups || !section || parseRoman(section) === undefined) return undefined;
  return {
    citations: [{ kind: 'section', part: match.groups.part?.toUpperCase() ?? null, section }],
    end: at + match[0].length,
  };
}

/** `23` or `8 (e)` and nothing else: too little to name one text, enough to offer what is so numbered. */
function readNumber({ text, at, language, after }: Cursor): Read | undefined {
  const list = after === null && /^\d/u.test(text.slice(at)) ? locatorListAt(text, at, language) : undefined;
  const paths = list?.end === text.length ? expandLocators(list.items) : undefined;
  const [path] = paths ?? [];
  return list && path && paths?.length === 1
    ? { citations: [{ kind: 'number', path }], end: list.end }
    : undefined;
}

function readNothing({ text, at }: Cursor): string {
  const rest = text.slice(at).trim();
  if (rest === '') return 'it breaks off after a separator';
  return `"${rest.length > 60 ? `${rest.slice(0, 60)}…` : rest}" is no reference`;
}
