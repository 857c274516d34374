import { AcquisError } from '../../finding/index.ts';
import type { LibraryStore } from '../../store/index.ts';
import { databaseOf } from '../built.ts';
import { EXIT } from '../failure.ts';
import { flagOption, type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';
import { table } from '../terminal/table.ts';

/** `acquis documents`: what was imported, in the order of symbols; or what the import found. */
export async function documents(
  session: Session,
  words: readonly string[],
  options: Options,
): Promise<number> {
  const library = session.outside.openLibrary(databaseOf(session));
  try {
    const corpora = corporaOf(library, session.options.corpus);
    if (flagOption(options, 'findings')) return listFindings(session, library, corpora);
    const subject = textOption(options, 'subject');
    const item = textOption(options, 'item');
    const found = corpora.flatMap(
      (id) =>
        library?.documents(id, {
          ...(subject !== undefined && { subject }),
          ...(item !== undefined && { agendaItem: item }),
          words: words.join(' '),
          from: 0,
          limit: Number.MAX_SAFE_INTEGER,
        }).documents ?? [],
    );
    if (session.options.json) {
      session.printJson({ documents: found });
      return EXIT.fine;
    }
    if (found.length === 0) {
      session.print(corpora.length === 0 ? NOTHING : 'No imported document answers to this.');
      return EXIT.fine;
    }
    session.print(
      table(
        [{ title: 'Symbol' }, { title: 'Adopted' }, { title: 'Title', flexible: true }],
        found.map(({ symbol, date, titles }) => [
          symbol,
          date ?? '',
          titles.en ?? Object.values(titles)[0] ?? '',
        ]),
        session.width,
        session.paint.dim,
      ),
    );
    return EXIT.fine;
  } finally {
    library?.close();
  }
}

const NOTHING = 'Nothing was imported yet: acquis import FOLDER --corpus ID.';

/** @throws AcquisError `document-unknown` for a corpus that nothing was imported into */
function corporaOf(library: LibraryStore | undefined, asked: string | undefined): readonly string[] {
  const ids = (library?.corpora() ?? []).map((corpus) => corpus.id);
  if (asked === undefined) return ids;
  // A folder names a corpus by its last step, as `acquis import` is told it.
  const id =
    asked
      .replace(/[\\/]+$/u, '')
      .split(/[\\/]/u)
      .at(-1) ?? asked;
  if (ids.includes(id)) return [id];
  throw new AcquisError('document-unknown', `Nothing was imported into a corpus "${id}".`, {
    advice: 'Import documents into it: acquis import FOLDER --corpus ID.',
    near: ids,
  });
}

function listFindings(
  session: Session,
  library: LibraryStore | undefined,
  corpora: readonly string[],
): number {
  const findings = corpora.flatMap((id) => library?.findings(id) ?? []);
  if (session.options.json) session.printJson({ findings });
  else if (findings.length === 0) session.print(corpora.length === 0 ? NOTHING : 'Nothing was found wrong.');
  else
    for (const { severity, code, message, place } of findings)
      session.print(
        `${severity} ${code} ${place.source}${place.line === undefined ? '' : `:${place.line}`}: ${message}`,
      );
  return findings.some((f) => f.severity === 'error') ? EXIT.bad : EXIT.fine;
}
