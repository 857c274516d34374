/** What a page of the library is made from: plain data, looked up by whoever has the store. */
import type {
  LibraryDocument,
  LibraryDocumentSummary,
  LibraryProvision,
  LibraryVersion,
} from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import type { Mark } from '../../text/index.ts';

/** A stretch of a text that leads somewhere. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly title: string;
}

/** Where the documents named in a text are to be found. */
export type FindLeads = (text: string, marks: readonly Mark[], language: LanguageCode) => readonly Lead[];

export interface CorpusView {
  readonly id: string;
  readonly title: string;
  readonly documents: number;
  readonly languages: readonly LanguageCode[];
}

export interface HeadingView {
  readonly value: string;
  readonly title: string | null;
  readonly documents: number;
}

/** One page of the list of a corpus. */
export interface BrowseView {
  readonly corpus: CorpusView;
  readonly asked: { readonly subject: string; readonly item: string; readonly words: string };
  readonly documents: readonly LibraryDocumentSummary[];
  readonly total: number;
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly subjects: readonly HeadingView[];
  readonly items: readonly HeadingView[];
}

export interface DocumentView {
  readonly corpus: CorpusView;
  readonly document: LibraryDocument;
  readonly language: LanguageCode;
  /** Shown beside it; null for one language alone. */
  readonly beside: LanguageCode | null;
  readonly leads: FindLeads;
  readonly cites: readonly CitedDocument[];
  readonly citedBy: readonly CitingPlace[];
}

export interface CitedDocument {
  readonly symbol: string;
  /** Null when it is not in the library, or in it twice. */
  readonly href: string | null;
  readonly title: string;
  /** Ids of the paragraphs that cite it. */
  readonly provisions: readonly string[];
}

export interface CitingPlace {
  readonly name: string;
  readonly title: string;
  readonly href: string;
}

/** The title in a language, or in the first language there is. */
export const titleIn = ({ titles, symbol }: LibraryDocumentSummary, language: LanguageCode): string =>
  titles[language] ?? titles.en ?? Object.values(titles)[0] ?? symbol;

/** Numbers from the top, as a paragraph is cited: `3 (a)`, `PP 2`; empty for what has no number. */
export function numberPath({ provisions }: LibraryVersion, provision: LibraryProvision): string {
  if (provision.number === '') return '';
  if (provision.kind === 'preambular') return `PP ${provision.number}`;
  const byId = new Map(provisions.map((p) => [p.id, p]));
  const numbers: string[] = [];
  for (let at: LibraryProvision | undefined = provision; at; ) {
    if (at.number !== '') numbers.unshift(at.number.replace(/[.\s-]+$/u, ''));
    const { parent }: LibraryProvision = at;
    at = parent === null ? undefined : byId.get(parent);
  }
  return numbers.join(' ');
}
