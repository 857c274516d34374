import type { CorpusFiles } from '../compendium/index.ts';
import type { Extraction } from '../extract/index.ts';
import type { Corpus } from '../instrument/index.ts';
import type { BatchSummary } from '../store/index.ts';
import { compareWithCorpus } from './compared.ts';
import type { Session } from './session.ts';

/**
 * What the reports and texts of a corpus tell of, put among the records: activities, publications, laws, and the treaty
 * articles that any of them names. What is known already makes no change.
 */
export async function keepExtraction(
  { outside }: Session,
  database: string,
  corpus: Pick<Corpus, 'id' | 'editions' | 'reports'>,
): Promise<{ readonly extraction: Extraction; readonly batch: BatchSummary | undefined }> {
  const [{ articlesNamed, extractRecords }, { articleRecords }] = await Promise.all([
    import('../extract/index.ts'),
    import('../record/index.ts'),
  ]);
  const extraction = extractRecords(corpus);
  const texts = corpus.editions.at(-1)?.provisions ?? [];
  const named = new Set([
    ...extraction.records.flatMap((record) => record.articles),
    ...texts.flatMap(({ text }) => articlesNamed(text).map(({ ref }) => ref)),
  ]);
  const articles = articleRecords().filter(({ articles: [ref] }) => ref !== undefined && named.has(ref));
  const records = outside.openRecordWriter(database);
  try {
    const note = { at: outside.now(), who: outside.who, what: whatOf(corpus) };
    return { extraction, batch: records.putRecords(note, [...extraction.records, ...articles]) };
  } finally {
    records.close();
  }
}

/**
 * The same when a corpus is built, but only once: afterwards people may have changed records or taken the batch back,
 * and a build must not undo that. `acquis records extract` does it again when it is asked for.
 */
export async function extractOnce(
  session: Session,
  database: string,
  corpus: Pick<Corpus, 'id' | 'editions' | 'reports'>,
): Promise<void> {
  const known = session.outside.openRecords(database);
  const done = known?.batches().some(({ what }) => what === whatOf(corpus)) ?? false;
  known?.close();
  if (!done) await keepExtraction(session, database, corpus);
}

/**
 * Decisions that the folder of the corpus keeps are written down where they are later than those made here, and records are
 * compared with the edition that was just compiled.
 */
export async function settleLinks(
  session: Session,
  database: string,
  { id, editions }: Pick<Corpus, 'id' | 'editions'>,
  fingerprint: string,
  files: CorpusFiles,
): Promise<void> {
  const edition = editions.at(-1);
  if (!edition) return;
  const { DECISIONS_FILE, importDecisions, readDecisionFile } = await import('../compendium/index.ts');
  const bytes = files.read(DECISIONS_FILE);
  if (bytes) {
    const decisions = readDecisionFile(`${files.name}/${DECISIONS_FILE}`, bytes);
    const { now, who, openRecordWriter } = session.outside;
    const records = openRecordWriter(database);
    try {
      importDecisions(records, decisions, { at: now(), who, what: `decisions of ${id}` });
    } finally {
      records.close();
    }
  }
  await compareWithCorpus(session, { corpus: id, editions, edition, fingerprint }, database);
}

const whatOf = ({ id }: Pick<Corpus, 'id'>): string => `extract ${id}`;
