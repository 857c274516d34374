/**
 * What is in the book? As the United Nations prints it: title pages, contents, the compendium by part and section
 * with its notes, the thematic index as a table; and, when asked for, what the checks found. All words of substance
 * are those of the edition.
 */
import type { Body, Edition, Section } from '../../instrument/index.ts';
import { DIRECTIONS, type LanguageCode, languageCode } from '../../language/index.ts';
import { formatDates } from '../html/dates.ts';
import { findingBlocks } from './findings.ts';
import { furnitureOf, instrumentName } from './furniture.ts';
import { correctedIndex, publishedIndex } from './index-rows.ts';
import { indexTable } from './index-table.ts';
import {
  type Block,
  instrumentAnchor,
  type PrintedDocument,
  partAnchor,
  plain,
  sectionAnchor,
  type TitlePage,
  text,
} from './printed.ts';
import { provisionBlock, type Setting, settingFor } from './provisions.ts';
import { openNoteBook } from './runs.ts';
import { type Selection, selectFromEdition } from './select.ts';

export interface BookOptions extends Selection {
  /** Bodies by the ids the edition uses; those that are not given are left off the title page. */
  readonly bodies?: readonly Body[];
  /** References of the index as printed by the issuer, faults and all; corrected when left out. */
  readonly asPublished?: boolean;
  /** With an annex of what the checks found. */
  readonly findings?: boolean;
}

/** @throws AcquisError for topics or meetings that the edition does not have */
export function compendiumBook(whole: Edition, options: BookOptions = {}): PrintedDocument {
  const edition = selectFromEdition(whole, options);
  const language = languageCode(edition.language);
  const words = furnitureOf(language);
  const notes = openNoteBook();
  const setting = settingFor(edition, notes);
  const direction = DIRECTIONS[language];
  const blocks = [
    ...compendiumBlocks(edition, setting, language),
    ...indexBlocks(edition, options, language),
    ...(options.findings ? findingBlocks(edition, words.findings) : []),
  ];
  return {
    language: edition.language,
    direction,
    properties: {
      title: edition.title,
      subject: chosenWords(whole, options).join('; '),
      creator: adoptersOf(edition, options).join('; '),
      date: `${edition.year}-01-01`,
    },
    titlePages: titlePages(whole, edition, options, language),
    contents: words.contents,
    runningHead: edition.title,
    blocks,
    notes: notes.notes,
  };
}

function compendiumBlocks(edition: Edition, setting: Setting, language: LanguageCode): Block[] {
  const words = furnitureOf(language);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: words.compendium, anchor: 'compendium', newPage: true, listed: true },
  ];
  // A single part that is called as the edition is needs no heading of its own.
  const headed = edition.parts.length > 1 || edition.parts.some(({ heading }) => heading !== edition.title);
  for (const [at, part] of edition.parts.entries()) {
    if (headed) {
      const name = [`${part.key}.`, part.heading].join(' ').trim();
      blocks.push({
        kind: 'heading',
        level: 2,
        text: name,
        anchor: partAnchor(part.key),
        newPage: at > 0,
        listed: true,
      });
    }
    const silent = edition.silent.filter(({ body }) => body === part.body);
    if (silent.length > 0) {
      const sessions = silent.map(({ name, from, to }) => `${name} (${formatDates(from, to, language)})`);
      blocks.push(text('remark', plain(`${words.silent}: ${sessions.join('; ')}.`)));
    }
    const sections = edition.sections.filter((section) => section.part === part.key);
    for (const section of sections)
      blocks.push(...sectionBlocks(edition, section, setting, language, headed));
  }
  return blocks;
}

