import { AcquisError } from '../../../finding/index.ts';
import { fieldsOf, type KnowledgeRecord } from '../../../record/index.ts';
import type { RecordStore } from '../../../store/index.ts';
import { EXIT } from '../../failure.ts';
import type { Options } from '../../options.ts';
import type { Session } from '../../session.ts';
import { hang } from '../../terminal/width.ts';
import { shownTo, withRecords } from './records-asked.ts';

/** `acquis records show ID`: every field, what links to it, and how it came to be as it is. */
export function showRecord(session: Session, [id]: readonly string[], options: Options): Promise<number> {
  return withRecords(session, (store) => {
    const record = findRecord(store, id);
    const shown = shownTo(options)(record);
    const linkedFrom = store?.linksTo([record.id]) ?? [];
    const history = (store?.recordHistory(record.id) ?? []).map(({ before, after, ...change }) => ({
      ...change,
      did: before === null ? 'added' : after === null ? 'removed' : 'changed',
    }));
    if (session.options.json) {
      session.printJson({ ...shown, linkedFrom, history });
      return EXIT.fine;
    }
    const values = new Map(Object.entries(shown));
    session.print(session.paint.bold(shown.title));
    for (const { name, title } of fieldsOf(shown.type)) {
      const text = asText(values.get(name));
      if (name !== 'title' && text !== '') session.print(hang(`${title}  `, text, session.width));
    }
    for (const { relation, title, id: from } of linkedFrom)
      session.print(hang('Linked from  ', `${title} (${from}, ${relation})`, session.width));
    for (const { at, did, who, what } of history)
      session.print(session.paint.dim(`${at} ${did} by ${who}: ${what}`));
    return EXIT.fine;
  });
}

/** @throws AcquisError `record-unknown` */
export function findRecord(store: RecordStore | undefined, id: string | undefined): KnowledgeRecord {
  const record = id === undefined ? undefined : store?.record(id);
  if (record) return record;
  throw unknownRecord(id);
}

export const unknownRecord = (id: string | undefined): AcquisError =>
  id === undefined
    ? new AcquisError('argument-invalid', 'It is not said which record.', {
        advice: 'Name it by its id: acquis records list shows them.',
      })
    : new AcquisError('record-unknown', `There is no record "${id}".`, {
        advice: 'acquis records list shows the ids.',
      });

export function asText(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(asText).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => [name, asText(part)])
      .flatMap(([name, part]) => (part === '' ? [] : [`${name}: ${part}`]))
      .join(', ');
  return String(value);
}
