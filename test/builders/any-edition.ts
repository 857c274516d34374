/** Editions as nobody would write them by hand: any tree of paragraphs, any script, marks, notes and mentions anywhere. */
import fc from 'fast-check';
import {
  DOCUMENT_ROLES,
  type Edition,
  type EditionDocument,
  type Footnote,
  type IndexEntry,
  MATTER_KINDS,
  MATTER_PLACES,
  type Mention,
  type Provision,
} from '../../src/instrument/index.ts';
import type { Mark } from '../../src/text/index.ts';
import { type BuiltSection, edition, entry, section, topic } from './edition.ts';

const WORDS = [
  'States',
  'should',
  '<protect>',
  '&amp;',
  '"children"',
  "'",
  'naïve',
  'Протокол',
  'الدول',
  '各国应',
  '=SUM(1)',
  ']]>',
  '12\u00A0bis',
  'smuggling',
  '🙂',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));

/** Lines of one section: numbers with letters below some, and Roman numbers below some of those. */
const lines = (preamble: boolean): fc.Arbitrary<string[]> =>
  fc
    .array(
      fc.record({
        text,
        below: fc.array(fc.record({ text, deep: fc.array(text, { maxLength: 2 }) }), { maxLength: 3 }),
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((units) =>
      units.flatMap(({ text: own, below }, n) =>
        preamble && n < units.length - 1
          ? [`PP.${n + 1} ${own}`, ...below.map(({ text: words }, k) => `PP.${n + 1}.${'abc'[k]} ${words}`)]
          : [
              `${n + 1} ${own}`,
              ...below.flatMap(({ text: words, deep }, k) => {
                const letter = `${n + 1}.${'abc'[k]}`;
                return [`${letter} ${words}`, ...deep.map((t, d) => `${letter}.${'i'.repeat(d + 1)} ${t}`)];
              }),
            ],
      ),
    )
    // The preamble stands before the rest.
    .map((all) => [...all.filter((l) => l.startsWith('PP')), ...all.filter((l) => !l.startsWith('PP'))]);

const sections: fc.Arbitrary<BuiltSection[]> = fc
  .tuple(lines(false), lines(true), lines(true))
  .map(([a, b, c]) => [
    section('A.I', a, { paragraphs: 4, report: 'CTOC/COP/WG.7/2012/6' }),
    section('B.I', b, { report: 'CTOC/COP/2004/6' }),
    section('B.II', c, { report: 'CTOC/COP/2005/8' }),
  ]);

/** A place between two characters, not within one. */
const place = (text: string): fc.Arbitrary<number> =>
  fc.nat(text.length).map((at) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at));

const within = (text: string): fc.Arbitrary<[number, number]> =>
  fc.tuple(place(text), place(text)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

function decorated(provision: Provision): fc.Arbitrary<Provision> {
  const note = fc.record({ marker: fc.constantFrom('1', '*', '12'), text, at: place(provision.text) });
  const mark = fc.record({
    kind: fc.constantFrom('emphasis', 'strong', 'underline'),
    span: within(provision.text),
  });
  return fc
    .record({ notes: fc.array(note, { maxLength: 2 }), mark: fc.option(mark, { nil: undefined }) })
    .map(({ notes, mark: drawn }) => ({
      ...provision,
      notes: notes
        .sort((a, b) => a.at - b.at)
        .map((n): Footnote => ({ ...n, marks: [], line: provision.source.line })),
      marks:
        drawn && drawn.span[1] > drawn.span[0]
          ? [{ kind: drawn.kind as Mark['kind'], start: drawn.span[0], end: drawn.span[1] }]
          : [],
    }));
}

const published: fc.Arbitrary<EditionDocument> = fc.record({
  file: fc.constantFrom('built.txt', 'index.docx'),
  title: text,
  symbol: fc.option(fc.constant('CTOC/COP/2024/1'), { nil: null }),
  date: fc.option(fc.constant('2024'), { nil: null }),
  role: fc.constantFrom(...DOCUMENT_ROLES),
  matter: fc.array(
    fc.record({
      place: fc.constantFrom(...MATTER_PLACES),
      kind: fc.constantFrom(...MATTER_KINDS),
      level: fc.nat(3),
      before: fc.option(fc.constantFrom('A.I.1', 'B.II.1'), { nil: null }),
      label: fc.constantFrom('', '1.', '*'),
      text,
      marks: fc.constantFrom<readonly Mark[]>([], [{ kind: 'emphasis', start: 0, end: 1 }]),
      notes: fc.constantFrom<readonly Footnote[]>(
        [],
        [{ marker: '*', text: 'Note', at: 0, marks: [], line: 2 }],
      ),
      line: fc.integer({ min: 1, max: 99 }),
      spans: fc.constantFrom([], [{ start: 3, end: 9 }]),
    }),
    { maxLength: 6 },
  ),
});

export const anyEdition: fc.Arbitrary<Edition> = sections.chain((built) => {
  const plain = edition({ id: '2024', sections: built, title: 'Compendium' });
  const refs = plain.provisions.map((p) => p.ref);
  const ref = fc.constantFrom(...refs);
  const mention = fc.tuple(ref, ref, fc.nat(60), fc.nat(60)).map(([from, to, a, b]): Mention => {
    const whole = plain.provisions.find((p) => p.ref === from)?.text ?? '';
    const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)];
    const base = { from, text: whole.slice(start, end), start, end };
    return { ...base, status: 'resolved', refs: [to], reason: null };
  });
  const wrong: fc.Arbitrary<IndexEntry> = ref.map((r) =>
    entry(r, { published: 'I.99', status: 'corrected', line: 7, symbol: 'CTOC/COP/2004/6', locator: '4–6' }),
  );
  return fc
    .record({
      provisions: fc.tuple(...plain.provisions.map(decorated)),
      mentions: fc.array(mention, { maxLength: 4 }),
      children: fc.array(ref, { maxLength: 4 }),
      corrected: fc.array(wrong, { maxLength: 1 }),
      documents: fc.uniqueArray(published, { selector: ({ file }) => file, maxLength: 2 }),
    })
    .map(({ provisions, mentions, children, corrected, documents }) => ({
      ...plain,
      provisions,
      mentions,
      instruments: plain.instruments.map((i, n) => (i.part === 'B' ? { ...i, number: `${n}/3` } : i)),
      topics: [
        topic('Children, protection', [...new Set(children)].join(' '), ...corrected),
        { ...topic('=Sea "and" land', refs[0] ?? ''), broader: 'Routes' },
      ],
      silent: [{ body: 'body', name: 'Ninth session', number: 9, from: '2018-10-15', to: '2018-10-19' }],
      documents,
    }));
});
