import type { Extraction } from '../../../extract/index.ts';
import type { BatchSummary } from '../../../store/index.ts';
import { databaseOf, withStore } from '../../built.ts';
import { keepExtraction } from '../../extraction.ts';
import { EXIT } from '../../failure.ts';
import type { Session } from '../../session.ts';
import { table } from '../../terminal/table.ts';
import { hang } from '../../terminal/width.ts';

/** `acquis records extract`: reads the reports and texts of the corpus again; what is known already makes no change. */
export async function extractFromCorpus(session: Session): Promise<number> {
  const corpus = await withStore(session, (store) => {
    const { editions, id } = store.corpus();
    return {
      id,
      editions: editions.flatMap((edition) => store.edition(edition.id) ?? []),
      reports: store.reports(),
    };
  });
  const { extraction, batch } = await keepExtraction(session, databaseOf(session), corpus);
  answer(session, extraction, batch);
  return EXIT.fine;
}

function answer(session: Session, { records, totals }: Extraction, batch: BatchSummary | undefined): void {
  const count = (type: string): number => records.filter((record) => record.type === type).length;
  const found = {
    activities: count('activity'),
    publications: count('publication'),
    statutes: count('statute'),
  };
  if (session.options.json) {
    session.printJson({
      batch: batch?.batch ?? null,
      added: batch?.added ?? 0,
      changed: batch?.changed ?? 0,
      found,
      totals,
    });
    return;
  }
  const { print, paint, width } = session;
  print(
    `${found.activities} activities, ${found.publications} publications and ${found.statutes} laws are told of.`,
  );
  print(
    batch
      ? `Batch ${batch.batch}: ${batch.added} new, ${batch.changed} changed.`
      : 'All of them are known already.',
  );
  if (totals.length === 0) return;
  print('');
  print(
    table(
      [
        { title: 'Para.' },
        { title: 'The report says', flexible: true },
        { title: 'Records', align: 'right' },
      ],
      totals.map(({ paragraph, words, recorded }) => [
        paragraph,
        words,
        recorded === null ? '-' : String(recorded),
      ]),
      width,
      paint.dim,
    ),
  );
  for (const explanation of new Set(totals.map((total) => total.explanation)))
    print(hang('- ', explanation, width));
}
