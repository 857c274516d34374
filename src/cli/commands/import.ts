import { join, resolve } from 'node:path';
import type { ImportProgress, ImportResult, LibraryManifest } from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { databaseOf } from '../built.ts';
import { EXIT } from '../failure.ts';
import { flagOption, type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';
import { hang } from '../terminal/width.ts';

/** `acquis import`: a published edition back into the database, or a folder of documents into the library. */
export async function importGiven(
  session: Session,
  operands: readonly string[],
  options: Options,
): Promise<number> {
  const asked = textOption(options, 'format');
  const { ISSUED_FORMATS } = await import('../../compendium/index.ts');
  const { givenEdition } = await import('../given-edition.ts');
  const format = ISSUED_FORMATS.find((f) => f === asked);
  const given = await givenEdition(session, operands[0] ?? '', format);
  if (!given) return importDocuments(session, operands, options);
  return (await import('./import-edition.ts')).importEdition(session, given, options);
}

/** A folder of documents into the library of a corpus, with progress, a rate and what was found. */
async function importDocuments(
  session: Session,
  operands: readonly string[],
  options: Options,
): Promise<number> {
  const { outside } = session;
  const { importFolder } = await import('../../compendium/index.ts');
  const manifest = await manifestOf(session);
  const rehearsal = flagOption(options, 'dryRun');
  const database = databaseOf(session);
  const write = rehearsal ? null : outside.openLibraryWriter(database);
  const known = write ?? outside.openLibrary(database);
  let stopped = false;
  const quiet = outside.onInterrupt(() => {
    stopped = true;
    outside.err.write('acquis: stopping after this document\n');
  });
  const begun = outside.clock();
  try {
    const result = await importFolder({
      folder: outside.folder(resolve(outside.workingFolder, operands[0] ?? '')),
      manifest,
      known,
      write,
      program: outside.version,
      again: flagOption(options, 'again'),
      progress: reporter(session),
      stopped: () => stopped,
    });
    answer(session, result, outside.clock() - begun, rehearsal, database);
    return result.unread > 0 || result.stopped ? EXIT.bad : EXIT.fine;
  } finally {
    quiet();
    known?.close();
  }
}

/** --corpus is a folder, or the name of a corpus that comes with Acquis. */
async function manifestOf({ outside, options }: Session): Promise<LibraryManifest> {
  const { loadLibraryManifest } = await import('../../compendium/index.ts');
  if (options.corpus === undefined)
    throw new AcquisError('argument-invalid', 'It is not said into which corpus the documents go.', {
      advice: 'Name it with --corpus, for example --corpus ga.',
    });
  const named = /^[a-z][a-z0-9-]*$/u.test(options.corpus)
    ? outside.files(join(outside.packageRoot, 'corpora', options.corpus))
    : undefined;
  const here = outside.files(resolve(outside.workingFolder, options.corpus));
  return loadLibraryManifest(named?.read('manifest.json') && !here.read('manifest.json') ? named : here);
}

/** Milliseconds between two lines of progress. */
const STEP = 2000;

function reporter({ outside }: Session): (done: ImportProgress) => void {
  let told = outside.clock();
  return ({ files, of, bytes }) => {
    if (outside.clock() - told < STEP) return;
    told = outside.clock();
    outside.err.write(`acquis: ${files} of ${of} files, ${megabytes(bytes)} MB\n`);
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function answer(
  session: Session,
  result: ImportResult,
  milliseconds: number,
  rehearsal: boolean,
  database: string,
): void {
  const seconds = milliseconds / 1000;
  // A clock that stands still, or an import of nothing, has no rate.
  const rate =
    seconds > 0 ? { files: result.files / seconds, megabytes: result.bytes / 1e6 / seconds } : null;
  if (session.options.json) {
    session.printJson({ ...result, dryRun: rehearsal, database: rehearsal ? null : database, seconds, rate });
    return;
  }
  const { print, paint, width } = session;
  const { added, changed, read, unchanged, unread, of, files } = result;
  print(
    `${paint.bold(rehearsal ? 'Would import' : 'Imported')} ${count(added, 'new document')} and ${changed} changed, from ${count(read, 'file')}; ${unchanged} unchanged, ${unread} not readable${files < of ? `; ${of - files} not reached` : ''}.`,
  );
  if (result.records > 0)
    print(
      `Metadata for ${count(result.records, 'document')}${result.recordsWithout > 0 ? `, ${result.recordsWithout} of which ${result.recordsWithout === 1 ? 'is' : 'are'} not here` : ''}.`,
    );
  const codes = new Map<string, number>();
  for (const { code } of result.findings) codes.set(code, (codes.get(code) ?? 0) + 1);
  for (const { severity, message } of result.findings
    .filter((f) => f.severity === 'error' || f.code === 'metadata-unread')
    .slice(0, MOST_SHOWN))
    print(hang('  ', `${severity}: ${message}`, width));
  if (codes.size > 0)
    print(
      hang(
        'Findings  ',
        [...codes]
          .sort()
          .map(([code, times]) => `${times} ${code}`)
          .join(', '),
        width,
      ),
    );
  if (rate)
    print(
      paint.dim(
        `${seconds.toFixed(1)} s, ${rate.files.toFixed(0)} files/s, ${rate.megabytes.toFixed(1)} MB/s${rehearsal ? '' : `, ${database}`}`,
      ),
    );
  if (result.stopped) print('Stopped before the end; run it again to go on.');
}

/** The rest is in the answer as JSON. */
const MOST_SHOWN = 20;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
