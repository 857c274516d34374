/**
 * The roof: the only file that picks adapters. It puts the database, the compiler, the pages and the command line
 * together; each is loaded when it is first needed, so that help answers at once.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderFiles, listen, type Outside, processOutside, runCommandLine } from './cli/index.ts';
import { openStore, saveCorpus } from './store/sqlite/index.ts';

/** Above `src/` as above `dist/`: the folder that holds package.json and corpora/. */
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
    compiler: async () => {
      const { compileCorpus, corpusFingerprint, loadManifest } = await import('./compendium/index.ts');
      return {
        compile: compileCorpus,
        fingerprint: corpusFingerprint,
        corpusId: (files) => loadManifest(files).id,
      };
    },
    openStore,
    saveCorpus,
    serve: async (store, address) => {
      const { createWeb } = await import('./web/index.ts');
      const app = createWeb(store);
      return listen((request) => app.fetch(request), address);
    },
  };
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  return version;
}
