import { buildDatabase } from '../built.ts';
import { EXIT } from '../failure.ts';
import { countSeverities } from '../findings-text.ts';
import { flagOption, type Options } from '../options.ts';
import type { Session } from '../session.ts';
import { table } from '../terminal/table.ts';

/** `acquis build`: how much was read, how much is wrong, how long it took. */
export async function build(session: Session, options: Options): Promise<number> {
  const { corpus, database, phases, milliseconds } = await buildDatabase(
    session,
    flagOption(options, 'replace'),
  );
  const documents = [
    ...corpus.editions.map(({ id, title, provisions, topics, findings }) => ({
      document: `Edition ${id}`,
      title,
      provisions: provisions.length,
      topics: topics.length,
      entries: topics.reduce((sum, topic) => sum + topic.entries.length, 0),
      ...countSeverities(findings),
    })),
    ...corpus.reports.map(({ symbol, id, title, paragraphs, findings }) => ({
      document: symbol ?? id,
      title,
      provisions: paragraphs.length,
      topics: 0,
      entries: 0,
      ...countSeverities(findings),
    })),
  ];
  const unaccounted = corpus.coverage.reduce((sum, proof) => sum + proof.unaccounted, 0);
  if (session.options.json) {
    session.printJson({ corpus: corpus.id, database, milliseconds, phases, documents, unaccounted });
    return EXIT.fine;
  }
  const { paint, width, print } = session;
  print(paint.bold(corpus.title));
  print(
    table(
      [
        { title: 'Document', flexible: true },
        ...['Provisions', 'Topics', 'Entries', 'Errors', 'Warnings', 'Notes'].map((title) => ({
          title,
          align: 'right' as const,
        })),
      ],
      documents.map((d) => [
        d.document,
        ...[d.provisions, d.topics, d.entries, d.errors, d.warnings, d.notes].map(String),
      ]),
      width,
      paint.dim,
    ),
  );
  if (unaccounted > 0) print(paint.red(`${unaccounted} characters are in no text: see "acquis coverage".`));
  print(`${paint.dim('Database')}  ${database} ${paint.dim(`(in ${(milliseconds / 1000).toFixed(2)} s)`)}`);
  return EXIT.fine;
}
