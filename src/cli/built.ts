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

function pathsOf(session: Session, compiler: Compiler): Paths {
  const folder = corpusFolderOf(session);
  const files = session.outside.files(folder);
  return { files, folder, corpus: compiler.corpusId(files), database: databaseOf(session) };
}

/** Compiles the corpus and puts it into the database, whole or not at all. */
export async function buildDatabase(session: Session): Promise<BuildResult> {
  const compiler = await session.outside.compiler();
  return buildAt(session, compiler, pathsOf(session, compiler));
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
 * compiled from; nothing is built into it unless it holds no corpus.
 */
export async function openFresh(session: Session): Promise<Store> {
  const { outside, options } = session;
  if (options.db !== undefined && options.corpus === undefined) {
    try {
      return outside.openStore(resolve(outside.workingFolder, options.db));
    } catch (error) {
      if (!(error instanceof AcquisError) || error.code !== 'store-missing') throw error;
    }
  }
  const compiler = await outside.compiler();
  const paths = pathsOf(session, compiler);
  const stale = openIfFits(session, compiler, paths);
  if (typeof stale !== 'string') return stale;
  outside.err.write(`acquis: ${stale}; compiling ${paths.folder}\n`);
  await buildAt(session, compiler, paths);
  return outside.openStore(paths.database, paths.corpus);
}

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
