/**
 * In which order do the fields of an edition stand in its JSON? Always the same, whoever made the objects (a build, a
 * database, a file that was read back): only then is the digest of an edition the same everywhere.
 */
import type { Finding } from '../finding/index.ts';
import type {
  ConcordanceRow,
  EditionDocument,
  Footnote,
  IndexEntry,
  Instrument,
  Locator,
  Matter,
  Mention,
  Provision,
  Section,
  SilentMeeting,
  Topic,
} from '../instrument/index.ts';
import type { Mark } from '../text/index.ts';

export function orderedProvision(provision: Provision): Provision {
  const { id, ref, part, section, path, kind, label, text, parent, children, instrument, source } = provision;
  return {
    id,
    ref,
    part,
    section,
    path,
    kind,
    label,
    text,
    marks: provision.marks.map(orderedMark),
    notes: provision.notes.map(orderedNote),
    parent,
    children,
    locators: provision.locators.map(orderedLocator),
    instrument,
    source: {
      file: source.file,
      line: source.line,
      spans: source.spans.map(({ start, end }) => ({ start, end })),
    },
  };
}

export const orderedDocument = ({
  file,
  title,
  symbol,
  date,
  role,
  matter,
}: EditionDocument): EditionDocument => ({
  file,
  title,
  symbol,
  date,
  role,
  matter: matter.map(orderedMatter),
});

const orderedMatter = (m: Matter): Matter => ({
  place: m.place,
  kind: m.kind,
  level: m.level,
  before: m.before,
  label: m.label,
  text: m.text,
  marks: m.marks.map(orderedMark),
  notes: m.notes.map(orderedNote),
  line: m.line,
  spans: m.spans.map(({ start, end }) => ({ start, end })),
});

export const orderedNote = ({ marker, text, at, marks, line }: Footnote): Footnote => ({
  marker,
  text,
  at,
  marks: marks.map(orderedMark),
  line,
});

export const orderedMark = ({ kind, start, end, target }: Mark): Mark => ({
  kind,
  start,
  end,
  ...(target === undefined ? {} : { target }),
});

const orderedLocator = ({ symbol, kind, value, instrument }: Locator): Locator => ({
  symbol,
  kind,
  value,
  ...(instrument === undefined ? {} : { instrument }),
});

export const orderedSection = (s: Section): Section => ({
  part: s.part,
  numeral: s.numeral,
  heading: s.heading,
  meeting: s.meeting,
  name: s.name,
  body: s.body,
  number: s.number,
  place: s.place,
  from: s.from,
  to: s.to,
  report: s.report,
  numbers: s.numbers,
  instruments: s.instruments,
  line: s.line,
});

export const orderedSilent = ({ body, name, number, from, to }: SilentMeeting): SilentMeeting => ({
  body,
  name,
  number,
  from,
  to,
});

export const orderedInstrument = (i: Instrument): Instrument => ({
  key: i.key,
  kind: i.kind,
  number: i.number,
  title: i.title,
  part: i.part,
  section: i.section,
  meeting: i.meeting,
  provisions: i.provisions,
});

export const orderedTopic = ({ id, concept, label, broader, line, entries }: Topic): Topic => ({
  id,
  concept,
  label,
  broader,
  line,
  entries: entries.map(orderedEntry),
});

const orderedEntry = (e: IndexEntry): IndexEntry => ({
  ref: e.ref,
  published: e.published,
  status: e.status,
  part: e.part,
  section: e.section,
  symbol: e.symbol,
  locator: e.locator,
  instrument: e.instrument,
  line: e.line,
});

export const orderedConcordance = (row: ConcordanceRow): ConcordanceRow => ({
  ref: row.ref,
  symbol: row.symbol,
  kind: row.kind,
  value: row.value,
  instrument: row.instrument,
  derivedFrom: row.derivedFrom,
  support: row.support,
});

export const orderedMention = (m: Mention): Mention => ({
  from: m.from,
  text: m.text,
  start: m.start,
  end: m.end,
  status: m.status,
  refs: m.refs,
  reason: m.reason,
  ...(m.instrument === undefined ? {} : { instrument: m.instrument }),
});

export const orderedFinding = ({
  code,
  severity,
  message,
  place: { source, line, edition, topic },
  published,
  expected,
  refs,
  evidence,
}: Finding): Finding => ({
  code,
  severity,
  message,
  place: {
    source,
    ...(line === undefined ? {} : { line }),
    ...(edition === undefined ? {} : { edition }),
    ...(topic === undefined ? {} : { topic }),
  },
  ...(published === undefined ? {} : { published }),
  ...(expected === undefined ? {} : { expected }),
  refs,
  evidence,
});
