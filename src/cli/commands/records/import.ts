import { basename } from 'node:path';
import type { Choice, ImportReview, ReviewedRow } from '../../../compendium/index.ts';
import { AcquisError } from '../../../finding/index.ts';
import { DATE_ORDERS, isRecordType, RECORD_TYPES, type RecordType } from '../../../record/index.ts';
import type { ColumnMapping } from '../../../store/index.ts';
import { databaseOf } from '../../built.ts';
import { compareWithCorpus } from '../../compared.ts';
import { corpusAtHand } from '../../corpus-at-hand.ts';
import { EXIT } from '../../failure.ts';
import { flagOption, listOption, type Options, textOption } from '../../options.ts';
import type { Session } from '../../session.ts';
import { hang } from '../../terminal/width.ts';
import { bytesOf } from './file-asked.ts';

/** `acquis records import FILE`: every row looked at, then all written or none. */
export async function importRecords(
  session: Session,
  [file]: readonly string[],
  options: Options,
): Promise<number> {
  const { outside } = session;
  const { obstacle, reviewImport, writeImport } = await import('../../../compendium/index.ts');
  const asked = {
    name: basename(file ?? ''),
    bytes: bytesOf(session, file, 'acquis records import FILE.'),
    type: typeAsked(options),
    dates: DATE_ORDERS.find((order) => order === textOption(options, 'dates')),
  };
  const mapping = mappingAsked(options);
  const choice = { onlyGood: flagOption(options, 'onlyGood'), rows: rowsAsked(options) };
  const database = databaseOf(session);
  const index = await corpusAtHand(session);
  const known = outside.openRecords(database);
  let review: ImportReview;
  try {
    review = await reviewImport({ ...asked, mapping, known, index });
  } finally {
    known?.close();
  }
  const why = obstacle(review, choice);
  if (why !== undefined || flagOption(options, 'dryRun')) {
    answer(session, review, choice, why, null);
    return why === undefined ? EXIT.fine : EXIT.bad;
  }
  const store = outside.openRecordWriter(database);
  try {
    const batch = writeImport(
      store,
      review,
      choice,
      { at: outside.now(), who: outside.who },
      { mapping, index },
    );
    answer(session, review, choice, undefined, batch?.batch ?? 0);
  } finally {
    store.close();
  }
  if (index) await compareWithCorpus(session, index, database);
  return EXIT.fine;
}

function typeAsked(options: Options): RecordType | undefined {
  const [type, ...more] = listOption(options, 'type') ?? [];
  if (type === undefined) return undefined;
  if (isRecordType(type) && more.length === 0) return type;
  throw new AcquisError('argument-invalid', `"${[type, ...more].join(' ')}" is no type of record.`, {
    advice: `Ask for one of ${RECORD_TYPES.join(', ')}.`,
  });
}

function mappingAsked(options: Options): ColumnMapping | undefined {
  const pairs = listOption(options, 'map');
  if (pairs === undefined) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at <= 0)
        throw new AcquisError('argument-invalid', `--map ${pair} does not say which field a column fills.`, {
          advice: 'Write --map "COLUMN=FIELD".',
        });
      const field = pair.slice(at + 1).trim();
      return [pair.slice(0, at).trim(), field === '' ? null : field];
    }),
  );
}

/** More rows than these were never meant. */
const MOST_ROWS = 1_000_000;

function rowsAsked(options: Options): readonly number[] | undefined {
  const text = textOption(options, 'rows');
  return text?.split(',').flatMap((part) => {
    const [, from = '', to = from] = /^\s*(\d{1,7})(?:\s*-\s*(\d{1,7}))?\s*$/u.exec(part) ?? [];
    const count = from === '' ? 0 : Number(to) - Number(from) + 1;
    if (count < 1 || count > MOST_ROWS)
      throw new AcquisError('argument-invalid', `--rows ${text} names no rows.`, {
        advice: 'Write them as 2,5-7.',
      });
    return Array.from({ length: count }, (_, i) => Number(from) + i);
  });
}

/** @param batch null when nothing was to be written, 0 when all was there already */
function answer(
  session: Session,
  review: ImportReview,
  choice: Choice,
  why: string | undefined,
  batch: number | null,
): void {
  const counts = { new: 0, changed: 0, same: 0, doubtful: 0, refused: 0 };
  for (const { verdict } of review.rows) counts[verdict] += 1;
  if (session.options.json) {
    const { header: _, rows, ...rest } = review;
    session.printJson({
      ...rest,
      counts,
      written: batch !== null,
      batch: batch === 0 ? null : batch,
      obstacle: why ?? null,
      rows: rows.map(({ record: __, ...row }) => row),
    });
    return;
  }
  const { print, paint, width } = session;
  for (const { column, message } of review.columns) print(hang('Row 1, ', `${column}: ${message}`, width));
  const told = review.rows.filter((row) => row.verdict !== 'same');
  for (const row of told.slice(0, MOST_SHOWN)) for (const line of linesOf(row)) print(hang('', line, width));
  if (told.length > MOST_SHOWN) print(`... and ${told.length - MOST_SHOWN} rows more; --json has them all.`);
  print(
    paint.bold(
      `${counts.new} new, ${counts.changed} changed, ${counts.same} as they are, ${counts.doubtful} doubtful, ${counts.refused} refused.`,
    ),
  );
  if (why !== undefined) print(`Nothing was imported. ${why}`);
  else if (batch === null) print('Nothing was written: a dry run.');
  else if (batch === 0) print('Nothing to write: all of it is there already.');
  else
    print(
      `Imported as batch ${batch}${choice.onlyGood ? ', the good rows only' : ''}. To take it back: acquis records undo ${batch}`,
    );
}

/** The rest is in the answer as JSON. */
const MOST_SHOWN = 100;

function linesOf({ row, verdict, title, problems, alike, topics }: ReviewedRow): readonly string[] {
  const where = `Row ${row}`;
  if (problems.length > 0)
    return problems.map(({ column, message }) => `${where}${column && `, ${column}`}: ${message}`);
  if (alike.length > 0)
    return alike.map(
      (one) => `${where} is likely ${one.row === null ? one.id : `row ${one.row}`}, ${one.why}: ${title}`,
    );
  const under = topics.length > 0 ? ` (under ${topics.join('; ')}, by its keywords)` : '';
  return [`${where} ${verdict}: ${title}${under}`];
}
