/**
 * What does one edition look like as data for others? A public promise: `docs/formats/edition.schema.json` says
 * what each field means, fields are added but never renamed, and the same edition gives the same bytes.
 */
import type { Finding } from '../finding/index.ts';
import type {
  ConcordanceRow,
  Edition,
  EditionDocument,
  Footnote,
  IndexEntry,
  Instrument,
  Locator,
  Mention,
  Part,
  Provision,
  ProvisionKind,
  ProvisionSource,
  Section,
  SilentMeeting,
  Topic,
} from '../instrument/index.ts';
import type { Mark } from '../text/index.ts';

/** Name and version of the format; the number rises only when something would break a reader. */
export const EDITION_FORMAT = 'acquis-edition/1';

export interface EditionExport {
  readonly format: typeof EDITION_FORMAT;
  readonly edition: {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly language: string;
  };
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly silent: readonly SilentMeeting[];
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly ProvisionExport[];
  readonly topics: readonly TopicExport[];
  readonly concordance: readonly ConcordanceRow[];
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
  /** The published documents, with their covers, notices, introductions and other words around the texts. */
  readonly documents: readonly EditionDocument[];
}

export interface ProvisionExport {
  readonly id: string;
  readonly ref: string;
  readonly part: string;
  readonly section: string;
  readonly path: readonly string[];
  readonly kind: ProvisionKind;
  /** As printed before the text: `19.`, `(a)`. */
  readonly label: string;
  /** Plain text without label and footnote markers, without that of children. */
  readonly text: string;
  /** Typography over the text: *Urges* in italics. */
  readonly marks: readonly Mark[];
  readonly notes: readonly Footnote[];
  /** Ref of the provision above it, or null. */
  readonly parent: string | null;
  readonly children: readonly string[];
  readonly locators: readonly Locator[];
  readonly instrument: string;
  readonly source: ProvisionSource;
}

export interface TopicExport {
  readonly id: string;
  readonly concept: string;
  readonly label: string;
  readonly broader: string | null;
  readonly line: number;
  /** `ref` carries the correction where print is wrong; `published` is what stood in print. */
  readonly entries: readonly IndexEntry[];
}

export function exportEdition(edition: Edition): EditionExport {
  const { id, title, year, language } = edition;
  return {
    format: EDITION_FORMAT,
    edition: { id, title, year, language },
    parts: edition.parts,
    sections: edition.sections,
    silent: edition.silent,
    instruments: edition.instruments,
    provisions: edition.provisions.map(exportProvision),
    topics: edition.topics.map(exportTopic),
    concordance: edition.concordance,
    mentions: edition.mentions,
    findings: edition.findings,
    documents: edition.documents.map(exportDocument),
  };
}

function exportProvision(provision: Provision): ProvisionExport {
  const { id, ref, part, section, path, kind, label, text, parent, children, locators, instrument } =
    provision;
  return {
    id,
    ref,
    part,
    section,
    path,
    kind,
    label,
    text,
    marks: provision.marks.map(exportMark),
    notes: provision.notes.map(exportNote),
    parent,
    children,
    locators: locators.map(exportLocator),
    instrument,
    source: {
      file: provision.source.file,
      line: provision.source.line,
      spans: provision.source.spans.map(({ start, end }) => ({ start, end })),
    },
  };
}

const exportDocument = ({ file, title, symbol, date, role, matter }: EditionDocument): EditionDocument => ({
  ...{ file, title, symbol, date, role },
  matter: matter.map(({ place, kind, level, before, label, text, marks, notes, line, spans }) => ({
    ...{ place, kind, level, before, label, text },
    marks: marks.map(exportMark),
    notes: notes.map(exportNote),
    line,
    spans: spans.map(({ start, end }) => ({ start, end })),
  })),
});

const exportNote = ({ marker, text, at, marks, line }: Footnote): Footnote => ({
  ...{ marker, text, at },
  marks: marks.map(exportMark),
  line,
});

const exportMark = ({ kind, start, end, target }: Mark): Mark => ({
  kind,
  start,
  end,
  ...(target === undefined ? {} : { target }),
});

const exportLocator = ({ symbol, kind, value, instrument }: Locator): Locator => ({
  symbol,
  kind,
  value,
  ...(instrument === undefined ? {} : { instrument }),
});

function exportTopic({ id, concept, label, broader, line, entries }: Topic): TopicExport {
  return { id, concept, label, broader, line, entries };
}

/** The export as the command line prints it: two spaces, one newline at the end. */
export const toEditionJson = (edition: Edition): string => toJson(exportEdition(edition));

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
