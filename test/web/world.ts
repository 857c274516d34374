/** A small world for the pages: two meetings, one resolution, two editions of which the first has an error in print. */

import { finding } from '../../src/finding/index.ts';
import type { Edition, ReportDocument, SourceDocument } from '../../src/instrument/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { CoverageReport } from '../../src/text/index.ts';
import { edition, entry, section, topic } from '../builders/edition.ts';

export const HOSTILE = '<script>alert("x")</script>&\'"';

const third = section(
  'A.III',
  [
    '1#p1 States should protect children.',
    `2#p2 Train officers ${HOSTILE}:`,
    '2.a#p2a At borders;',
    '2.b#p2b At sea.',
    '3#p3 Repealed.',
  ],
  { paragraphs: 5, report: 'CTOC/COP/WG.7/2015/6' },
);
const fourth = section('A.IV', ['1#p4 Protect witnesses, as said in recommendation 3.'], {
  report: 'CTOC/COP/WG.7/2017/4',
});
const sixth = section(
  'B.VI',
  [
    'PP.?#pp0 Recalling something,',
    'PP.2#pp2 Recalling more,',
    '1#r1 Urges States;',
    '9#r9 Also urges States:',
    '9.a#r9a To do so;',
  ],
  { report: 'CTOC/COP/2012/15' },
);

const resolution = {
  ...sixth,
  instrument: {
    ...sixth.instrument,
    kind: 'resolution' as const,
    number: '6/3',
    title: 'Implementation of the Protocol',
  },
  provisions: sixth.provisions.map((p) => ({
    ...p,
    locators: p.locators.map((l) => ({ ...l, instrument: '6/3' })),
  })),
};

const emphatic = resolution.provisions.map((p) =>
  p.ref === 'B.VI.1'
    ? {
        ...p,
        marks: [{ kind: 'emphasis' as const, start: 0, end: 5 }],
        notes: [{ marker: '7', text: 'General Assembly resolution 55/25.', at: 12, marks: [], line: 3 }],
      }
    : p,
);

export const later: Edition = edition({
  id: '2024',
  title: 'Compendium of 2024',
  sections: [third, fourth, { ...resolution, provisions: emphatic }],
  topics: [
    { ...topic('Children (general)', 'A.III.1'), id: 'children-general', broader: 'Children' },
    {
      ...topic(
        'Children, protection',
        'A.III.1 A.III.2.a B.VI.9.a',
        entry('A.IV.1', { published: 'IV.2', status: 'corrected' }),
      ),
      id: 'children-protection',
      broader: 'Children',
    },
    topic('Witnesses', 'A.IV.1', entry(null, { published: 'IV.99', status: 'unresolved' })),
    topic(`Hostile ${HOSTILE}`, 'A.III.2'),
  ],
  mentions: [
    {
      from: 'A.IV.1',
      text: 'recommendation 3',
      start: 30,
      end: 46,
      status: 'resolved',
      refs: ['A.III.3'],
      reason: null,
    },
  ],
  findings: [
    finding({
      code: 'reference-wrong',
      message: 'IV.2 should be IV.1.',
      place: { source: 'sources/2024.txt', line: 4, topic: 'Children, protection' },
      published: 'IV.2',
      expected: 'IV.1',
      refs: ['A.IV.1'],
      evidence: ['The report column says 1.'],
    }),
  ],
  silent: [{ body: 'body', name: 'Seventh session', number: 7, from: '2014-10-06', to: '2014-10-10' }],
  documents: [],
});

export const earlier: Edition = edition({
  id: '2019',
  title: 'Compendium of 2019',
  sections: [
    section('A.III', ['1#p1 States shall protect children.', '3#p3 Repealed.'], {
      paragraphs: 5,
      report: 'CTOC/COP/WG.7/2015/6',
    }),
  ],
  topics: [{ ...topic('Children, protection', 'A.III.1'), id: 'children-protection' }],
  findings: [
    finding({ code: 'order', message: `Out of order ${HOSTILE}.`, place: { source: '2019.txt', line: 4 } }),
  ],
});

const report: ReportDocument = {
  id: '2018-activities',
  title: 'Activities of the Office',
  symbol: 'CTOC/COP/2018/4',
  date: '2018-07-02',
  headings: [
    { level: 1, label: 'I.', text: 'Introduction', line: 1 },
    { level: 4, label: '', text: 'A fourth level', line: 3 },
  ],
  paragraphs: third.provisions
    .slice(0, 1)
    .map((p) => ({ ...p, ref: '1', label: '1.', source: { ...p.source, line: 2 } })),
  findings: [],
};

const text = `Compendium of 2024\r\n12\r\n\r\n*Recalling* ${HOSTILE},\r\nII\tA\tB`;
const starts = [0, 20, 24, 26, text.indexOf('II')];
const sources: readonly SourceDocument[] = [
  { file: '2019.txt', title: 'Compendium of 2019', text: 'One\nTwo\nThree\nFour', lineStarts: [0, 4, 8, 14] },
  { file: 'sources/2024.txt', title: 'Compendium of 2024', text, lineStarts: starts },
];
const proof: CoverageReport = {
  file: 'sources/2024.txt',
  characters: text.length,
  kept: text.length - 12,
  keptAs: { provision: text.length - 12 },
  ignored: [
    { start: 18, end: 20, reason: 'white space' },
    { start: 20, end: 22, reason: 'page number' },
    { start: 22, end: 26, reason: 'white space' },
    { start: 26, end: 27, reason: 'markup' },
    { start: 36, end: 37, reason: 'markup' },
  ],
  unaccounted: 0,
  gaps: [],
  overlaps: [],
};

export function storeOf(...editions: readonly Edition[]): Store {
  return {
    corpus: () => ({
      id: 'small',
      title: 'Small Corpus',
      bodies: [{ id: 'body', name: 'The Body', shortName: 'Plenary' }],
      editions: editions.map(({ id, title, year }) => ({ id, title, year })),
      fingerprint: 'f00d',
    }),
    edition: (id) => editions.find((e) => e.id === id),
    reports: () => [report],
    coverage: () => [proof],
    sources: () => sources.map(({ file, title }) => ({ file, title })),
    source: (file) => sources.find((s) => s.file === file),
    close: () => undefined,
  };
}

export const store: Store = storeOf(earlier, later);
