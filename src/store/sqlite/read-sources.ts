/** What was read, and was every character of it accounted for? The sources with their text, and the proofs. */
import type { SourceDocument } from '../../instrument/index.ts';
import type { CoverageReport } from '../../text/index.ts';
import type { SourceSummary } from '../port.ts';
import type { Database } from './database.ts';
import { list } from './rows.ts';

export const readSources = (db: Database, build: number): readonly SourceSummary[] =>
  db
    .prepare<[number], SourceSummary>('SELECT file, title FROM sources WHERE build = ? ORDER BY seq')
    .all(build);

export function readSource(db: Database, build: number, file: string): SourceDocument | undefined {
  const row = db
    .prepare<[number, string], SourceSummary & { readonly text: string; readonly line_starts_json: string }>(
      'SELECT file, title, text, line_starts_json FROM sources WHERE build = ? AND file = ?',
    )
    .get(build, file);
  return row && { file: row.file, title: row.title, text: row.text, lineStarts: list(row.line_starts_json) };
}

interface CoverageRow extends Pick<CoverageReport, 'file' | 'characters' | 'kept' | 'unaccounted'> {
  readonly kept_as_json: string;
  readonly ignored_json: string;
  readonly gaps_json: string;
  readonly overlaps_json: string;
}

export function readCoverage(db: Database, build: number): readonly CoverageReport[] {
  const rows = db
    .prepare<[number], CoverageRow>('SELECT * FROM coverage WHERE build = ? ORDER BY seq')
    .all(build);
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
