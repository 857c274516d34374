/** Records beside the latest edition of a corpus: what they may belong to, computed where it is not known yet. */
import type { Comparison, IndexedCorpus } from '../compendium/index.ts';
import type { Edition } from '../instrument/index.ts';
import type { Session } from './session.ts';

/** A corpus with the edition that records are compared with. */
export interface ComparedCorpus extends IndexedCorpus {
  readonly fingerprint: string;
  /** The latest. */
  readonly edition: Edition;
}

/** Compares what was not compared with this edition yet, and says so when it takes long. */
export async function compareWithCorpus(
  session: Session,
  corpus: ComparedCorpus,
  database: string,
): Promise<Comparison> {
  const { outside } = session;
  const { compareRecords, stampOf } = await import('../compendium/index.ts');
  const known = outside.openRecords(database);
  const waiting = known?.notCompared(corpus.corpus, stampOf(corpus), 1).length ?? 0;
  known?.close();
  if (waiting === 0) return { compared: 0, linked: 0 };
  const records = outside.openRecordWriter(database);
  try {
    return await compareRecords(records, corpus, { at: outside.now(), who: outside.who }, (done) => {
      if (done > LONG) outside.err.write(`  ${done} records compared\n`);
    });
  } finally {
    records.close();
  }
}

/** So many records are worth a word while they are compared. */
const LONG = 2000;
