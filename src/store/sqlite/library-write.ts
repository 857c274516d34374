import type { LibraryCorpus, LibraryDocument } from '../../instrument/index.ts';
import type { ImportedFile, KeptDocument } from '../library.ts';
import type { Database } from './database.ts';
import { inserter, json } from './insert.ts';

/** Rows of one document, in place of those it had; the caller holds the transaction. */
export function writeDocument(db: Database, { document: whole, citations, findings }: KeptDocument): void {
  const document = placeOf(db, whole);
  for (const table of ['library_versions', 'library_headings', 'library_citations', 'library_documents'])
    db.prepare<[number]>(`DELETE FROM ${table} WHERE document = ?`).run(document);
  const insert = inserter(db);
  insert('library_documents', {
    document,
    corpus: whole.corpus,
    symbol: whole.symbol,
    body: whole.body,
    date: whole.date,
    titles_json: json(whole.titles),
    metadata_json: json(whole.metadata),
    rows_json: json(whole.rows),
    findings_json: json(findings),
  });
  for (const { language, title, file, provisions, notes } of whole.versions)
    insert('library_versions', {
      document,
      language,
      title,
      file,
      provisions_json: json(provisions),
      notes_json: json(notes),
    });
  const { subjects, agendaItem, agendaTitle } = whole.metadata;
  for (const value of new Set(subjects))
    insert('library_headings', { document, kind: 'subject', value, title: null });
  if (agendaItem !== null)
    insert('library_headings', { document, kind: 'agendaItem', value: agendaItem, title: agendaTitle });
  citations.forEach(({ provision, target }, seq) => {
    insert('library_citations', { document, seq, provision, target });
  });
}

/** The number a document has, or a new one. */
function placeOf(db: Database, { corpus, symbol }: LibraryDocument): number {
  const known = db
    .prepare<[string, string], { document: number }>(
      'SELECT document FROM library_documents WHERE corpus = ? AND symbol = ?',
    )
    .get(corpus, symbol);
  if (known) return known.document;
  const last = db
    .prepare<[], { last: number | null }>('SELECT max(document) AS last FROM library_documents')
    .get();
  return (last?.last ?? 0) + 1;
}

export function writeFile(
  db: Database,
  corpus: string,
  { file, hash, symbols, findings }: ImportedFile,
): void {
  db.prepare<[string, string, string, string, string]>(
    'INSERT OR REPLACE INTO library_files (corpus, file, hash, symbols_json, findings_json) VALUES (?, ?, ?, ?, ?)',
  ).run(corpus, file, hash, json(symbols), json(findings));
}

export function writeLibraryCorpus(db: Database, { id, title, body, languages }: LibraryCorpus): void {
  db.prepare<[string, string, string, string]>(
    'INSERT INTO library_corpora (corpus, title, body, languages_json) VALUES (?, ?, ?, ?) ON CONFLICT (corpus) DO UPDATE SET title = excluded.title, body = excluded.body, languages_json = excluded.languages_json',
  ).run(id, title, body, json(languages));
}
