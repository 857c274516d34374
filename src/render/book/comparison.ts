/** How is a tray of provisions printed: each under its designation, the words that differ marked, with its citation, in its order? */
import type { Edition } from '../../instrument/index.ts';
import { DIRECTIONS, type LanguageCode, languageCode } from '../../language/index.ts';
import type { ComparedProvision } from '../compared.ts';
import { citationsOf, openBook, sectionOf } from '../html/book.ts';
import { formatDates } from '../html/dates.ts';
import { AGREED } from '../html/words/agreed.ts';
import { COMPARE } from '../html/words/compare.ts';
import { FORCE_NAMES } from '../html/words/force-names.ts';
import { changedRuns } from './changed-runs.ts';
import { type Block, LEAFLET, type PrintedDocument, plain, provisionAnchor, text } from './printed.ts';

/** @param ui language of what is said about the texts, which keep theirs */
export function comparisonDocument(
  edition: Edition,
  compared: readonly ComparedProvision[],
  ui: LanguageCode = languageCode(edition.language),
): PrintedDocument {
  const book = openBook(edition);
  const say = COMPARE[ui];
  const blocks = compared.flatMap(({ provision, force, against, paragraphs }): Block[] => {
    const section = sectionOf(book, provision);
    const { resolution, report, compendium } = citationsOf(book, provision);
    const cited = [resolution ?? report, compendium].filter((one) => one !== undefined);
    const place = section ? [section.name, formatDates(section.from, section.to, ui)] : [];
    const facts = [
      ...(force === 'none' ? [] : [FORCE_NAMES[ui][force]]),
      ...(against ? [say.against(AGREED[ui][against.kind], against.ref)] : []),
    ];
    return [
      {
        kind: 'heading',
        level: 2,
        text: [provision.ref, ...place].join(', '),
        anchor: provisionAnchor(provision.ref),
        newPage: false,
        listed: true,
      },
      ...(facts.length > 0 ? [text('remark', plain(facts.join(' · ')))] : []),
      ...paragraphs.map((runs) => text('entry', ...changedRuns(runs))),
      text('citation', plain(cited.join('; '))),
    ];
  });
  return {
    language: edition.language,
    direction: DIRECTIONS[languageCode(edition.language)],
    properties: {
      title: `${say.title}: ${compared.map(({ provision }) => provision.ref).join(', ')}`,
      subject: edition.title,
      creator: '',
      date: `${edition.year}-01-01`,
    },
    ...LEAFLET,
    runningHead: `${say.title}: ${compared.map(({ provision }) => provision.ref).join(', ')}`,
    blocks: [
      { kind: 'heading', level: 1, text: say.title, anchor: 'title', newPage: false, listed: true },
      text('lead', plain(`${edition.title}, ${edition.year}`)),
      ...(compared.length > 1 ? [text('remark', plain(say.legend))] : []),
      ...blocks,
    ],
    notes: [],
  };
}
