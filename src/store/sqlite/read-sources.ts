/** What was read, and was every character of it accounted for? The sources with their text, and the proofs. */
import type { SourceDocument } from '../../instrument/index.ts';
import type { CoverageReport } from '../../text/index.ts';
import type { SourceSummary } from '../port.ts';
import type { Database } from './database.ts';
import { list } from './rows.ts';

export const readSources = (db: Database): readonly SourceSummary[] =>
  db.prepare<[], SourceSummary>('SELECT file, title FROM sources ORDER BY seq').all();

export function readSource(db: Database, file: string): SourceDocument | undefined {
  const row = db
    .prepare<[string], SourceSummary & { readonly text: string; readonly line_starts_json: string }>(
      'SELECT file, title, text, line_starts_json FROM sources WHERE file = ?',
    )
    .get(file);
  return row && { file: row.file, title: row.title, text: row.text, lineStarts: list(row.line_starts_json) };
}

interface CoverageRow extends Pick<CoverageReport, 'file' | 'characters' | 'kept' | 'unaccounted'> {
  readonly kept_as_json: string;
  readonly ignored_json: string;
  readonly gaps_json: string;
  readonly overlaps_json: string;
}

export function readCoverage(db: Database): readonly CoverageReport[] {
  const rows = db.prepare<[], CoverageRow>('SELECT * FROM coverage ORDER BY seq').all();
  return rows.map(
    ({ file, characters, kept, unaccounted, kept_as_json, ignored_json, gaps_json, overlaps_json }) => ({
      ...{ file, characters, kept, unaccounted },
      keptAs: JSON.parse(kept_as_json) as Record<string, number>,
      ignored: list(ignored_json),
      gaps: list(gaps_json),
      overlaps: list(overlaps_json),
    }),
  );
}
