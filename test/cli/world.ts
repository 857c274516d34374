/**
 * A world for one command line: screens that remember, a clock that stands still, a compiler that yields a corpus
 * made by hand, and a real database in a folder of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  documentFolder,
  folderFiles,
  indexFile,
  type Listening,
  type Outside,
  runCommandLine,
} from '../../src/cli/index.ts';
import { openSearchIndex } from '../../src/compendium/index.ts';
import type { Corpus } from '../../src/instrument/index.ts';
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
} from '../../src/store/sqlite/index.ts';
import { createWeb } from '../../src/web/index.ts';
import { oneMeeting } from '../store/one-meeting.ts';

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  /** Runs one command line. */
  readonly acquis: (...args: string[]) => Promise<Said>;
  readonly root: string;
  readonly database: string;
  /** How often the corpus was compiled. */
  readonly compiled: () => number;
  /** From now on the sources are others. */
  readonly changeSources: (corpus?: Corpus) => void;
  readonly written: ReadonlyMap<string, string>;
}

export interface WorldOptions {
  /** What stands on standard input. */
  readonly input?: string;
  readonly corpus?: Corpus;
  readonly terminal?: number;
  readonly env?: Outside['env'];
  readonly serve?: Outside['serve'];
  readonly compile?: () => Corpus;
  /** Files of the working folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** A working folder on the disk instead, for what a text cannot be. */
  readonly folder?: string;
}

export function world(options: WorldOptions = {}): World {
  const root = mkdtempSync(join(tmpdir(), 'acquis-cli-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  let corpus = options.corpus ?? oneMeeting;
  let fingerprint = 'first';
  let compiled = 0;
  const written = new Map<string, string>();
  const nobody: Listening = {
    url: 'http://localhost:1',
    port: 1,
    close: async () => {},
    closed: Promise.resolve(),
  };

  const acquis = async (...args: string[]): Promise<Said> => {
    const said = { out: '', err: '' };
    const screen = (name: 'out' | 'err') => ({
      write: (text: string) => {
        said[name] += text;
      },
      isTerminal: options.terminal !== undefined,
      columns: options.terminal,
    });
    const status = await runCommandLine(args, {
      out: screen('out'),
      err: screen('err'),
      env: options.env ?? {},
      packageRoot: root,
      workingFolder: options.folder ?? root,
      version: '9.9.9',
      clock: () => 0,
      writeFile: (path, content) => {
        written.set(path, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
      },
      readInput: async () => new TextEncoder().encode(options.input ?? ''),
      files: (name) =>
        options.folder === undefined
          ? {
              name,
              read: (path) => {
                const text = options.files?.[path];
                return text === undefined ? undefined : Buffer.from(text);
              },
            }
          : folderFiles(name),
      compiler: async () => ({
        corpusId: () => 'small',
        fingerprint: () => fingerprint,
        compile: (_, { progress }) => {
          compiled += 1;
          progress('read', 1);
          return options.compile ? options.compile() : corpus;
        },
      }),
      databaseOf,
      openStore,
      saveCorpus,
      listImported,
      keptEditions,
      keepEditions,
      searchScripts: () => {
        const script = new TextEncoder().encode('// The search, bundled.');
        return { 'search.js': script, 'phrases.js': script, 'later.js': script };
      },
      pages: async (store, _, files) => {
        const web = createWeb(store, { files });
        return (address) => (address.startsWith('/api/') ? Response.json({ address }) : web.request(address));
      },
      openLibrary,
      openLibraryWriter,
      openRecords,
      openRecordWriter,
      now: () => '2026-01-02T03:04:05Z',
      who: 'a librarian',
      folder: documentFolder,
      onInterrupt: () => () => {},
      openSearch: (store, database) => openSearchIndex({ store }, indexFile(`${database}.search`)),
      serve: options.serve ?? (async () => nobody),
    });
    return { status, ...said };
  };
  return {
    acquis,
    root,
    database: join(root, '.acquis', 'acquis.db'),
    compiled: () => compiled,
    changeSources: (next = corpus) => {
      corpus = next;
      fingerprint += '+';
    },
    written,
  };
}