function sectionBlocks(
  edition: Edition,
  section: Section,
  setting: Setting,
  language: LanguageCode,
  underPart: boolean,
): Block[] {
  const { part, numeral, heading } = section;
  // A level must not be skipped: who listens to a document finds the way by them (PDF/UA-1, 7.4.2).
  const [own, below] = underPart ? ([3, 4] as const) : ([2, 3] as const);
  const anchor = sectionAnchor(part, numeral);
  const blocks: Block[] = [
    { kind: 'heading', level: own, text: `${numeral}. ${heading}`, anchor, newPage: false, listed: true },
  ];
  let open: string | undefined;
  for (const provision of edition.provisions) {
    if (provision.part !== part || provision.section !== numeral) continue;
    if (provision.instrument !== open) {
      open = provision.instrument;
      const instrument = edition.instruments.find(({ key }) => key === open);
      if (instrument && instrument.number !== null) {
        const name = instrumentName(language, instrument);
        const key = instrumentAnchor(instrument.key);
        blocks.push({
          kind: 'heading',
          level: below,
          text: name,
          anchor: key,
          newPage: false,
          listed: false,
        });
        if (instrument.title !== '') blocks.push(text('subtitle', plain(instrument.title)));
      }
    }
    blocks.push(provisionBlock(provision, setting));
  }
  return blocks;
}

function indexBlocks(edition: Edition, options: BookOptions, language: LanguageCode): Block[] {
  if (edition.topics.length === 0) return [];
  const words = furnitureOf(language);
  const rows = (options.asPublished ? publishedIndex : correctedIndex)(edition, language);
  const table = indexTable(edition, rows, language);
  const remarks = [
    ...(table.rows.some(({ shaded }) => shaded) ? [words.shaded] : []),
    ...(edition.provisions.some(({ kind }) => kind === 'preambular') ? [words.preambular] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: words.thematicIndex, anchor: 'index', newPage: true, listed: true },
    ...(remarks.length > 0 ? [text('remark', plain(remarks.join(' ')))] : []),
    table,
  ];
}

/** A half-title page, then the title page: who adopted, the title, what was chosen, the year and the state of the text. */
function titlePages(
  whole: Edition,
  edition: Edition,
  options: BookOptions,
  language: LanguageCode,
): TitlePage[] {
  const chosen = chosenWords(whole, options).map((line) => ({ role: 'subtitle', text: line }) as const);
  const title = { role: 'title', text: edition.title } as const;
  const year = { role: 'subtitle', text: String(edition.year) } as const;
  const adopters = adoptersOf(edition, options).map((name) => ({ role: 'body', text: name }) as const);
  const state = stateOfText(edition, options, language);
  return [
    { lines: [title, ...chosen], foot: [] },
    {
      lines: [...adopters, title, ...chosen],
      foot: [year, ...(state === '' ? [] : [{ role: 'imprint', text: state } as const])],
    },
  ];
}

/** Says whether references were corrected: a reader must not take the text for the one that was published. */
function stateOfText(edition: Edition, options: BookOptions, language: LanguageCode): string {
  const words = furnitureOf(language);
  if (edition.topics.length === 0) return '';
  if (options.asPublished) return words.asPublished;
  const corrected = edition.topics.flatMap(({ id, entries }) =>
    entries
      .filter(({ status }) => status === 'corrected')
      .map(({ published, part }) => `${id} ${part} ${published}`),
  );
  return corrected.length === 0 ? '' : words.corrected.replace('{n}', String(new Set(corrected).size));
}

const adoptersOf = (edition: Edition, { bodies = [] }: BookOptions): string[] =>
  edition.parts.flatMap((part) => bodies.find(({ id }) => id === part.body)?.name ?? []);

function chosenWords(whole: Edition, { topics = [], meetings = [] }: BookOptions): string[] {
  const labels = whole.topics.filter(({ id }) => topics.includes(id)).map(({ label }) => label);
  const sections = whole.sections
    .filter((s) => meetings.includes(s.meeting) || meetings.includes(`${s.part}.${s.numeral}`))
    .map(({ heading }) => heading);
  return [...labels, ...sections];
}
