/**
 * The roof: the only file that picks adapters. It puts the database, the compiler, the pages and the command line
 * together; each is loaded when it is first needed, so that help answers at once.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import {
  documentFolder,
  folderFiles,
  indexFile,
  listen,
  type OpenSearch,
  type Outside,
  processOutside,
  runCommandLine,
} from './cli/index.ts';
import { AcquisError } from './finding/index.ts';
import type { SearchScripts } from './publish/index.ts';
import type { RecordWriter, Store } from './store/index.ts';
import {
  databaseOf,
  keepEditions,
  keptEditions,
  listImported,
  openLibrary,
  openLibraryWriter,
  openRecords,
  openRecordWriter,
  openStore,
  saveCorpus,
} from './store/sqlite/index.ts';
import type { WebOptions } from './web/index.ts';

/** Above `src/` as above `lib/`: the folder that holds package.json and corpora/. */
const PACKAGE_ROOT = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/u, '');

/** Runs one command line and leaves its exit status to the process, which ends when nothing is left to do. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await runCommandLine(args, outside());
}

function outside(): Outside {
  return {
    ...processOutside(),
    packageRoot: PACKAGE_ROOT,
    version: versionOf(PACKAGE_ROOT),
    files: folderFiles,
    folder: documentFolder,
    compiler: async () => {
      const compendium = await import('./compendium/index.ts');
      const program = programStamp(PACKAGE_ROOT);
      return {
        compile: async (files, options) =>
          compendium.compileCorpus(files, {
            ...options,
            texts: await compendium.readSources(files, options),
          }),
        fingerprint: (files) => compendium.corpusFingerprint(files) + program,
        corpusId: (files) => compendium.loadManifest(files).id,
      };
    },
    databaseOf,
    openStore,
    saveCorpus,
    listImported,
    keptEditions,
    keepEditions,
    openSearch,
    searchScripts: () => searchScripts(PACKAGE_ROOT),
    pages: async (store, database, files) => {
      const app = await doors(store, database, { files, records: openRecords(database) });
      return (address) => app.request(address);
    },
    openLibrary,
    openLibraryWriter,
    openRecords,
    openRecordWriter,
    serve: async (store, address, database) => {
      const imported = openLibrary(database);
      const records = openRecords(database);
      const decide = address.decisions ? () => openRecordWriter(database) : undefined;
      const app = await doors(
        store,
        database,
        { imported, records, decisions: decide !== undefined },
        decide,
      );
      const listening = await listen((request) => app.fetch(request), address);
      void listening.closed.then(() => {
        imported?.close();
        records?.close();
      });
      return listening;
    },
  };
}

/** The API first: the pages have an answer for every address. */
async function doors(
  store: Store,
  database: string,
  options: WebOptions = {},
  decide?: () => RecordWriter,
): Promise<Hono> {
  const [{ Hono }, { createApi }, { createWeb }] = await Promise.all([
    import('hono'),
    import('./api/index.ts'),
    import('./web/index.ts'),
  ]);
  const search = once(() => openSearch(store, database));
  return new Hono()
    .route('/', createApi(store, { ...options, search, decide }))
    .route('/', createWeb(store, options.files ? options : { ...options, search }));
}

/** Beside the database, named after the corpus, since a database may hold several. */
const openSearch: OpenSearch = async (store, database) => {
  const { openSearchIndex } = await import('./compendium/index.ts');
  const library = openLibrary(database);
  try {
    return await openSearchIndex({ store, library }, indexFile(`${database}-${store.corpus().id}.search`));
  } finally {
    library?.close();
  }
};

/** Does it when it is first asked for, and keeps what came of it; a failure is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Bundled when the program is built (scripts/build/client.mjs). */
function searchScripts(root: string): SearchScripts {
  const read = (name: string): Uint8Array => readFileSync(`${root}/lib/web/assets/${name}`);
  try {
    return {
      'search.js': read('search.js'),
      'phrases.js': read('phrases.js'),
      'later.js': read('later.js'),
    };
  } catch (cause) {
    throw new AcquisError(
      'output-refused',
      'The script of the search is not there, so that no site can be written.',
      {
        advice: 'Build the program first: npm run build.',
        cause,
      },
    );
  }
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  return version;
}

/**
 * In a checkout, what the program was built from, so that a change of the code compiles the corpus anew as a change
 * of a source does; empty in an installed package, whose version says it.
 */
function programStamp(root: string): string {
  try {
    return `-${readFileSync(`${root}/lib/.built-from`, 'utf8').slice(0, 16)}`;
  } catch {
    return '';
  }
}
