/**
 * The way back from a collection and the statements it names → the edition: its index, concordance, mentions and findings
 * stand in the register of the collection, its provisions in the statements.
 */
import { AcquisError, FINDING_CODES, type Finding, type FindingCodeName } from '../../finding/index.ts';
import {
  type ConcordanceRow,
  DOCUMENT_ROLES,
  type Edition,
  type EditionDocument,
  type IndexEntry,
  MATTER_KINDS,
  MATTER_PLACES,
  type Mention,
  type Section,
} from '../../instrument/index.ts';
import { childNamed, childrenNamed, type XmlElement } from '../../source/index.ts';
import type { CorpusExport } from '../edition-export.ts';
import { marksIn, noRegister, type OpenedFile, openAkn, type ReadStatement, spansIn } from './read.ts';
import { listIn, numberIn, textIn, valueIn } from './register-value.ts';

export interface ReadCollection {
  readonly edition: Edition;
  /** Of the edition when it was written; undefined in files of older versions. */
  readonly digest: string | undefined;
  readonly corpus: CorpusExport | undefined;
}

/** @throws AcquisError as `collectionIn` */
export const readCollection = async (
  file: string,
  xml: string,
  statements: readonly ReadStatement[],
): Promise<Edition> => collectionIn(await openAkn(file, xml), statements).edition;

/** Keys of the instruments that the collection names, in its order. */
export const membersOf = ({ register }: OpenedFile): string[] =>
  childrenNamed(register, 'member').map((m) => textIn(m, 'key'));

/** @throws AcquisError `file-unreadable` when it holds no register of an edition, or what stands there has no meaning */
export function collectionIn(
  { file, register }: OpenedFile,
  statements: readonly ReadStatement[],
): ReadCollection {
  const head = childNamed(register, 'edition');
  if (!register || !head) throw noRegister(file);
  const all = <T>(name: string, read: (of: XmlElement) => T): T[] => childrenNamed(register, name).map(read);
  const corpus = childNamed(register, 'corpus');
  const provisions = statements
    .flatMap((s) => s.provisions.map((provision, n) => ({ provision, place: s.order[n] ?? Number.NaN })))
    .sort((a, b) => a.place - b.place || 0);
  const edition: Edition = {
    id: textIn(head, 'id'),
    title: textIn(head, 'title'),
    year: numberIn(head, 'year'),
    language: textIn(head, 'language'),
    parts: all('part', (e) => ({
      key: textIn(e, 'key'),
      heading: textIn(e, 'heading'),
      body: textIn(e, 'body'),
    })),
    sections: all('section', readSection),
    instruments: statements.map((s) => s.instrument),
    provisions: provisions.map(({ provision }) => provision),
    topics: all('topic', (e) => ({
      id: textIn(e, 'id'),
      concept: textIn(e, 'concept'),
      label: textIn(e, 'label'),
      broader: valueIn(e, 'broader') ?? null,
      line: numberIn(e, 'line'),
      entries: childrenNamed(e, 'entry').map((entry) => readEntry(file, entry)),
    })),
    concordance: all('row', (e) => readRow(file, e)),
    mentions: all('mention', (e) => readMention(file, e)),
    findings: all('finding', (e) => readFinding(file, e)),
    documents: all('document', (e) => readDocument(file, e)),
    silent: all('silent', (e) => ({
      body: textIn(e, 'body'),
      name: textIn(e, 'name'),
      number: numberIn(e, 'number'),
      from: textIn(e, 'from'),
      to: textIn(e, 'to'),
    })),
  };
  return {
    edition,
    digest: valueIn(head, 'digest'),
    corpus: corpus && {
      id: textIn(corpus, 'id'),
      title: textIn(corpus, 'title'),
      bodies: all('body', (e) => ({
        id: textIn(e, 'id'),
        name: textIn(e, 'name'),
        shortName: textIn(e, 'shortName'),
      })),
    },
  };
}

const readSection = (e: XmlElement): Section => ({
  part: textIn(e, 'part'),
  numeral: textIn(e, 'numeral'),
  heading: textIn(e, 'heading'),
  meeting: textIn(e, 'meeting'),
  name: textIn(e, 'name'),
  body: textIn(e, 'body'),
  number: numberIn(e, 'number'),
  place: valueIn(e, 'place') ?? null,
  from: textIn(e, 'from'),
  to: textIn(e, 'to'),
  report: textIn(e, 'report'),
  numbers: textIn(e, 'numbers') === 'paragraphs' ? 'paragraphs' : 'recommendations',
  instruments: listIn(e, 'instruments'),
  line: numberIn(e, 'line'),
});

