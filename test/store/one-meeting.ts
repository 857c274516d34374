/** A small corpus that a person can check by eye: one meeting, two recommendations, one topic, one finding, one report. */
import { finding } from '../../src/finding/index.ts';
import type { Corpus, Edition, Provision } from '../../src/instrument/index.ts';

const symbol = 'CTOC/COP/WG.7/2015/6';

const recommendation = (ref: string, number: string, text: string): Provision => ({
  id: `wg7-3-${number}`,
  ref,
  part: 'A',
  section: 'III',
  path: [number],
  kind: 'recommendation',
  label: `${number}.`,
  text,
  marks: [],
  notes: [],
  instrument: 'wg7-3',
  parent: null,
  children: [],
  locators: [{ symbol, kind: 'paragraph', value: String(Number(number) + 4) }],
  source: { file: 'compendium.txt', line: Number(number), spans: [{ start: 0, end: text.length }] },
});

const edition: Edition = {
  id: '2024',
  title: 'Compendium and thematic index',
  year: 2024,
  language: 'en',
  parts: [{ key: 'A', heading: 'Working Group', body: 'wg7' }],
  sections: [
    {
      part: 'A',
      numeral: 'III',
      heading: 'III. Third meeting',
      meeting: 'wg7-3',
      name: 'Third meeting',
      body: 'wg7',
      number: 3,
      place: 'Vienna',
      from: '2015-11-18',
      to: '2015-11-20',
      report: symbol,
      numbers: 'paragraphs',
      instruments: ['wg7-3'],
      line: 10,
    },
  ],
  instruments: [
    {
      key: 'wg7-3',
      kind: 'recommendations',
      number: null,
      title: 'Recommendations of the third meeting',
      part: 'A',
      section: 'III',
      meeting: 'wg7-3',
      provisions: ['A.III.22', 'A.III.23'],
    },
  ],
  provisions: [
    {
      ...recommendation('A.III.22', '22', 'States should consider the best interests of the child.'),
      marks: [{ kind: 'emphasis', start: 0, end: 6 }],
      notes: [{ marker: '12', text: 'General Assembly resolution 44/25.', at: 54, marks: [], line: 90 }],
    },
    recommendation('A.III.23', '23', 'States should provide specialized care to unaccompanied children.'),
  ],
  topics: [
    {
      id: 'children',
      concept: 'children',
      label: 'Children',
      broader: null,
      line: 200,
      entries: [
        {
          ref: 'A.III.22',
          published: 'III.22–23',
          status: 'published',
          part: 'A',
          section: 'III',
          symbol,
          locator: '26–27',
          instrument: null,
          line: 201,
        },
      ],
    },
  ],
  concordance: [
    {
      ref: 'A.III.22',
      symbol,
      kind: 'paragraph',
      value: '26',
      instrument: null,
      derivedFrom: 'index',
      support: 7,
    },
    {
      ref: 'A.III.23',
      symbol,
      kind: 'paragraph',
      value: '27',
      instrument: null,
      derivedFrom: 'index',
      support: 7,
    },
  ],
  mentions: [
    {
      from: 'A.III.23',
      text: 'paragraph 22 above',
      start: 0,
      end: 18,
      status: 'resolved',
      refs: ['A.III.22'],
      reason: null,
      instrument: 'wg7-3',
    },
  ],
  findings: [
    finding({
      code: 'reference-to-nothing',
      message: 'III.99 names no recommendation.',
      place: { source: 'compendium.txt', line: 203, edition: '2024', topic: 'Children' },
      published: 'III.99',
    }),
    finding({
      code: 'provision-without-topic',
      message: 'No topic has A.III.23.',
      place: { source: 'compendium.txt' },
    }),
  ],
  silent: [{ body: 'wg7', name: 'Fourth meeting', number: 4, from: '2017-01-01', to: '2017-01-02' }],
  documents: [],
};

export const oneMeeting: Corpus = {
  id: 'small',
  title: 'One meeting',
  bodies: [{ id: 'wg7', name: 'Working Group on the Smuggling of Migrants', shortName: 'Working Group' }],
  editions: [{ ...edition, id: '2019', year: 2019, provisions: edition.provisions.slice(0, 1) }, edition],
  reports: [
    {
      id: 'activities',
      title: 'Report on activities',
      symbol: 'CTOC/COP/WG.7/2018/2',
      date: '2018-05-01',
      headings: [{ level: 1, label: 'I.', text: 'Introduction', line: 3 }],
      paragraphs: [
        { ...recommendation('activities.1', '1', 'The Working Group met.'), kind: 'narrative', locators: [] },
      ],
      findings: [],
    },
  ],
  coverage: [
    {
      file: 'compendium.txt',
      characters: 100,
      kept: 90,
      keptAs: { provision: 80, heading: 10 },
      ignored: [{ start: 90, end: 100, reason: 'white space' }],
      unaccounted: 0,
      gaps: [],
      overlaps: [],
    },
  ],
  sources: [
    {
      file: 'compendium.txt',
      title: 'Compendium',
      text: 'III. Third meeting\r\n22. States\r\n',
      lineStarts: [0, 20, 32],
    },
  ],
};
