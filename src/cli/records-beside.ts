/** Which records stand beside a provision or a topic: those linked to it, and those that are only suggested? */
import type { RecordType } from '../record/index.ts';
import { databaseOf } from './built.ts';
import { labelled } from './provision-text.ts';
import type { Session } from './session.ts';

export interface RecordBeside {
  readonly id: string;
  readonly type: RecordType;
  readonly title: string;
}

export interface SuggestedBeside extends RecordBeside {
  readonly score: number;
  readonly words: readonly string[];
}

export interface RecordsBeside {
  readonly records: readonly RecordBeside[];
  /** Nobody said yes or no to these. */
  readonly suggested: readonly SuggestedBeside[];
}

/** What a command shows; `acquis records list` and `suggest --for` have the rest. */
const MOST = 20;

interface Asked {
  /** Concepts of topics. */
  readonly topics?: readonly string[];
  /** Permanent ids and references of provisions. */
  readonly provision?: readonly string[];
}

export function recordsBeside(session: Session, { topics = [], provision = [] }: Asked): RecordsBeside {
  const store = session.outside.openRecords(databaseOf(session));
  if (!store) return { records: [], suggested: [] };
  try {
    const under = topics.length > 0 ? store.records({ topics, limit: MOST }).records : [];
    const linking = provision.length > 0 ? store.linksTo(provision).slice(0, MOST) : [];
    const records = [...under, ...linking].map(({ id, type, title }) => ({ id, type, title }));
    return {
      records: [...new Map(records.map((record) => [record.id, record])).values()],
      suggested: store
        .suggestedRecords([...topics, ...provision], { limit: MOST })
        .map(({ id, type, title, score, words }) => ({ id, type, title, score, words })),
    };
  } finally {
    store.close();
  }
}

export function printRecordsBeside(session: Session, { records, suggested }: RecordsBeside): void {
  const line = ({ id, title }: RecordBeside): string => `${title} (${id})`;
  if (records.length > 0) session.print(labelled(session, 'Records', records.map(line)));
  if (suggested.length > 0)
    session.print(
      labelled(
        session,
        'Suggested',
        suggested.map((record) => `${line(record)}: ${record.words.join(', ')}`),
      ),
    );
}
