import { resolve } from 'node:path';
import { AcquisError } from '../../finding/index.ts';
import {
  bookPart,
  checkFolder,
  type Dangling,
  dataPart,
  openPublication,
  type Publication,
  putFile,
  SEARCH_SCRIPT_ADDRESS,
  searchFiles,
  siteFiles,
  WORKER_ADDRESS,
  type WrittenFile,
  workerFile,
} from '../../publish/index.ts';
import { viewFrom } from '../../render/index.ts';
import type { Store } from '../../store/index.ts';
import { nearMatches } from '../../text/index.ts';
import { corpusFolderOf, databaseOf, importedCorpusOf, withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { listOption, type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';

const PARTS = ['site', 'data', 'book'] as const;
type Part = (typeof PARTS)[number];

/** `acquis publish`: everything that is issued of an edition, into one folder, whole or not at all. */
export async function publish(session: Session, options: Options): Promise<number> {
  const { outside } = session;
  const out = textOption(options, 'out');
  if (out === undefined) {
    throw new AcquisError('argument-invalid', 'It was not said where to publish.', {
      advice: 'Name a folder: acquis publish --out publication/',
    });
  }
  const folder = resolve(outside.workingFolder, out);
  const parts = partsOf(listOption(options, 'only'));
  const base = baseOf(textOption(options, 'base'));
  checkFolder(folder, importedCorpusOf(session) === undefined ? [corpusFolderOf(session)] : []);
  return withStore(session, async (store) => {
    const begun = outside.clock();
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const view = viewFrom(store, edition, base);
    const say = progressOf(session);
    const { id, title, fingerprint } = store.corpus();
    const facts = {
      title,
      corpus: id,
      edition: edition.id,
      fingerprint,
      program: `acquis ${outside.version}`,
    };
    const publication = openPublication(folder, facts);
    try {
      const downloads: WrittenFile[] = [
        ...(parts.has('book') ? await bookPart(view, publication, say) : []),
        ...(parts.has('data')
          ? await dataPart(view, { databaseOf: outside.databaseOf }, publication, say)
          : []),
      ];
      const dangling = parts.has('site') ? await sitePart(session, store, downloads, publication, say) : [];
      say('putting the folder in its place');
      const written = publication.finish();
      report(session, folder, { ...written, site: parts.has('site') }, outside.clock() - begun);
      for (const { page, to } of dangling)
        outside.err.write(
          `acquis: ${page} names ${to}, which is not there; its words stand without a link\n`,
        );
      return dangling.length === 0 ? EXIT.fine : EXIT.bad;
    } catch (error) {
      publication.abandon();
      throw error;
    } finally {
      publication.clearAway();
    }
  });
}

async function sitePart(
  session: Session,
  store: Store,
  beside: readonly WrittenFile[],
  { put, stash, entries }: Publication,
  say: (words: string) => void,
): Promise<readonly Dangling[]> {
  const downloads = beside.map(({ path, describes, bytes }) => ({ address: `/${path}`, describes, bytes }));
  const answer = await session.outside.pages(store, databaseOf(session), downloads);
  const others = new Set(beside.map(({ path }) => path));
  const dangling = await siteFiles(answer, put, {
    brought: [WORKER_ADDRESS, SEARCH_SCRIPT_ADDRESS, ...downloads.map(({ address }) => address)],
    stash,
    progress: (made, waiting) =>
      say(`site: ${made} pages${waiting === 0 ? '' : `, ${waiting} known to follow`}`),
  });
  say('site: search');
  for (const file of await searchFiles(store, session.outside.searchScripts())) putFile(put, file);
  const ofSite = function* () {
    for (const entry of entries()) if (!others.has(entry.path)) yield entry;
  };
  putFile(put, workerFile(ofSite()));
  return dangling;
}

function partsOf(asked: readonly string[] | undefined): ReadonlySet<Part> {
  if (asked === undefined) return new Set(PARTS);
  return new Set(
    asked.map((name) => {
      const part = PARTS.find((p) => p === name);
      if (part) return part;
      throw new AcquisError('argument-invalid', `"${name}" is no part of a publication.`, {
        advice: `The parts are ${PARTS.join(', ')}.`,
        near: nearMatches(name, PARTS),
      });
    }),
  );
}

/** An address that ends in a slash, so that paths can be put behind it. */
function baseOf(asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  if (/^https?:\/\/[^/?#\s]+[^?#\s]*$/u.test(asked)) return asked.endsWith('/') ? asked : `${asked}/`;
  throw new AcquisError('argument-invalid', `"${asked}" is not the address of a site.`, {
    advice: 'Write it whole: --base https://example.org/compendium/',
  });
}

/** On a terminal each line takes the place of the one before. */
function progressOf({ outside: { err } }: Session): (words: string) => void {
  return (words) => {
    if (err.isTerminal) err.write(`\r\u001b[K  ${words}`);
  };
}

function report(
  session: Session,
  folder: string,
  { files, bytes, site }: { readonly files: number; readonly bytes: number; readonly site: boolean },
  milliseconds: number,
): void {
  const { outside, print, printJson, options } = session;
  if (outside.err.isTerminal) outside.err.write('\r\u001b[K');
  if (options.json) {
    printJson({ folder, files, bytes, milliseconds: Math.round(milliseconds) });
    return;
  }
  const seconds = (milliseconds / 1000).toFixed(1);
  print(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${folder} (${seconds} s)`);
  if (site) print(`Begin with ${folder}/index.html`);
}
