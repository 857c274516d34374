import { join, resolve } from 'node:path';
import type { CorpusFiles, Phase } from '../compendium/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Corpus } from '../instrument/index.ts';
import type { Store } from '../store/index.ts';
import { extractOnce, settleLinks } from './extraction.ts';
import type { Compiler } from './outside.ts';
import type { Session } from './session.ts';

/**
 * Is the database there and does it fit its sources? Commands that read ask here and get a store; it is compiled
 * first when it is missing or stale, and the person is told so.
 */
export interface BuildResult {
  readonly corpus: Corpus;
  readonly database: string;
  readonly phases: readonly { readonly phase: Phase; readonly milliseconds: number }[];
  readonly milliseconds: number;
}

interface Paths {
  readonly files: CorpusFiles;
  readonly folder: string;
  readonly corpus: string;
  readonly database: string;
}

const DEFAULT_CORPUS = 'corpora/som';

/** The one database of all corpora, unless --db names another. */
export const databaseOf = ({ outside, options }: Session): string =>
  options.db === undefined
    ? join(outside.packageRoot, '.acquis', 'acquis.db')
    : resolve(outside.workingFolder, options.db);

/** The folder of sources that is being worked with. */
export const corpusFolderOf = ({ outside, options }: Session): string =>
  options.corpus === undefined
    ? join(outside.packageRoot, DEFAULT_CORPUS)
    : resolve(outside.workingFolder, options.corpus);

/** The corpus that --corpus names, when it is one that editions were imported into and no folder of sources. */
export function importedCorpusOf(session: Session): string | undefined {
  const { outside, options } = session;
  const named = options.corpus;
  if (named === undefined || outside.files(corpusFolderOf(session)).read('manifest.json')) return undefined;
  return outside.listImported(databaseOf(session)).some(({ corpus }) => corpus === named) ? named : undefined;
}

function pathsOf(session: Session, compiler: Compiler): Paths {
  const folder = corpusFolderOf(session);
  const files = session.outside.files(folder);
  return { files, folder, corpus: compiler.corpusId(files), database: databaseOf(session) };
}

/**
 * Compiles the corpus and puts it into the database, whole or not at all.
 * @throws AcquisError `argument-invalid` when editions were imported into it and nobody said that they may go
 */
export async function buildDatabase(session: Session, replace: boolean): Promise<BuildResult> {
  const compiler = await session.outside.compiler();
  const paths = pathsOf(session, compiler);
  const imported = session.outside.listImported(paths.database).filter((i) => i.corpus === paths.corpus);
  if (imported.length > 0 && !replace)
    throw new AcquisError(
      'argument-invalid',
      `The corpus "${paths.corpus}" in ${paths.database} was imported (${imported.map(({ edition, origin }) => `${edition} from ${origin.file}`).join(', ')}); a build would take its place.`,
      { advice: 'Build into another database with --db FILE, or say --replace.' },
    );
  return buildAt(session, compiler, paths);
}

async function buildAt(
  session: Session,
  compiler: Compiler,
  { files, database }: Paths,
): Promise<BuildResult> {
  const { outside } = session;
  const begun = outside.clock();
  const phases: { phase: Phase; milliseconds: number }[] = [];
  const progress = (phase: Phase, milliseconds: number): void => {
    phases.push({ phase, milliseconds });
    const long = outside.clock() - begun > LONG;
    if (outside.err.isTerminal || long)
      outside.err.write(`  ${phase.padEnd(10)}${milliseconds.toFixed(0).padStart(6)} ms\n`);
  };
  const fingerprint = compiler.fingerprint(files);
  const corpus = await compiler.compile(files, { progress });
  const compiled = outside.clock();
  outside.saveCorpus(database, corpus, fingerprint);
  progress('store', outside.clock() - compiled);
  const stored = outside.clock();
  await extractOnce(session, database, corpus);
  await settleLinks(session, database, corpus, fingerprint, files);
  progress('records', outside.clock() - stored);
  return { corpus, database, phases, milliseconds: outside.clock() - begun };
}

/** Work that takes longer than this (milliseconds) shows its progress in logs too. */
const LONG = 3000;

/**
 * A store that fits its sources. A database named by --db without --corpus is read as it is, whatever it was
 * compiled from; nothing is built into it unless it holds no corpus. What was imported is read as it was imported.
 */
export async function openFresh(session: Session): Promise<Store> {
  const { outside, options } = session;
  const named = importedCorpusOf(session);
  if (named !== undefined) return openImported(session, named);
  if (options.db !== undefined && options.corpus === undefined) {
    const [first, ...others] = new Set(outside.listImported(databaseOf(session)).map(({ corpus }) => corpus));
    try {
      return outside.openStore(databaseOf(session));
    } catch (error) {
      if (first !== undefined && others.length === 0 && isToBeMade(error))
        return openImported(session, first);
      if (!(error instanceof AcquisError) || error.code !== 'store-missing') throw error;
    }
  }
  const compiler = await outside.compiler();
  const paths = pathsOf(session, compiler);
  if (outside.listImported(paths.database).some(({ corpus }) => corpus === paths.corpus)) {
    outside.err.write(
      `acquis: "${paths.corpus}" was imported and is read so; "acquis build --replace" compiles ${paths.folder} in its place\n`,
    );
    return openImported(session, paths.corpus);
  }
  const stale = openIfFits(session, compiler, paths);
  if (typeof stale !== 'string') return stale;
  outside.err.write(`acquis: ${stale}; compiling ${paths.folder}\n`);
  await buildAt(session, compiler, paths);
  return outside.openStore(paths.database, paths.corpus);
}

/** What was imported into a corpus; its rows are made anew when another version of the program made them. */
async function openImported(session: Session, corpus: string): Promise<Store> {
  const { outside } = session;
  const database = databaseOf(session);
  try {
    return outside.openStore(database, corpus);
  } catch (error) {
    if (!isToBeMade(error)) throw error;
  }
  outside.err.write(
    `acquis: the tables are of another version; making "${corpus}" anew from what was imported\n`,
  );
  const { keptCorpus } = await import('../compendium/index.ts');
  const kept = outside.keptEditions(database, corpus);
  const made = keptCorpus(kept);
  outside.keepEditions(database, kept, made.corpus, made.fingerprint);
  return outside.openStore(database, corpus);
}

const isToBeMade = (error: unknown): boolean =>
  error instanceof AcquisError && (error.code === 'store-missing' || error.code === 'store-outdated');

/** The store, or in words why it cannot be used. */
function openIfFits(
  { outside }: Session,
  compiler: Compiler,
  { files, corpus, database }: Paths,
): Store | string {
  let store: Store;
  try {
    store = outside.openStore(database, corpus);
  } catch (error) {
    if (error instanceof AcquisError && error.code === 'store-missing')
      return 'the database does not hold it yet';
    if (error instanceof AcquisError && error.code === 'store-outdated')
      return 'the database is of another version';
    throw error;
  }
  if (store.corpus().fingerprint === compiler.fingerprint(files)) return store;
  store.close();
  return 'the sources or the program have changed';
}

/** Opens a store for as long as `use` needs it. */
export async function withStore<T>(session: Session, use: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openFresh(session);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}
