import { extractRecords, type StatedTotal } from '../../extract/index.ts';
import type { Corpus } from '../../instrument/index.ts';

/** Sums that the reports of a corpus state, beside what the activities read from them add up to. */
export const totalsOf = (corpus: Pick<Corpus, 'editions' | 'reports'>): readonly StatedTotal[] =>
  extractRecords(corpus).totals;
