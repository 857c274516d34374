import type { Finding } from '../../finding/index.ts';
import type { LibraryCitation, LibraryCorpus } from '../../instrument/index.ts';
import { inSymbolOrder } from '../../symbol/index.ts';
import type {
  CitingProvision,
  HeadingCount,
  HeadingKind,
  ImportedFile,
  LibraryCorpusSummary,
} from '../library.ts';
import type { Database } from './database.ts';
import { orderOf } from './library-read.ts';
import { list } from './rows.ts';

/** What the library holds seen from outside: corpora, headings, citations, files, findings. */
export function readCorpora(db: Database): readonly LibraryCorpusSummary[] {
  const rows = db
    .prepare<[], Omit<LibraryCorpus, 'id' | 'languages'> & { corpus: string; languages_json: string }>(
      'SELECT * FROM library_corpora ORDER BY corpus',
    )
    .all();
  return rows.map(({ corpus, title, body, languages_json }) => ({
    id: corpus,
    title,
    body,
    languages: list(languages_json),
    documents:
      db
        .prepare<[string], { n: number }>('SELECT count(*) AS n FROM library_documents WHERE corpus = ?')
        .get(corpus)?.n ?? 0,
    versions: Object.fromEntries(
      db
        .prepare<[string], { language: string; n: number }>(
          'SELECT v.language, count(*) AS n FROM library_versions v JOIN library_documents d USING (document) WHERE d.corpus = ? GROUP BY v.language ORDER BY v.language',
        )
        .all(corpus)
        .map(({ language, n }) => [language, n]),
    ),
  }));
}

export const countHeadings = (db: Database, corpus: string, kind: HeadingKind): readonly HeadingCount[] =>
  db
    .prepare<[string, string], HeadingCount>(
      'SELECT h.value, min(h.title) AS title, count(*) AS documents FROM library_headings h JOIN library_documents d USING (document) WHERE d.corpus = ? AND h.kind = ? GROUP BY h.value ORDER BY documents DESC, h.value',
    )
    .all(corpus, kind);

export const readCitationsFrom = (db: Database, corpus: string, symbol: string): readonly LibraryCitation[] =>
  db
    .prepare<[string, string], LibraryCitation>(
      'SELECT c.provision, c.target FROM library_citations c JOIN library_documents d USING (document) WHERE d.corpus = ? AND d.symbol = ? ORDER BY c.seq',
    )
    .all(corpus, symbol);

export function readCitationsOf(db: Database, symbol: string): readonly CitingProvision[] {
  const rows = db
    .prepare<[string], Omit<CitingProvision, 'titles'> & { readonly titles_json: string }>(
      'SELECT d.corpus, d.symbol, d.titles_json, d.date, c.provision FROM library_citations c JOIN library_documents d USING (document) WHERE c.target = ? ORDER BY c.document, c.seq',
    )
    .all(symbol);
  return orderOf(rows).map(({ titles_json, ...row }) => ({
    ...row,
    titles: JSON.parse(titles_json) as CitingProvision['titles'],
  }));
}

export function readFiles(db: Database, corpus: string): ReadonlyMap<string, ImportedFile> {
  const rows = db
    .prepare<[string], { file: string; hash: string; symbols_json: string; findings_json: string }>(
      'SELECT file, hash, symbols_json, findings_json FROM library_files WHERE corpus = ? ORDER BY file',
    )
    .all(corpus);
  return new Map(
    rows.map(({ file, hash, symbols_json, findings_json }) => [
      file,
      { file, hash, symbols: list(symbols_json), findings: list(findings_json) },
    ]),
  );
}

/** First those of files, then those of documents. */
export function readLibraryFindings(db: Database, corpus: string): readonly Finding[] {
  const documents = db
    .prepare<[string], { symbol: string; findings_json: string }>(
      'SELECT symbol, findings_json FROM library_documents WHERE corpus = ?',
    )
    .all(corpus);
  return [
    ...[...readFiles(db, corpus).values()].flatMap(({ findings }) => findings),
    ...inSymbolOrder(documents, ({ symbol }) => symbol).flatMap(({ findings_json }) =>
      list<Finding>(findings_json),
    ),
  ];
}