const readEntry = (file: string, e: XmlElement): IndexEntry => ({
  ref: valueIn(e, 'ref') ?? null,
  published: textIn(e, 'published'),
  status: oneOf(file, e, 'status', STATES),
  part: textIn(e, 'part'),
  section: textIn(e, 'section'),
  symbol: valueIn(e, 'symbol') ?? null,
  locator: valueIn(e, 'locator') ?? null,
  instrument: valueIn(e, 'instrument') ?? null,
  line: numberIn(e, 'line'),
});

const readRow = (file: string, e: XmlElement): ConcordanceRow => ({
  ref: textIn(e, 'ref'),
  symbol: textIn(e, 'symbol'),
  kind: oneOf(file, e, 'kind', ['paragraph', 'recommendation', 'decision', 'resolution']),
  value: textIn(e, 'value'),
  instrument: valueIn(e, 'instrument') ?? null,
  derivedFrom: oneOf(file, e, 'derivedFrom', ['numbering', 'index']),
  support: numberIn(e, 'support'),
});

const readMention = (file: string, e: XmlElement): Mention => ({
  from: textIn(e, 'from'),
  text: textIn(e, 'text'),
  start: numberIn(e, 'start'),
  end: numberIn(e, 'end'),
  status: oneOf(file, e, 'status', ['resolved', 'ambiguous', 'unresolved', 'external']),
  refs: listIn(e, 'refs'),
  reason: valueIn(e, 'reason') ?? null,
  ...optional('instrument', valueIn(e, 'instrument')),
});

const readFinding = (file: string, e: XmlElement): Finding => ({
  code: oneOf(file, e, 'code', CODES),
  severity: oneOf(file, e, 'severity', ['error', 'warning', 'note']),
  message: textIn(e, 'message'),
  place: {
    source: textIn(e, 'source'),
    ...optional('line', valueIn(e, 'line') === undefined ? undefined : numberIn(e, 'line')),
    ...optional('edition', valueIn(e, 'edition')),
    ...optional('topic', valueIn(e, 'topic')),
  },
  ...optional('published', valueIn(e, 'published')),
  ...optional('expected', valueIn(e, 'expected')),
  refs: listIn(e, 'refs'),
  evidence: childrenNamed(e, 'evidence').map((one) => textIn(one, 'text')),
});

const readDocument = (file: string, e: XmlElement): EditionDocument => ({
  file: textIn(e, 'file'),
  title: textIn(e, 'title'),
  symbol: valueIn(e, 'symbol') ?? null,
  date: valueIn(e, 'date') ?? null,
  role: oneOf(file, e, 'role', DOCUMENT_ROLES),
  matter: childrenNamed(e, 'matter').map((m) => ({
    place: oneOf(file, m, 'place', MATTER_PLACES),
    kind: oneOf(file, m, 'kind', MATTER_KINDS),
    level: numberIn(m, 'level'),
    before: valueIn(m, 'before') ?? null,
    label: textIn(m, 'label'),
    text: textIn(m, 'text'),
    marks: marksIn(m),
    notes: childrenNamed(m, 'note').map((note) => ({
      marker: textIn(note, 'marker'),
      text: textIn(note, 'text'),
      at: numberIn(note, 'at'),
      marks: marksIn(note),
      line: numberIn(note, 'line'),
    })),
    line: numberIn(m, 'line'),
    spans: spansIn(m),
  })),
});

const STATES: readonly IndexEntry['status'][] = [
  'published',
  'recovered',
  'corrected',
  'disputed',
  'unresolved',
];
const CODES = Object.keys(FINDING_CODES) as FindingCodeName[];

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

function oneOf<T extends string>(file: string, of: XmlElement, name: string, known: readonly T[]): T {
  const given = textIn(of, name);
  const found = known.find((k) => k === given);
  if (found !== undefined) return found;
  throw new AcquisError(
    'file-unreadable',
    `${file}, line ${of.line}: "${given}" is no ${name} of a ${of.name} that this program knows.`,
    { advice: 'Read it with the version of Acquis that wrote it, or a later one.' },
  );
}
