/**
 * A small compendium on wetlands with an index of a few rows, for tests that break one row at a time.
 *
 * Part A: the reports of the first and second meeting count paragraphs (recommendation 1 is paragraph 4 and 5), that of
 * the third counts recommendations. Part B: decision 1/1 with letters and numerals, resolution 2/1 with a preamble.
 * A topic "Anchor" comes first in every index: its rows show how far the two numberings stand apart.
 */
import { compileCorpus } from '../../src/compendium/index.ts';
import type { Finding } from '../../src/finding/index.ts';
import type { Edition, IndexEntry } from '../../src/instrument/index.ts';

export const WG1 = 'WET/WG/2010/3';
export const WG2 = 'WET/WG/2011/5';
export const WG3 = 'WET/WG/2012/2';
export const COP1 = 'WET/COP/2010/9';
export const COP2 = 'WET/COP/2012/8';

const first = [
  'States should ratify the Convention.',
  'States should protect mangroves.',
  'States should count herons.',
  'States should train wardens.',
  'States should restore peat.',
  'States should map estuaries.',
  'States should fine poachers.',
  'States should consider:',
  '(a) Dredging;',
  '(b) Fencing;',
  '(c) Flooding;',
  '(d) Planting.',
  'States should share maps.',
  'States should report on herons.',
  'States should fund wardens.',
  'States should meet again.',
];
const second = [
  'States should open archives.',
  'States should close weirs.',
  'States should name wardens.',
  'States should count otters.',
  'States should ban lead shot.',
  'States should teach children.',
  'States should insure boats.',
  'States should drain nothing.',
];
const third = [
  'States should buy land.',
  'States should lease land.',
  'States should survey frogs.',
  'States should warn anglers.',
  'States should hire boats.',
  'States should plant reeds.',
  'States should remove weirs.',
  'States should thank volunteers.',
];

const numbered = (texts: readonly string[]): string[] => {
  let count = 0;
  return texts.map((text) => (text.startsWith('(') ? text : `${++count}. ${text}`));
};

const BOOK = [
  'A. Recommendations of the Group',
  '',
  'I. First meeting, 1 to 3 March 2010',
  '',
  ...numbered(first),
  '',
  'II. Second meeting, 4 to 6 April 2011',
  '',
  ...numbered(second),
  '',
  'III. Third meeting, 7 to 9 May 2012',
  '',
  ...numbered(third),
  '',
  'B. Decisions and resolutions of the Conference',
  '',
  'I. First session, 1 to 5 June 2010',
  '',
  'Decision 1/1',
  '',
  'Wetlands of the delta',
  '',
  'The Conference:',
  '',
  '(a) Decides to meet;',
  '(b) Decides that its work will be as follows:',
  '- (i) Rivers;',
  '- (ii) Lakes;',
  '- (iii) Coasts;',
  '(c) Requests a report;',
  '(d) Thanks the host.',
  '',
  'II. Second session, 2 to 6 July 2012',
  '',
  'Resolution 2/1',
  '',
  'Herons',
  '',
  'The Conference of the Parties,',
  '',
  'Recalling the Convention,',
  '',
  'Noting with concern the loss of reeds,',
  '',
  '1. *Urges* States to act;',
  '2. *Calls upon* donors;',
  '3. *Requests* a study;',
  '4. *Invites* States to report;',
  '5. *Decides* to return to the matter.',
  '',
];

const meeting = (
  key: string,
  body: string,
  number: number,
  name: string,
  from: string,
  to: string,
  report: string,
  numbers?: string,
) => ({ key, body, number, name, from, to, place: null, report, ...(numbers ? { numbers } : {}) });

