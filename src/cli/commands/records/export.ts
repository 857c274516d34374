import { EXIT } from '../../failure.ts';
import { type Options, textOption } from '../../options.ts';
import { deliver, deliverBytes } from '../../output.ts';
import type { Session } from '../../session.ts';
import { filterAsked, shownTo, withRecords } from './records-asked.ts';

/** `acquis records export`: the same selection as `list`, as a file for others or to be imported again. */
export async function exportRecords(
  session: Session,
  _: readonly string[],
  options: Options,
): Promise<number> {
  const filter = filterAsked(options);
  const records = await withRecords(
    session,
    (store) => store?.records({ ...filter, limit: Number.MAX_SAFE_INTEGER - 1 }).records ?? [],
  );
  const shown = records.map(shownTo(options));
  const write = await import('../../../render/records/index.ts');
  const output = textOption(options, 'output');
  switch (textOption(options, 'format')) {
    case 'csv':
      deliver(session, output, write.toRecordCsv(shown));
      break;
    case 'xlsx':
      deliverBytes(session, output, await write.toRecordWorkbook(shown), 'xlsx');
      break;
    case 'bibtex':
      deliver(session, output, await write.toWorks(shown, 'bibtex'));
      break;
    case 'ris':
      deliver(session, output, await write.toWorks(shown, 'ris'));
      break;
    case 'csl':
      deliver(session, output, await write.toWorks(shown, 'csl'));
      break;
    case 'jsonld':
      deliver(session, output, write.toRecordJsonLd(shown));
      break;
    default:
      deliver(session, output, JSON.stringify({ records: shown }, null, 2));
  }
  return EXIT.fine;
}
