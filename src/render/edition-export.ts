/**
 * What does one edition look like as data for others? A public promise: `docs/formats/edition.schema.json` says
 * what each field means, fields are added but never renamed, and the same edition gives the same bytes.
 */
import { createHash } from 'node:crypto';
import type { Finding } from '../finding/index.ts';
import type {
  Body,
  ConcordanceRow,
  Edition,
  EditionDocument,
  Footnote,
  IndexEntry,
  Instrument,
  Locator,
  Mention,
  Part,
  ProvisionKind,
  ProvisionSource,
  Section,
  SilentMeeting,
} from '../instrument/index.ts';
import type { Mark } from '../text/index.ts';
import { type JsonField, JsonList, jsonPieces } from './json-pieces.ts';
import {
  orderedConcordance,
  orderedDocument,
  orderedFinding,
  orderedInstrument,
  orderedMention,
  orderedProvision,
  orderedSection,
  orderedSilent,
  orderedTopic,
} from './ordered-fields.ts';

/** Name and version of the format; the number rises only when something would break a reader. */
export const EDITION_FORMAT = 'acquis-edition/1';

export interface EditionExport {
  readonly format: typeof EDITION_FORMAT;
  /** In files that are issued: `editionDigest`, so that whoever reads them back knows that nothing was changed. */
  readonly digest?: string;
  /** In files that are issued: the corpus that the edition is of. */
  readonly corpus?: CorpusExport;
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

/** What the corpus around an edition says, as far as the edition names it. */
export interface CorpusExport {
  readonly id: string;
  readonly title: string;
  readonly bodies: readonly Body[];
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

/** Exported whole; a file of a large edition is better written by `issuedPieces`. */
export function exportEdition(edition: Edition): EditionExport {
  const { id, title, year, language } = edition;
  return {
    format: EDITION_FORMAT,
    edition: { id, title, year, language },
    parts: edition.parts.map(orderedPart),
    sections: edition.sections.map(orderedSection),
    silent: edition.silent.map(orderedSilent),
    instruments: edition.instruments.map(orderedInstrument),
    provisions: edition.provisions.map(orderedProvision),
    topics: edition.topics.map(orderedTopic),
    concordance: edition.concordance.map(orderedConcordance),
    mentions: edition.mentions.map(orderedMention),
    findings: edition.findings.map(orderedFinding),
    documents: edition.documents.map(orderedDocument),
  };
}

/** The same in the same order, with lists that are made while they are written. */
function editionFields(edition: Edition): JsonField[] {
  const { id, title, year, language } = edition;
  const list = <T>(items: readonly T[], ordered: (item: T) => unknown): JsonList =>
    new JsonList(made(items, ordered));
  const fields: Record<Exclude<keyof EditionExport, 'format' | 'digest' | 'corpus'>, unknown> = {
    edition: { id, title, year, language },
    parts: list(edition.parts, orderedPart),
    sections: list(edition.sections, orderedSection),
    silent: list(edition.silent, orderedSilent),
    instruments: list(edition.instruments, orderedInstrument),
    provisions: list(edition.provisions, orderedProvision),
    topics: list(edition.topics, orderedTopic),
    concordance: list(edition.concordance, orderedConcordance),
    mentions: list(edition.mentions, orderedMention),
    findings: list(edition.findings, orderedFinding),
    documents: list(edition.documents, orderedDocument),
  };
  return Object.entries(fields);
}

const orderedPart = ({ key, heading, body }: Part): Part => ({ key, heading, body });

function* made<T>(items: readonly T[], by: (item: T) => unknown): Generator<unknown> {
  for (const item of items) yield by(item);
}

const FORMAT: JsonField = ['format', EDITION_FORMAT];

const editionPieces = (edition: Edition): Iterable<string> => jsonPieces([FORMAT, ...editionFields(edition)]);

/** The edition alone: two spaces, one newline at the end. */
export const toEditionJson = (edition: Edition): string => [...editionPieces(edition)].join('');

const digests = new WeakMap<Edition, string>();

/** SHA-256 of the edition alone as JSON, hexadecimal: the same in every format that carries the edition whole. */
export function editionDigest(edition: Edition): string {
  const known = digests.get(edition);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const piece of editionPieces(edition)) hash.update(piece);
  const made = hash.digest('hex');
  digests.set(edition, made);
  return made;
}

/** The edition as it is issued: with its digest and the corpus that it is of. */
export function issuedPieces(edition: Edition, corpus: CorpusExport): Iterable<string> {
  const { id, title } = corpus;
  const bodies = corpus.bodies.map(({ id: own, name, shortName }) => ({ id: own, name, shortName }));
  return jsonPieces([
    FORMAT,
    ['digest', editionDigest(edition)],
    ['corpus', { id, title, bodies }],
    ...editionFields(edition),
  ]);
}

export const toIssuedJson = (edition: Edition, corpus: CorpusExport): string =>
  [...issuedPieces(edition, corpus)].join('');

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
