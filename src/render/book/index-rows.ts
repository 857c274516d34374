/**
 * What does the thematic index print, row by row? For each topic the sections of each part in order: references,
 * symbol of the report, resolution or decision, and the report's own numbers. Corrected as the evidence decides, or
 * as published.
 */
import {
  compressDesignations,
  compressLocators,
  expandLocators,
  formatDesignationList,
  formatLocatorList,
  listStyle,
  parseDesignation,
  parseLocatorList,
} from '../../cite/index.ts';
import type { Edition, IndexEntry, Topic } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { correctedRows } from '../corrected-index.ts';
import { instrumentName } from './furniture.ts';
import { plain, type TextRun } from './printed.ts';
import { linkedReferences, linkTo } from './references.ts';

export interface PrintedIndexRow {
  readonly topic: Topic;
  readonly part: string;
  readonly references: readonly TextRun[];
  readonly symbol: string;
  readonly instruments: string;
  readonly paragraphs: string;
  readonly recommendations: string;
}

export function correctedIndex(edition: Edition, language: LanguageCode): PrintedIndexRow[] {
  const refs = new Set(edition.provisions.map(({ ref }) => ref));
  const style = listStyle(language);
  return correctedRows(edition, style).map(({ provisions, lost, instruments, ...row }) => {
    const named = provisions.map((p) => ({ ref: p.ref, designation: parseDesignation(p.ref) }));
    const bare = named.flatMap(({ designation }) =>
      designation ? [{ section: designation.section, path: designation.path }] : [],
    );
    const list = formatDesignationList(compressDesignations(bare), style);
    // Opening words and paragraphs of unknown rank have no designation that a list could hold.
    const apart = named.flatMap(({ ref, designation }) => (designation ? [] : [linkTo(ref, ref)]));
    const linked = linkedReferences(list, row.part, language, (ref) => refs.has(ref));
    return {
      ...row,
      references: conjoin(
        [linked, ...apart.map((run) => [run]), ...lost.map((text) => [plain(text)])],
        style.semicolon,
      ),
      instruments: instruments.map((i) => instrumentName(language, i)).join(style.semicolon),
    };
  });
}

/** As print has it, item by item; only the space and commas between items are ours, since sources tear them. */
export function publishedIndex(edition: Edition, language: LanguageCode): PrintedIndexRow[] {
  const refs = new Set(edition.provisions.map(({ ref }) => ref));
  return edition.topics.flatMap((topic) =>
    runsOfSection(topic.entries).map((entries) => publishedRow(edition, topic, entries, language, refs)),
  );
}

function publishedRow(
  edition: Edition,
  topic: Topic,
  entries: readonly IndexEntry[],
  language: LanguageCode,
  refs: ReadonlySet<string>,
): PrintedIndexRow {
  const style = listStyle(language);
  const first = entries[0];
  const part = first?.part ?? '';
  const section = edition.sections.find((s) => s.part === part && s.numeral === first?.section);
  const printed = distinct(entries.map(({ published }) => published));
  const items = printed.map((item): TextRun[] => {
    const named = linkedReferences(item, part, language, (ref) => refs.has(ref));
    const ref = entries.find((entry) => entry.published === item)?.ref ?? null;
    const linked = named.some(({ link }) => link) || ref === null || !refs.has(ref);
    return linked ? named : [linkTo(item, ref)];
  });
  const locators = reportNumbers(distinct(entries.map(({ locator }) => locator)), language);
  const counted =
    section?.numbers === 'recommendations' && entries.every(({ instrument }) => instrument === null);
  return {
    topic,
    part,
    references: conjoin(items, style.comma, style.and),
    symbol: distinct(entries.map(({ symbol }) => symbol)).join(style.semicolon),
    instruments: distinct(entries.map(({ instrument }) => instrument)).join(style.semicolon),
    paragraphs: counted ? '' : locators,
    recommendations: counted ? locators : '',
  };
}

function reportNumbers(values: readonly string[], language: LanguageCode): string {
  const paths = values.map((value) => {
    const list = parseLocatorList(value);
    return list && expandLocators(list.items);
  });
  const all = paths.flatMap((path) => path ?? []);
  const style = listStyle(language);
  return paths.includes(undefined)
    ? values.join(style.comma)
    : formatLocatorList(compressLocators(all), style);
}

/** Entries that follow each other under one section. */
function runsOfSection(entries: readonly IndexEntry[]): IndexEntry[][] {
  const runs: IndexEntry[][] = [];
  for (const entry of entries) {
    const open = runs.at(-1);
    if (open?.[0]?.part === entry.part && open[0].section === entry.section) open.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values)].filter((value): value is string => value !== null && value !== '');

function conjoin(items: readonly (readonly TextRun[])[], comma: string, last: string = comma): TextRun[] {
  const full = items.filter((item) => item.length > 0);
  return full.flatMap((item, at) => {
    if (at === 0) return item;
    return [plain(at === full.length - 1 ? last : comma), ...item];
  });
}
