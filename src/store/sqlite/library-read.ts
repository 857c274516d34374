import type {
  DocumentMetadata,
  LibraryDocument,
  LibraryDocumentSummary,
  LibraryVersion,
} from '../../instrument/index.ts';
import { LIBRARY_LANGUAGES } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { inSymbolOrder } from '../../symbol/index.ts';
import type { DocumentPage, DocumentQuery } from '../library.ts';
import type { Database } from './database.ts';
import { list } from './rows.ts';

/** Documents of the library, one by one or a page of them. */
export interface SummaryRow {
  readonly document: number;
  readonly corpus: string;
  readonly symbol: string;
  readonly body: string;
  readonly date: string | null;
  readonly titles_json: string;
  readonly metadata_json: string;
}

interface VersionRow {
  readonly language: LanguageCode;
  readonly title: string;
  readonly file: string;
  readonly provisions_json: string;
  readonly notes_json: string;
}

const SUMMARY = 'document, corpus, symbol, body, date, titles_json, metadata_json';

export const readSummaries = (
  db: Database,
  where: string,
  values: readonly (string | number)[],
): readonly SummaryRow[] =>
  db
    .prepare<(string | number)[], SummaryRow>(
      `SELECT ${SUMMARY} FROM library_documents WHERE ${where} ORDER BY corpus, document`,
    )
    .all(...values);

export const summaryOf = ({
  corpus,
  symbol,
  body,
  date,
  titles_json,
  metadata_json,
}: SummaryRow): LibraryDocumentSummary => ({
  corpus,
  symbol,
  body,
  date,
  titles: JSON.parse(titles_json) as LibraryDocumentSummary['titles'],
  metadata: JSON.parse(metadata_json) as DocumentMetadata,
});

/** By corpus, then as symbols are ordered, which no index of the database knows. */
export const orderOf = <T extends { readonly corpus: string; readonly symbol: string }>(
  rows: readonly T[],
): T[] =>
  // Sorting is stable: the order of symbols is kept within a corpus.
  inSymbolOrder(rows, (row) => row.symbol).sort((a, b) =>
    a.corpus === b.corpus ? 0 : a.corpus < b.corpus ? -1 : 1,
  );

export function readDocument(db: Database, corpus: string, symbol: string): LibraryDocument | undefined {
  const row = db
    .prepare<[string, string], SummaryRow & { readonly rows_json: string }>(
      `SELECT ${SUMMARY}, rows_json FROM library_documents WHERE corpus = ? AND symbol = ?`,
    )
    .get(corpus, symbol);
  return (
    row && {
      ...summaryOf(row),
      rows: list(row.rows_json),
      versions: LIBRARY_LANGUAGES.flatMap((language) => readVersion(db, row.document, language) ?? []),
    }
  );
}

export function readVersion(
  db: Database,
  document: number,
  language: LanguageCode,
): LibraryVersion | undefined {
  const row = db
    .prepare<[number, string], VersionRow>(
      'SELECT language, title, file, provisions_json, notes_json FROM library_versions WHERE document = ? AND language = ?',
    )
    .get(document, language);
  return (
    row && {
      language: row.language,
      title: row.title,
      file: row.file,
      provisions: list(row.provisions_json),
      notes: list(row.notes_json),
    }
  );
}

/** Symbols are put in order here, then only the page that is asked for is read. */
export function readPage(db: Database, corpus: string, query: DocumentQuery): DocumentPage {
  const where = ['corpus = ?'];
  const values: string[] = [corpus];
  for (const [kind, value] of [
    ['subject', query.subject],
    ['agendaItem', query.agendaItem],
  ] as const) {
    if (value === undefined) continue;
    where.push('document IN (SELECT document FROM library_headings WHERE kind = ? AND value = ?)');
    values.push(kind, value);
  }
  const words = (query.words ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((w) => w !== '');
  const matching = readSummaries(db, where.join(' AND '), values).filter((row) => {
    if (words.length === 0) return true;
    const text = [row.symbol, ...Object.values(summaryOf(row).titles)].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const found = orderOf(matching).slice(query.from, query.from + query.limit);
  return { total: matching.length, documents: found.map(summaryOf) };
}
