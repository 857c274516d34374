/** One small edition that has something of everything the writers write. */
import { finding } from '../../src/finding/index.ts';
import type { Edition, Provision } from '../../src/instrument/index.ts';
import { edition, entry, section, topic } from '../builders/edition.ts';

const index = 'index.txt';

const built = edition({
  id: '2019',
  title: 'Smuggling of Migrants: Index',
  sections: [
    section(
      'A.I',
      ['1 First.', '2 Second, with a "quotation".', '3 Third.', '4 Fourth:', '4.a One;', '4.b Two.'],
      {
        paragraphs: 4,
        report: 'WG/2012/6',
      },
    ),
    section('A.II', ['1 First.', '2 Second.'], { report: 'WG/2013/5' }),
    section('B.VI', ['PP.1 Recalling,', 'PP.5 Acknowledging,', '9 Urges:', '9.a To act.'], {
      report: 'COP/2012/15',
      meeting: 'cop-6',
    }),
  ],
  topics: [
    topic(
      '=Smuggling by sea',
      'A.I.1 A.I.2 A.I.3 A.I.4.a A.I.4.b A.II.2',
      entry('A.I.4', { published: 'I.9', status: 'corrected', line: 3 }),
      entry(null, { published: 'II.99', status: 'unresolved', part: 'A', section: 'II' }),
      entry('B.VI.9.a'),
      entry('B.VI.PP.5'),
    ),
    topic('Media', 'A.II.1'),
  ],
  findings: [
    finding({
      code: 'reference-wrong',
      message: 'I.9 stands for I.4.',
      place: { source: index, line: 30, edition: '2019', topic: 'Smuggling by sea' },
      published: 'I.9',
      expected: 'I.4',
      refs: ['A.I.4'],
      evidence: ['The report column names paragraph 7, which is I.4.'],
    }),
    finding({
      code: 'reference-abbreviated',
      message: 'I.a leaves out 4.',
      place: { source: index, line: 4, edition: '2019', topic: 'Media' },
      published: 'I.a',
      expected: 'I.4.a',
      refs: ['A.I.4.a'],
    }),
    finding({
      code: 'range-style',
      message: 'I.1-3 is not written as in the rest of the index.',
      place: { source: index, line: 2, edition: '2019', topic: 'Media' },
      published: 'I.1-3',
      expected: 'I.1–3',
    }),
    finding({
      code: 'reference-to-nothing',
      message: 'II.99 does not exist.',
      place: { source: 'Ünïcode folder/index one.txt', edition: '2019' },
      published: 'II.99',
    }),
  ],
});

const withNote = (provision: Provision): Provision =>
  provision.ref === 'B.VI.PP.5'
    ? { ...provision, notes: [{ marker: '20', text: 'Ibid., vol. 2241.', at: 13, marks: [], line: 9 }] }
    : provision;

export const book: Edition = {
  ...built,
  provisions: built.provisions.map(withNote),
  instruments: built.instruments.map((i) => (i.key === 'cop-6' ? { ...i, number: '6/3' } : i)),
};

/** The provision with that designation; a test that asks for another is wrong. */
export function provisionOf(ref: string): Provision {
  const provision = book.provisions.find((p) => p.ref === ref);
  if (!provision) throw new Error(`The book has no ${ref}.`);
  return provision;
}