const manifest = (editions: readonly string[]) => ({
  id: 'wet',
  title: 'Wetlands',
  language: 'en',
  bodies: [
    { id: 'wg', name: 'Group on Wetlands', shortName: 'Group', adopts: 'recommendations' },
    { id: 'cop', name: 'Conference', shortName: 'Conference', adopts: 'instruments' },
  ],
  meetings: [
    meeting('wg-1', 'wg', 1, 'First meeting', '2010-03-01', '2010-03-03', WG1, 'paragraphs'),
    meeting('wg-2', 'wg', 2, 'Second meeting', '2011-04-04', '2011-04-06', WG2, 'paragraphs'),
    meeting('wg-3', 'wg', 3, 'Third meeting', '2012-05-07', '2012-05-09', WG3, 'recommendations'),
    meeting('cop-1', 'cop', 1, 'First session', '2010-06-01', '2010-06-05', COP1),
    meeting('cop-2', 'cop', 2, 'Second session', '2012-07-02', '2012-07-06', COP2),
  ],
  sources: editions.map((id) => ({
    id: `book-${id}`,
    file: `${id}.txt`,
    title: 'Book',
    symbol: null,
    date: id,
    role: 'compendium-and-index',
    edition: id,
  })),
  editions: editions.map((id) => ({
    id,
    title: `Book of ${id}`,
    year: Number(id),
    parts: [
      { key: 'A', body: 'wg', heading: 'A.' },
      { key: 'B', body: 'cop', heading: 'B.' },
    ],
  })),
  designations: { preambular: 'PP' },
});

export const HEAD = [
  'Topic\tParagraphs in compendium\tReport\t\t\t',
  '\t\tSymbol\tResolution/decision\tParagraphs\tRecommendations',
];

const ANCHOR = [
  'Anchor\tPart A\t\t\t\t',
  `\tI.1, I.2, I.5 and I.8.b\t${WG1}\t\t4, 5, 8 and 11 (b)\t`,
  `\tII.1, II.2 and II.5\t${WG2}\t\t5, 6 and 9\t`,
  `\tIII.2\t${WG3}\t\t\t2`,
  '\tPart B\t\t\t\t',
  `\tI.a\t${COP1}\tDecision 1/1\t(a)\t`,
  `\tII.2\t${COP2}\tResolution 2/1\t2\t`,
];

export const row = (...cells: readonly string[]): string =>
  [...cells, '', '', '', '', '', ''].slice(0, 6).join('\t');
export const partA = (topic: string): string => row(topic, 'Part A');
export const partB = row('', 'Part B');

export interface Read {
  readonly edition: Edition;
  /** Findings on the index alone; what is wrong with the compendium or cannot be found through it is left out. */
  readonly findings: readonly Finding[];
  /** `I.2 = 5` with the status unless published. */
  entries(topic: string): string[];
}

/** One edition per index given; each index is the rows below the head and the anchor. `\f` in a row's place turns the page. */
export function indexes(...tables: readonly (readonly string[])[]): Read[] {
  const ids = tables.map((_, i) => String(2013 + i));
  const texts = new Map(
    tables.map((rows, i) => [
      `${ids[i]}.txt`,
      [
        ...BOOK,
        'Index',
        '',
        ...HEAD,
        ...ANCHOR,
        ...rows.flatMap((r) => (r === '\f' ? ['', ...HEAD] : [r])),
      ].join('\n'),
    ]),
  );
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const corpus = compileCorpus({
    name: 'wetlands',
    read: (path) =>
      path === 'manifest.json'
        ? encode(JSON.stringify(manifest(ids)))
        : texts.has(path)
          ? encode(texts.get(path) ?? '')
          : undefined,
  });
  return corpus.editions.map((edition) => ({
    edition,
    findings: edition.findings.filter((f) => !OF_NO_ROW.has(f.code)),
    entries: (topic) => edition.topics.filter((t) => t.label === topic).flatMap((t) => t.entries.map(show)),
  }));
}

const OF_NO_ROW: ReadonlySet<string> = new Set([
  'provision-without-topic',
  'topics-alike',
  'range-style',
  'entry-dropped-later',
]);

const show = ({ ref, locator, status, published }: IndexEntry): string =>
  `${ref ?? 'nothing'}${locator === null ? '' : ` = ${locator}`}${status === 'published' ? '' : ` (${status}, ${published})`}`;

export function index(...rows: readonly string[]): Read {
  const [read] = indexes(rows);
  if (!read) throw new Error('The corpus has no edition.');
  return read;
}

/** `code published -> expected`, worst first. */
export const told = ({ findings }: Read): string[] =>
  findings.map(
    (f) =>
      `${f.severity} ${f.code}${f.published === undefined ? '' : ` ${f.published}`}${f.expected === undefined ? '' : ` -> ${f.expected}`}`,
  );
