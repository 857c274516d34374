import { AcquisError } from '../../../finding/index.ts';
import { type KnowledgeRecord, withoutRestricted } from '../../../record/index.ts';
import { type RecordFilter, type RecordStore, readRecordFilter } from '../../../store/index.ts';
import { databaseOf } from '../../built.ts';
import { flagOption, listOption, type Options, textOption } from '../../options.ts';
import type { Session } from '../../session.ts';

/** Which records does a command line ask for, and where are they kept? */
export const NO_RECORDS = 'There are no records yet: acquis records import FILE.';

/** The records of the database for as long as `use` needs them; undefined where there are none. */
export async function withRecords<T>(
  session: Session,
  use: (records: RecordStore | undefined) => T | Promise<T>,
): Promise<T> {
  const records = session.outside.openRecords(databaseOf(session));
  try {
    return await use(records);
  } finally {
    records?.close();
  }
}

/** @throws AcquisError `argument-invalid` */
export function filterAsked(options: Options): RecordFilter {
  const words = textOption(options, 'words');
  return readRecordFilter({
    type: listOption(options, 'type'),
    country: listOption(options, 'country'),
    region: listOption(options, 'region'),
    article: listOption(options, 'article'),
    topic: listOption(options, 'topic'),
    year: listOption(options, 'year'),
    language: listOption(options, 'language'),
    route: listOption(options, 'route'),
    kind: listOption(options, 'kind'),
    inForce: textOption(options, 'inForce'),
    words,
    samples: flagOption(options, 'samples'),
  });
}

/** A number of at least 1. @throws AcquisError `argument-invalid` */
export function numberAsked(options: Options, name: string, fallback: number): number {
  const text = textOption(options, name);
  if (text === undefined) return fallback;
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new AcquisError('argument-invalid', `--${name} ${text} is no number.`, {
    advice: 'Write a number from 1.',
  });
}

/** What is restricted is shown only to who asks for it. */
export const shownTo =
  (options: Options) =>
  (record: KnowledgeRecord): KnowledgeRecord =>
    flagOption(options, 'restricted') ? record : withoutRestricted(record);
