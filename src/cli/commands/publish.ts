import { resolve } from 'node:path';
import { AcquisError } from '../../finding/index.ts';
import {
  checkFolder,
  type PublishedFile,
  publicationFiles,
  siteFiles,
  WORKER_ADDRESS,
  workerFile,
  writeFolder,
} from '../../publish/index.ts';
import { corpusFolderOf, databaseOf, withStore } from '../built.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';

/** `acquis publish`: everything that is issued of an edition, into one folder, whole or not at all. */
export async function publish(session: Session, options: Options): Promise<number> {
  const { outside } = session;
  const out = textOption(options, 'out');
  if (out === undefined) {
    throw new AcquisError('argument-invalid', 'It was not said where to publish.', {
      advice: 'Name a folder: acquis publish --out dist/',
    });
  }
  const folder = resolve(outside.workingFolder, out);
  checkFolder(folder, [corpusFolderOf(session)]);
  return withStore(session, async (store) => {
    const begun = outside.clock();
    const edition = chooseEdition(store, textOption(options, 'edition'));
    const corpus = store.corpus();
    const say = progressOf(session);
    const { files: pages, dangling } = await siteFiles(await outside.pages(store, databaseOf(session)), {
      brought: [WORKER_ADDRESS],
      progress: (made) => say(`site: ${made} pages`),
    });
    const site = [...pages, workerFile(pages)];
    const files = publicationFiles(
      {
        title: corpus.title,
        corpus: corpus.id,
        edition: edition.id,
        fingerprint: corpus.fingerprint,
        program: `acquis ${outside.version}`,
      },
      [site],
    );
    say(`writing ${files.length} files`);
    writeFolder(folder, files);
    report(session, folder, files, outside.clock() - begun);
    for (const { page, to } of dangling)
      outside.err.write(`acquis: ${page} names ${to}, which is not there; its words stand without a link\n`);
    return dangling.length === 0 ? EXIT.fine : EXIT.bad;
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
  files: readonly PublishedFile[],
  milliseconds: number,
): void {
  const { outside, print, printJson, options } = session;
  if (outside.err.isTerminal) outside.err.write('\r\u001b[K');
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (options.json) {
    printJson({ folder, files: files.length, bytes, milliseconds: Math.round(milliseconds) });
    return;
  }
  print(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}`);
  print(`Begin with ${folder}/index.html`);
}
