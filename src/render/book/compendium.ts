/**
 * What is in the book? As the United Nations prints it: title pages, contents, the compendium by part and section
 * with its notes, the thematic index as a table; and, when asked for, what the checks found. All words of substance
 * are those of the edition.
 */
import type { Edition, Section } from '../../instrument/index.ts';
import { DIRECTIONS, type LanguageCode, languageCode } from '../../language/index.ts';
import { formatDates } from '../html/dates.ts';
import { findingBlocks } from './findings.ts';
import { furnitureOf, instrumentName } from './furniture.ts';
import { correctedIndex, publishedIndex } from './index-rows.ts';
import { indexTable } from './index-table.ts';
import { type MatterSetting, settingMatter } from './matter.ts';
import {
  type Block,
  instrumentAnchor,
  type PrintedDocument,
  partAnchor,
  plain,
  sectionAnchor,
  text,
} from './printed.ts';
import { provisionBlock, type Setting, settingFor } from './provisions.ts';
import { openNoteBook } from './runs.ts';
import { selectFromEdition } from './select.ts';
import { adoptersOf, type BookOptions, chosenWords, titlePages } from './title-pages.ts';

/** @throws AcquisError for topics or meetings that the edition does not have */
export function compendiumBook(whole: Edition, options: BookOptions = {}): PrintedDocument {
  const edition = selectFromEdition(whole, options);
  const language = languageCode(edition.language);
  const words = furnitureOf(language);
  const notes = openNoteBook();
  const setting = settingFor(edition, notes);
  const direction = DIRECTIONS[language];
  const matter = settingMatter(edition, notes);
  // Notes are numbered in the order in which these are made: that of the pages.
  const titles = titlePages(whole, edition, options, language, matter);
  const imprint = matter.imprint();
  const remarks = matter.contentsRemarks();
  const preliminary = matter.preliminary();
  const blocks = [
    ...compendiumBlocks(edition, setting, language, matter),
    ...indexBlocks(edition, options, language, matter),
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
    titlePages: titles,
    imprint,
    contents: { title: matter.contentsTitle ?? words.contents, remarks },
    preliminary,
    runningHead: edition.title,
    blocks,
    back: matter.back(),
    notes: notes.notes,
  };
}

function compendiumBlocks(
  edition: Edition,
  setting: Setting,
  language: LanguageCode,
  matter: MatterSetting,
): Block[] {
  const words = furnitureOf(language);
  const blocks: Block[] = [...matter.over('compendium', words.compendium)];
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
      blocks.push(...sectionBlocks(edition, section, setting, language, headed, matter));
  }
  return [...blocks, ...matter.before(null, headed ? 4 : 3)];
}

function sectionBlocks(
  edition: Edition,
  section: Section,
  setting: Setting,
  language: LanguageCode,
  underPart: boolean,
  matter: MatterSetting,
): Block[] {
  const { part, numeral, heading } = section;
  // A level must not be skipped: who listens to a document finds the way by them (PDF/UA-1, 7.4.2).
  const [own, below, within] = underPart ? ([3, 4, 5] as const) : ([2, 3, 4] as const);
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
    // Divisions of a resolution stand under its heading, those of a meeting under that of the meeting.
    const inner = edition.instruments.find(({ key }) => key === open)?.number === null ? below : within;
    blocks.push(...matter.before(provision.ref, inner), provisionBlock(provision, setting));
  }
  return blocks;
}

function indexBlocks(
  edition: Edition,
  options: BookOptions,
  language: LanguageCode,
  matter: MatterSetting,
): Block[] {
  if (edition.topics.length === 0) return [];
  const words = furnitureOf(language);
  const rows = (options.asPublished ? publishedIndex : correctedIndex)(edition, language);
  const table = indexTable(edition, rows, language);
  const own = matter.over('index', words.thematicIndex);
  // Where the document itself explains its index, nothing is added.
  const explained = own.some(({ kind }) => kind === 'paragraph');
  const remarks = explained
    ? []
    : [
        ...(table.rows.some(({ shaded }) => shaded) ? [words.shaded] : []),
        ...(edition.provisions.some(({ kind }) => kind === 'preambular') ? [words.preambular] : []),
      ];
  return [...own, ...(remarks.length > 0 ? [text('remark', plain(remarks.join(' ')))] : []), table];
}
