/**
 * Editions in which everything that an edition can say is said, in the worst characters: for tests that read back what
 * was written. Built upon `anyEdition`; numbers and designations stay as they are.
 */
import fc from 'fast-check';
import { FINDING_CODES, type Finding, type FindingCodeName } from '../../src/finding/index.ts';
import type { Edition, Footnote, Mention, Provision } from '../../src/instrument/index.ts';
import type { Mark } from '../../src/text/index.ts';
import { anyEdition } from './any-edition.ts';
import { entry, topic } from './edition.ts';

/** Line ends, tabs, what a spreadsheet runs, what XML cannot hold, what CSV and JSON quote. */
const awkward = fc
  .array(
    fc.constantFrom(
      'States',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '=1+1',
      "'=1",
      "''@",
      '"',
      ';',
      '; ',
      ',',
      '\\',
      '\\n',
      ']]>',
      '&lt;',
      '<i>',
      '\u0001',
      '\uFFFE',
      '\uFEFF',
      '\u2028',
      '\u200F',
      'الدول',
      '各国',
      '🙂',
      ' ',
      '\u00A0',
      '{',
      '</script>',
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(''));
const maybe = fc.option(awkward, { nil: null });
const offset = fc.nat(30);

const mark: fc.Arbitrary<Mark> = fc
  .record({
    kind: fc.constantFrom<Mark['kind']>('emphasis', 'strong', 'underline', 'link'),
    a: offset,
    b: offset,
    target: fc.option(fc.constantFrom('https://undocs.org/en/A/RES/55/25', 'https://x.org/a b', ''), {
      nil: undefined,
    }),
  })
  .map(({ kind, a, b, target }) => ({
    kind,
    start: Math.min(a, b),
    end: Math.max(a, b),
    ...(target === undefined ? {} : { target }),
  }));
const marks = fc.array(mark, { maxLength: 3 });

const note: fc.Arbitrary<Footnote> = fc.record({
  marker: awkward,
  text: awkward,
  at: offset,
  marks,
  line: fc.nat(99),
});

const written = (provision: Provision): fc.Arbitrary<Provision> =>
  fc
    .record({
      text: fc.oneof(
        { weight: 3, arbitrary: fc.constant(provision.text) },
        { weight: 1, arbitrary: awkward },
      ),
      label: fc.constantFrom(provision.label, `${provision.label}.`, `(${provision.label})`, ''),
      marks: fc.oneof(fc.constant(provision.marks), marks),
      notes: fc.oneof(fc.constant(provision.notes), fc.array(note, { maxLength: 3 })),
      spans: fc.array(fc.record({ start: fc.nat(99), end: fc.nat(99) }), { maxLength: 2 }),
      file: fc.constantFrom('built.txt', 'a "b", c.txt'),
      more: fc.boolean(),
    })
    .map(({ spans, file, more, ...rest }) => ({
      ...provision,
      ...rest,
      locators: more
        ? [
            ...provision.locators,
            { symbol: 'A/72/643', kind: 'decision', value: '(n) (iii)', instrument: '6/3' },
          ]
        : provision.locators,
      source: { file, line: provision.source.line, spans },
    }));

const finding: fc.Arbitrary<Finding> = fc
  .record({
    code: fc.constantFrom(...(Object.keys(FINDING_CODES) as FindingCodeName[])),
    severity: fc.constantFrom<Finding['severity']>('error', 'warning', 'note'),
    message: awkward,
    source: awkward,
    line: fc.option(fc.nat(99), { nil: undefined }),
    edition: fc.option(awkward, { nil: undefined }),
    topic: fc.option(awkward, { nil: undefined }),
    published: fc.option(awkward, { nil: undefined }),
    expected: fc.option(awkward, { nil: undefined }),
    refs: fc.array(fc.constantFrom('A.I.1', 'B.II.1'), { maxLength: 2 }),
    evidence: fc.array(awkward, { maxLength: 2 }),
  })
  .map(({ code, severity, message, refs, evidence, published, expected, ...place }) => ({
    code,
    severity,
    message,
    place: Object.fromEntries(
      Object.entries(place).filter(([, v]) => v !== undefined),
    ) as unknown as Finding['place'],
    ...(published === undefined ? {} : { published }),
    ...(expected === undefined ? {} : { expected }),
    refs,
    evidence,
  }));

const mentions = (of: Edition): fc.Arbitrary<Mention[]> =>
  fc.array(
    fc
      .record({
        from: fc.constantFrom(...of.provisions.map((p) => p.ref)),
        text: awkward,
        start: offset,
        end: offset,
        status: fc.constantFrom<Mention['status']>('resolved', 'ambiguous', 'unresolved', 'external'),
        refs: fc.array(fc.constantFrom(...of.provisions.map((p) => p.ref)), { maxLength: 2 }),
        reason: maybe,
        instrument: fc.option(fc.constantFrom(...of.instruments.map((i) => i.key)), { nil: undefined }),
      })
      .map(({ instrument, ...rest }) => ({ ...rest, ...(instrument === undefined ? {} : { instrument }) })),
    { maxLength: 3 },
  );

export const fullEdition: fc.Arbitrary<Edition> = anyEdition.chain((of) =>
  fc
    .record({
      title: awkward,
      provisions: fc.tuple(...of.provisions.map(written)),
      heading: awkward,
      place: maybe,
      label: awkward,
      broader: maybe,
      locator: maybe,
      entryInstrument: maybe,
      mentions: mentions(of),
      findings: fc.array(finding, { maxLength: 3 }),
      number: maybe,
    })
    .map(
      ({ title, provisions, heading, place, label, broader, locator, entryInstrument, number, ...rest }) => ({
        ...of,
        ...rest,
        title,
        provisions,
        sections: of.sections.map((s) => ({ ...s, heading, place })),
        instruments: of.instruments.map((i) => ({ ...i, title: heading, number })),
        topics: [
          ...of.topics,
          {
            ...topic(
              'added',
              '',
              entry(null, { status: 'unresolved', published: label, locator, instrument: entryInstrument }),
            ),
            label,
            broader,
          },
        ],
        concordance: of.concordance.map((row) => ({
          ...row,
          instrument: number,
          support: 3,
          derivedFrom: 'index',
        })),
      }),
    ),
);
