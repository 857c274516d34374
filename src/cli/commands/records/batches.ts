import { AcquisError } from '../../../finding/index.ts';
import { databaseOf } from '../../built.ts';
import { EXIT } from '../../failure.ts';
import type { Options } from '../../options.ts';
import type { Session } from '../../session.ts';
import { table } from '../../terminal/table.ts';
import { NO_RECORDS, withRecords } from './records-asked.ts';

/** `acquis records batches`: every import and edit, newest first. */
export function listBatches(session: Session): Promise<number> {
  return withRecords(session, (store) => {
    const batches = store?.batches() ?? [];
    if (session.options.json) session.printJson({ batches });
    else if (batches.length === 0) session.print(NO_RECORDS);
    else
      session.print(
        table(
          [
            { title: 'Batch', align: 'right' },
            { title: 'When' },
            { title: 'Who' },
            { title: 'New', align: 'right' },
            { title: 'Changed', align: 'right' },
            { title: 'Removed', align: 'right' },
            { title: 'What', flexible: true },
          ],
          batches.map(({ batch, at, who, what, added, changed, removed, undoneBy }) => [
            String(batch),
            at.slice(0, 16).replace('T', ' '),
            who,
            String(added),
            String(changed),
            String(removed),
            undoneBy === null ? what : `${what} (undone by ${undoneBy})`,
          ]),
          session.width,
          session.paint.dim,
        ),
      );
    return EXIT.fine;
  });
}

/** `acquis records undo [BATCH]`: what was there before it, as a batch of its own; without a number, of the last one. */
export function undoBatch(session: Session, [asked]: readonly string[], _: Options): number {
  const store = session.outside.openRecordWriter(databaseOf(session));
  try {
    const last = store.batches().find(({ undoes, undoneBy }) => undoes === null && undoneBy === null);
    const batch = asked === undefined ? last?.batch : Number(asked);
    if (batch === undefined)
      throw new AcquisError('argument-invalid', 'There is nothing to undo.', { advice: NO_RECORDS });
    if (!Number.isSafeInteger(batch))
      throw new AcquisError('argument-invalid', `"${asked}" is no number of a batch.`, {
        advice: 'acquis records batches lists them.',
      });
    const undone = store.undoBatch(batch, { at: session.outside.now(), who: session.outside.who });
    if (session.options.json) session.printJson(undone);
    else
      session.print(
        `Undone: batch ${batch}. ${undone.removed} removed, ${undone.changed} as before, ${undone.added} brought back.`,
      );
    return EXIT.fine;
  } finally {
    store.close();
  }
}
