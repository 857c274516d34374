import { historyEntries } from '../../../store/index.ts';
import { EXIT } from '../../failure.ts';
import { flagOption, type Options } from '../../options.ts';
import type { Session } from '../../session.ts';
import { hang } from '../../terminal/width.ts';
import { withRecords } from './records-asked.ts';
import { asText, unknownRecord } from './show.ts';

/** `acquis records history ID`: who changed what and when, field by field; of a record that was removed, too. */
export function historyOf(session: Session, [id]: readonly string[], options: Options): Promise<number> {
  return withRecords(session, (store) => {
    const changes = id === undefined ? [] : (store?.recordHistory(id) ?? []);
    if (id === undefined || changes.length === 0) throw unknownRecord(id);
    const history = historyEntries(changes, { restricted: flagOption(options, 'restricted') });
    const decisions = store?.linkDecisions({ records: [id] }) ?? [];
    if (session.options.json) {
      session.printJson({ record: id, history, decisions });
      return EXIT.fine;
    }
    const { print, paint, width } = session;
    for (const { batch, at, who, what, did, fields } of history) {
      print(paint.bold(`${at.slice(0, 16).replace('T', ' ')}  ${did} by ${who}, batch ${batch}: ${what}`));
      for (const { title, before, after } of fields)
        print(
          hang(
            `  ${title}  `,
            did === 'changed'
              ? `${asText(before) || NOTHING} → ${asText(after) || NOTHING}`
              : asText(after ?? before),
            width,
          ),
        );
      if (fields.length === 0) print(`  ${HIDDEN}`);
    }
    for (const { verdict, label, who, at, words } of decisions)
      print(
        paint.dim(
          hang(
            '',
            `${at.slice(0, 16).replace('T', ' ')}  ${label} ${verdict} by ${who}: ${words.join(', ')}`,
            width,
          ),
        ),
      );
    return EXIT.fine;
  });
}

const NOTHING = '(nothing)';
const HIDDEN = 'Only what is restricted changed: --restricted shows it.';
