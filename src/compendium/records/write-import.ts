import { AcquisError } from '../../finding/index.ts';
import type { BatchNote, BatchSummary, ColumnMapping, RecordWriter } from '../../store/index.ts';
import { type IndexedCorpus, keywordLinks } from './keyword-links.ts';
import type { ImportReview, ReviewedRow } from './review.ts';

/** Which rows are written? The whole file when it is all good, or those that were chosen; never a part by accident. */
export interface Choice {
  /** Leave out what is doubtful or refused. */
  readonly onlyGood: boolean;
  /** These alone, doubtful ones among them included: somebody looked at them. */
  readonly rows?: readonly number[] | undefined;
}

export function chosenRows(review: ImportReview, { onlyGood, rows }: Choice): readonly ReviewedRow[] {
  if (rows !== undefined) return review.rows.filter(({ row }) => rows.includes(row));
  return onlyGood ? review.rows.filter(({ verdict }) => !BAD.has(verdict)) : review.rows;
}

const BAD: ReadonlySet<ReviewedRow['verdict']> = new Set(['doubtful', 'refused']);

/** Why nothing can be written; undefined when it can. */
export function obstacle(review: ImportReview, choice: Choice): string | undefined {
  if (review.columns.length > 0) return 'The columns are not settled.';
  const chosen = chosenRows(review, choice);
  const missing = (choice.rows ?? []).filter((row) => !chosen.some((one) => one.row === row));
  if (missing.length > 0) return `The file has no row ${missing.join(', ')}.`;
  const refused = chosen.filter(({ verdict }) => verdict === 'refused').length;
  const doubtful =
    choice.rows === undefined ? chosen.filter(({ verdict }) => verdict === 'doubtful').length : 0;
  if (refused + doubtful === 0) return undefined;
  return `${refused} refused and ${doubtful} doubtful rows are in the way: mend them, leave them out with --only-good, or choose rows with --rows.`;
}

export interface ImportExtras {
  /** What the columns are, to be remembered. */
  readonly mapping?: ColumnMapping | undefined;
  /** The thematic index whose topics the keywords may name. */
  readonly index?: IndexedCorpus | undefined;
}

/**
 * Undefined when everything chosen is there already.
 * @throws AcquisError `argument-invalid` when a row that was chosen cannot be written; nothing is written then
 */
export function writeImport(
  store: RecordWriter,
  review: ImportReview,
  choice: Choice,
  note: Pick<BatchNote, 'at' | 'who'>,
  { mapping, index }: ImportExtras = {},
): BatchSummary | undefined {
  const why = obstacle(review, choice);
  if (why !== undefined) throw new AcquisError('argument-invalid', `Nothing was imported. ${why}`);
  const records = chosenRows(review, choice).flatMap(({ record }) => record ?? []);
  const decisions = index ? keywordLinks(records, index, store, note.at) : [];
  const batch = store.putRecords({ ...note, what: `import ${review.file}` }, records, decisions);
  if (mapping !== undefined && review.header !== null) store.keepMapping(review.header, mapping);
  return batch;
}
