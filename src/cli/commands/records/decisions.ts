import { basename } from 'node:path';
import type { LinkDecision } from '../../../record/index.ts';
import { databaseOf } from '../../built.ts';
import { EXIT } from '../../failure.ts';
import { type Options, textOption } from '../../options.ts';
import { deliver } from '../../output.ts';
import type { Session } from '../../session.ts';
import { table } from '../../terminal/table.ts';
import { bytesOf } from './file-asked.ts';
import { withRecords } from './records-asked.ts';

/**
 * `acquis records decisions [ID]`: what was decided on suggested links, as a list or as the file that the folder of a corpus
 * keeps; `decisions import FILE` reads such a file.
 */
export async function listDecisions(
  session: Session,
  [id, file]: readonly string[],
  options: Options,
): Promise<number> {
  if (id === 'import') return importFrom(session, file);
  const decisions = await withRecords(
    session,
    (store) => store?.linkDecisions(id === undefined ? {} : { records: [id] }) ?? [],
  );
  if (textOption(options, 'format') === 'csv') {
    const { toDecisionCsv } = await import('../../../render/records/index.ts');
    deliver(session, textOption(options, 'output'), toDecisionCsv(decisions));
  } else if (session.options.json) session.printJson({ total: decisions.length, decisions });
  else if (decisions.length === 0) session.print('Nothing was decided yet: acquis records suggest.');
  else session.print(tableOf(session, decisions));
  return EXIT.fine;
}

const tableOf = ({ width, paint }: Session, decisions: readonly LinkDecision[]): string =>
  table(
    [
      { title: 'When' },
      { title: 'Who' },
      { title: 'Verdict' },
      { title: 'Record' },
      { title: 'Link', flexible: true },
      { title: 'Words', flexible: true },
    ],
    decisions.map(({ at, who, verdict, record, label, words }) => [
      at.slice(0, 16).replace('T', ' '),
      who,
      verdict,
      record,
      label,
      words.join(', '),
    ]),
    width,
    paint.dim,
  );

async function importFrom(session: Session, file: string | undefined): Promise<number> {
  const bytes = bytesOf(session, file, 'acquis records decisions import FILE.');
  const { importDecisions, readDecisionFile } = await import('../../../compendium/index.ts');
  const name = basename(file ?? '');
  const decisions = readDecisionFile(name, bytes);
  const store = session.outside.openRecordWriter(databaseOf(session));
  try {
    const { now, who } = session.outside;
    const batch = importDecisions(store, decisions, { at: now(), who, what: `decisions of ${name}` });
    if (session.options.json) session.printJson({ read: decisions.length, batch: batch ?? null });
    else
      session.print(
        batch
          ? `${batch.decided} of ${decisions.length} decisions are new; batch ${batch.batch}.`
          : 'All of it was decided already, or later.',
      );
    return EXIT.fine;
  } finally {
    store.close();
  }
}
