/**
 * Any corpus that the types allow, sensible or not: repeated designations, empty texts, characters of every plane.
 * An adapter that hands back what it was given for these does so for real ones.
 */
import fc from 'fast-check';
import { FINDING_CODES, type Finding, type FindingCodeName } from '../../src/finding/index.ts';
import {
  type Body,
  type ConcordanceRow,
  type Corpus,
  DOCUMENT_ROLES,
  type Edition,
  type EditionDocument,
  type IndexEntry,
  type Instrument,
  MATTER_KINDS,
  MATTER_PLACES,
  type Mention,
  type OutlineHeading,
  type Part,
  PROVISION_KINDS,
  type Provision,
  type ReportDocument,
  type Section,
  type SilentMeeting,
  type SourceDocument,
  type Topic,
} from '../../src/instrument/index.ts';
import type { CoverageReport, Mark, Span } from '../../src/text/index.ts';

/** Any characters that a decoder can yield, NUL and those beyond the first plane included. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'III.19', '12 bis', '“states”', '第三届'),
);
const count = fc.nat({ max: 2 ** 40 });
const nullable = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const few = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });

const span: fc.Arbitrary<Span> = fc.record({ start: count, end: count });
const mark: fc.Arbitrary<Mark> = fc.record(
  {
    kind: fc.constantFrom('emphasis', 'strong', 'underline', 'link'),
    start: count,
    end: count,
    target: text,
  },
  { requiredKeys: ['kind', 'start', 'end'] },
);

const note = fc.record({ marker: text, text, at: count, marks: few(mark), line: count });

const provision: fc.Arbitrary<Provision> = fc.record({
  id: text,
  ref: text,
  part: text,
  section: text,
  path: few(text),
  kind: fc.constantFrom(...PROVISION_KINDS),
  label: text,
  text,
  marks: few(mark),
  notes: few(note),
  instrument: text,
  parent: nullable(text),
  children: few(text),
  locators: few(
    fc.record(
      {
        symbol: text,
        kind: fc.constantFrom('paragraph', 'recommendation', 'decision', 'resolution'),
        value: text,
        instrument: text,
      },
      { requiredKeys: ['symbol', 'kind', 'value'] },
    ),
  ),
  source: fc.record({ file: text, line: count, spans: few(span) }),
});

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    code: fc.constantFrom(...(Object.keys(FINDING_CODES) as FindingCodeName[])),
    severity: fc.constantFrom('error', 'warning', 'note'),
    message: text,
    place: fc.record({ source: text, line: count, edition: text, topic: text }, { requiredKeys: ['source'] }),
    published: text,
    expected: text,
    refs: few(text),
    evidence: few(text),
  },
  { requiredKeys: ['code', 'severity', 'message', 'place', 'refs', 'evidence'] },
);

const section: fc.Arbitrary<Section> = fc.record({
  part: text,
  numeral: text,
  heading: text,
  meeting: text,
  name: text,
  body: text,
  number: count,
  place: nullable(text),
  from: text,
  to: text,
  report: text,
  numbers: fc.constantFrom('paragraphs', 'recommendations'),
  instruments: few(text),
  line: count,
});
const instrument: fc.Arbitrary<Instrument> = fc.record({
  key: text,
  kind: fc.constantFrom('recommendations', 'resolution', 'decision'),
  number: nullable(text),
  title: text,
  part: text,
  section: text,
  meeting: text,
  provisions: few(text),
});
const entry: fc.Arbitrary<IndexEntry> = fc.record({
  ref: nullable(text),
  published: text,
  status: fc.constantFrom('published', 'recovered', 'corrected', 'disputed', 'unresolved'),
  part: text,
  section: text,
  symbol: nullable(text),
  locator: nullable(text),
  instrument: nullable(text),
  line: count,
});
const topic: fc.Arbitrary<Topic> = fc.record({
  id: text,
  concept: text,
  label: text,
  broader: nullable(text),
  entries: few(entry),
  line: count,
});
const concordance: fc.Arbitrary<ConcordanceRow> = fc.record({
  ref: text,
  symbol: text,
  kind: fc.constantFrom('paragraph', 'recommendation', 'decision', 'resolution'),
  value: text,
  instrument: nullable(text),
  derivedFrom: fc.constantFrom('numbering', 'index'),
  support: count,
});
const mention: fc.Arbitrary<Mention> = fc.record(
  {
    from: text,
    text,
    start: count,
    end: count,
    status: fc.constantFrom('resolved', 'ambiguous', 'unresolved', 'external'),
    refs: few(text),
    reason: nullable(text),
    instrument: text,
  },
  { requiredKeys: ['from', 'text', 'start', 'end', 'status', 'refs', 'reason'] },
);
const part: fc.Arbitrary<Part> = fc.record({ key: text, heading: text, body: text });
const silent: fc.Arbitrary<SilentMeeting> = fc.record({
  body: text,
  name: text,
  number: count,
  from: text,
  to: text,
});
const document: fc.Arbitrary<EditionDocument> = fc.record({
  file: text,
  title: text,
  symbol: nullable(text),
  date: nullable(text),
  role: fc.constantFrom(...DOCUMENT_ROLES),
  matter: few(
    fc.record({
      place: fc.constantFrom(...MATTER_PLACES),
      kind: fc.constantFrom(...MATTER_KINDS),
      level: count,
      before: nullable(text),
      label: text,
      text,
      marks: few(mark),
      notes: few(note),
      line: count,
      spans: few(span),
    }),
  ),
});
const heading: fc.Arbitrary<OutlineHeading> = fc.record({ level: count, label: text, text, line: count });
const body: fc.Arbitrary<Body> = fc.record({ id: text, name: text, shortName: text });

const edition: fc.Arbitrary<Edition> = fc.record({
  id: text,
  title: text,
  year: fc.integer({ min: 1945, max: 2100 }),
  language: fc.constantFrom('en', 'fr', 'es', 'ru', 'ar', 'zh'),
  parts: few(part),
  sections: few(section),
  instruments: few(instrument),
  provisions: few(provision),
  topics: few(topic),
  concordance: few(concordance),
  mentions: few(mention),
  findings: few(finding),
  silent: few(silent),
  documents: few(document),
});
const report: fc.Arbitrary<ReportDocument> = fc.record({
  id: text,
  title: text,
  symbol: nullable(text),
  date: nullable(text),
  headings: few(heading),
  paragraphs: few(provision),
  findings: few(finding),
});
const coverage: fc.Arbitrary<CoverageReport> = fc.record({
  file: text,
  characters: count,
  kept: count,
  keptAs: fc.dictionary(fc.constantFrom('heading', 'provision', 'footnote', 'cell', 'contents'), count),
  ignored: few(
    fc.record({
      start: count,
      end: count,
      reason: fc.constantFrom('white space', 'running head', 'page number', 'markup'),
    }),
  ),
  unaccounted: count,
  gaps: few(span),
  overlaps: few(span),
});

const source: fc.Arbitrary<SourceDocument> = fc.record({
  file: text,
  title: text,
  text,
  lineStarts: few(count),
});

/** Editions have ids of their own, and sources files, as a manifest must give them; nothing else is promised. */
export const anyCorpus: fc.Arbitrary<Corpus> = fc.record({
  id: text,
  title: text,
  bodies: few(body),
  editions: fc.uniqueArray(edition, { maxLength: 3, selector: (e) => e.id }),
  reports: few(report),
  coverage: few(coverage),
  sources: fc.uniqueArray(source, { maxLength: 3, selector: (s) => s.file }),
});
