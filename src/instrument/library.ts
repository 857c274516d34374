import type { LanguageCode } from '../language/index.ts';
import type { Mark } from '../text/index.ts';

/**
 * A document that was imported whole, in as many languages as there are: a resolution of a session. The language
 * versions share the ids of their paragraphs, so that being aligned and having the same id are one thing:
 *
 *     rows      en          ar
 *     rec_1     rec_1       rec_1
 *     para_2    para_2      -            <- a gap: the Arabic version has no such paragraph
 */
export interface LibraryDocument extends LibraryDocumentSummary {
  /** Ids of all paragraphs of all versions, in reading order. */
  readonly rows: readonly string[];
  /** In the order of `LIBRARY_LANGUAGES`. */
  readonly versions: readonly LibraryVersion[];
}

/** A document in a list. */
export interface LibraryDocumentSummary {
  readonly corpus: string;
  /** Canonical symbol, unique in its corpus: `A/RES/75/101 A-B`. */
  readonly symbol: string;
  /** Name of the body that adopted it: `General Assembly`. */
  readonly body: string;
  /** Of adoption, ISO 8601; null when nothing says it. */
  readonly date: string | null;
  readonly titles: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly metadata: DocumentMetadata;
}

export interface LibraryVersion {
  readonly language: LanguageCode;
  readonly title: string;
  /** Path within the folder it was imported from. */
  readonly file: string;
  /** In reading order, each before what stands below it. */
  readonly provisions: readonly LibraryProvision[];
  /** Footnotes that nothing in the text calls. */
  readonly notes: readonly LibraryNote[];
}

export interface LibraryProvision {
  /** The same in every language version and after every later import; unique in the document. */
  readonly id: string;
  /** Identifier by the naming convention of Akoma Ntoso, as this version counts. */
  readonly eId: string;
  readonly kind: LibraryKind;
  /** As printed; the count of a preambular paragraph. */
  readonly number: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly notes: readonly LibraryNote[];
  /** Id of the paragraph it stands under; null at the top. */
  readonly parent: string | null;
  /** 0 at the top. */
  readonly depth: number;
  /** 1-based line of its file. */
  readonly line: number;
}

export interface LibraryNote {
  readonly marker: string;
  /** Offset in the text after which the marker stands; 0 where nothing calls it. */
  readonly at: number;
  readonly text: string;
}

/**
 * - `masthead`, `closing`: lines above the enacting formula and those on adoption below the text
 * - `formula`: "The General Assembly,"
 * - `preambular`, `operative`, `subparagraph`, `chapeau`: as of any resolution
 * - `annex`: its heading; `heading`: any other; `paragraph`: numbered in an annex and so not operative
 * - `text`, `table`: words without a number, and a row of a table
 */
export const LIBRARY_KINDS = [
  'masthead',
  'formula',
  'preambular',
  'operative',
  'subparagraph',
  'chapeau',
  'annex',
  'heading',
  'paragraph',
  'text',
  'table',
  'closing',
] as const;

export type LibraryKind = (typeof LIBRARY_KINDS)[number];

/** Order of the versions of a document, and of what is shown when a language is missing. */
export const LIBRARY_LANGUAGES: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** What the files beside a text say of it; empty where they say nothing. */
export interface DocumentMetadata {
  readonly session: string | null;
  /** As printed: `Agenda item 128 (a)`. */
  readonly agendaItem: string | null;
  readonly agendaTitle: string | null;
  readonly committee: string | null;
  readonly meeting: string | null;
  /** Symbols as given: `A/75/415, para. 8`. */
  readonly originatingDocument: string | null;
  readonly record: string | null;
  readonly vote: Vote | null;
  readonly sponsors: readonly string[];
  readonly additionalSponsors: readonly string[];
  readonly subjects: readonly string[];
  /** Numbers of Sustainable Development Goals. */
  readonly goals: readonly string[];
}

/** How it was adopted: without a vote, or by so many. */
export interface Vote {
  readonly kind: string;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  /** Names of States as given. */
  readonly statesInFavour: readonly string[];
  readonly statesAgainst: readonly string[];
  readonly statesAbstaining: readonly string[];
}

export const NO_METADATA: DocumentMetadata = {
  session: null,
  agendaItem: null,
  agendaTitle: null,
  committee: null,
  meeting: null,
  originatingDocument: null,
  record: null,
  vote: null,
  sponsors: [],
  additionalSponsors: [],
  subjects: [],
  goals: [],
};

/** A paragraph that names a document by its symbol; which document that is, is asked when it is read. */
export interface LibraryCitation {
  /** Id of the paragraph within its document. */
  readonly provision: string;
  /** Canonical symbol: `A/RES/67/123`. */
  readonly target: string;
}

/** A corpus whose documents are imported and not compiled. */
export interface LibraryCorpus {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly languages: readonly LanguageCode[];
}
