import type { Corpus } from '../instrument/index.ts';
import type { KnowledgeRecord } from '../record/index.ts';
import { extractActivities } from './activities.ts';
import type { ExtractedActivity } from './activity.ts';
import { passagesOfEdition, passagesOfReport } from './passages.ts';
import { publicationsIn } from './publications.ts';
import { statutesIn } from './statutes.ts';
import { activityRecord, publicationRecords, statuteRecords } from './to-records.ts';
import { type StatedTotal, statedTotals } from './totals.ts';

export interface Extraction {
  /** Activities, then publications, then statutes, each in the order of the documents. */
  readonly records: readonly KnowledgeRecord[];
  /** With the words that give each field. */
  readonly activities: readonly ExtractedActivity[];
  readonly totals: readonly StatedTotal[];
}

/**
 * Reads the reports of a corpus, and the texts and footnotes of its editions: activities from reports alone, since what
 * an adopted text says of activities is mostly what it asks for; works and laws from both. Never throws on a document.
 */
export function extractRecords({ editions, reports }: Pick<Corpus, 'editions' | 'reports'>): Extraction {
  const books = new Set(editions.flatMap(({ provisions }) => provisions.map(({ source }) => source.file)));
  const told = reports.flatMap(passagesOfReport).filter(({ file }) => !books.has(file));
  const adopted = editions.flatMap(passagesOfEdition);
  const activities = extractActivities(told);
  const passages = [...told, ...adopted];
  return {
    records: [
      ...activities.flatMap(activityRecord),
      ...publicationRecords(passages.flatMap(publicationsIn)),
      ...statuteRecords(passages.flatMap(statutesIn)),
    ],
    activities,
    totals: statedTotals(told, activities),
  };
}
