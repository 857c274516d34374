import type { IssuedEdition } from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import type { KeptEdition } from '../../store/index.ts';
import { databaseOf } from '../built.ts';
import { EXIT } from '../failure.ts';
import type { GivenEdition } from '../given-edition.ts';
import { flagOption, type Options } from '../options.ts';
import type { Session } from '../session.ts';

/** `acquis import` of what `acquis publish` wrote: read, proved to be the same, and kept whole or not at all. */
export async function importEdition(
  session: Session,
  given: GivenEdition,
  options: Options,
): Promise<number> {
  const { outside } = session;
  const { keptCorpus, keptEdition, readIssued } = await import('../../compendium/index.ts');
  const read = await readIssued(given.files, given.place, (path) => {
    if (outside.err.isTerminal) outside.err.write(`\r\u001b[K  reading ${path}`);
  });
  if (outside.err.isTerminal) outside.err.write('\r\u001b[K');
  const into = corpusNamed(session, given, read);
  const database = databaseOf(session);
  const fresh = keptEdition(read, into, {
    file: given.name,
    sha256: given.mark(),
    format: given.place.format,
    at: outside.now(),
    who: outside.who,
    program: `acquis ${outside.version}`,
  });
  const there = outside.keptEditions(database, into);
  const same = there.some(({ edition, digest }) => edition === fresh.edition && digest === fresh.digest);
  if (!flagOption(options, 'replace')) refuseToOverwrite(session, database, fresh, same ? [] : there);
  const rehearsal = flagOption(options, 'dryRun');
  if (!rehearsal && !same) {
    const kept = [...there.filter(({ edition }) => edition !== fresh.edition), fresh];
    const { corpus, fingerprint } = keptCorpus(kept);
    outside.keepEditions(database, kept, corpus, fingerprint);
  }
  answer(session, { fresh, read, database, rehearsal, same });
  return EXIT.fine;
}

/** --corpus, or the one that the file says. */
function corpusNamed({ options }: Session, given: GivenEdition, { corpus }: IssuedEdition): string {
  const name = options.corpus ?? corpus?.id;
  if (name === undefined)
    throw new AcquisError('argument-invalid', `${given.name} does not say which corpus it is of.`, {
      advice: 'Name one with --corpus, for example --corpus som-2024.',
    });
  if (/^[a-z0-9][a-z0-9.-]*$/u.test(name)) return name;
  throw new AcquisError('argument-invalid', `"${name}" is no name of a corpus.`, {
    advice: 'A name is lower-case letters, digits, dots and hyphens: --corpus som-2024.',
  });
}

/** What was compiled, or imported as something else, goes only when somebody says so. */
function refuseToOverwrite(
  { outside }: Session,
  database: string,
  { corpus, edition }: KeptEdition,
  there: readonly KeptEdition[],
): void {
  const other = there.find((kept) => kept.edition === edition);
  if (other)
    throw new AcquisError(
      'argument-invalid',
      `Another ${edition} edition is in the corpus "${corpus}" already, imported from ${other.origin.file}.`,
      { advice: 'Import it under another name with --corpus NAME, or say --replace.' },
    );
  const imported = outside.listImported(database).some((kept) => kept.corpus === corpus);
  if (imported || !isCompiled(outside, database, corpus)) return;
  throw new AcquisError(
    'argument-invalid',
    `The corpus "${corpus}" in ${database} is compiled from its sources; an import would take its place.`,
    {
      advice: `Import it under another name (--corpus ${corpus}-imported), into another database (--db FILE), or say --replace.`,
    },
  );
}

function isCompiled(outside: Session['outside'], database: string, corpus: string): boolean {
  try {
    outside.openStore(database, corpus).close();
    return true;
  } catch (error) {
    if (error instanceof AcquisError) return false;
    throw error;
  }
}

interface Done {
  readonly fresh: KeptEdition;
  readonly read: IssuedEdition;
  readonly database: string;
  readonly rehearsal: boolean;
  readonly same: boolean;
}

function answer(session: Session, { fresh, read: { edition }, database, rehearsal, same }: Done): void {
  const entries = edition.topics.reduce((sum, topic) => sum + topic.entries.length, 0);
  const { corpus, digest, origin } = fresh;
  if (session.options.json) {
    const counts = { provisions: edition.provisions.length, topics: edition.topics.length, entries };
    session.printJson({
      corpus,
      edition: edition.id,
      digest,
      origin,
      ...counts,
      dryRun: rehearsal,
      unchanged: same,
      database: rehearsal ? null : database,
    });
    return;
  }
  const { print, paint } = session;
  const done = same ? 'Already there:' : rehearsal ? 'Would import' : 'Imported';
  print(
    `${paint.bold(done)} the ${edition.id} edition of "${corpus}": ${edition.provisions.length} provisions, ${edition.topics.length} topics, ${entries} entries.`,
  );
  print(`${paint.dim('From')}      ${origin.file} (${origin.format}, SHA-256 ${origin.sha256})`);
  if (rehearsal) return;
  print(`${paint.dim('Database')}  ${database}`);
  print(`Read it with --corpus ${corpus}, for example: acquis topics --corpus ${corpus}`);
}
