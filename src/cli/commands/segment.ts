import { basename, dirname, resolve } from 'node:path';
import type { SegmentedFile, SegmentedInstrument, SegmentedProvision } from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { EXIT } from '../failure.ts';
import type { Session } from '../session.ts';
import { hang } from '../terminal/width.ts';

/**
 * `acquis segment`: what is in documents of no corpus. A file that cannot be read is reported in its place, and the
 * others are done all the same.
 */

/** Work that takes longer than this (milliseconds) says how far it has come, and says so again after as long. */
const LONG = 3000;
const STEP = 2;

export async function segmentFiles(session: Session, files: readonly string[]): Promise<number> {
  const { outside, options } = session;
  const { segmentFile, unreadFile } = await import('../../compendium/index.ts');
  let status: number = EXIT.fine;
  let told = outside.clock();
  for (const [done, file] of files.entries()) {
    let answer: SegmentedFile;
    try {
      answer = await segmentFile(file, bytesOf(session, file));
    } catch (error) {
      answer = unreadFile(file, asMistake(file, error));
    }
    if (answer.genre === 'unread') status = EXIT.mistake;
    else if (answer.coverage.unaccounted > 0 && status === EXIT.fine) status = EXIT.bad;
    if (options.json) session.print(JSON.stringify(answer));
    else printAnswer(session, answer);
    if (outside.clock() - told < LONG) continue;
    told = outside.clock();
    outside.err.write(`acquis: ${done + 1} of ${files.length} files\n`);
  }
  return status;
}

function bytesOf({ outside }: Session, file: string): Uint8Array {
  const path = resolve(outside.workingFolder, file);
  const bytes = outside.files(dirname(path)).read(basename(path));
  if (bytes !== undefined) return bytes;
  throw new AcquisError('file-missing', `There is no file ${file}.`, { advice: 'Look at the path.' });
}

/** One damaged file must not stop the others, even where the program has a fault. */
function asMistake(file: string, error: unknown): AcquisError {
  if (error instanceof AcquisError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new AcquisError(
    'file-unreadable',
    `${file} could not be segmented, by a fault of the program (${why}).`,
  );
}

function printAnswer(session: Session, answer: SegmentedFile): void {
  const { print, paint } = session;
  print(`${paint.bold(answer.file)}: ${summaryOf(answer)}`);
  for (const instrument of answer.instruments) printInstrument(session, instrument);
  for (const { topic, cells } of answer.entries)
    print(hang('  ', [topic, ...cells].filter((t) => t !== '').join(' | '), session.width));
  for (const { severity, message } of answer.findings)
    print(hang('  ', `${severity}: ${message}`, session.width));
  print('');
}

function summaryOf({ genre, instruments, entries, coverage }: SegmentedFile): string {
  if (genre === 'unread') return 'could not be read';
  const found =
    genre === 'resolution'
      ? count(instruments.length, 'instrument')
      : genre === 'list'
        ? count(entries.length, 'row')
        : 'no adopted text';
  const left = coverage.unaccounted === 0 ? 'all accounted for' : `${coverage.unaccounted} unaccounted for`;
  return `${found}, ${count(coverage.characters, 'character')}, ${left}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function printInstrument({ print, paint, width }: Session, instrument: SegmentedInstrument): void {
  const { symbol, title, body, date, language } = instrument;
  print(hang('  ', paint.bold([symbol, title].filter((t) => t !== null && t !== '').join('  ')), width));
  print(hang('  ', [body, date, language].filter((t) => t !== null && t !== '').join(', '), width));
  const show = (provision: SegmentedProvision, depth: number): void => {
    const label = provision.kind === 'preambular' ? `PP ${provision.number}` : provision.number;
    print(hang(`${' '.repeat(depth * STEP)}${label.padEnd(5)} `, provision.text, width));
    for (const child of provision.children) show(child, depth + 1);
  };
  for (const provision of [...instrument.preambular, ...instrument.provisions]) show(provision, 2);
  for (const annex of instrument.annexes) {
    print(hang('    ', annex.title, width));
    for (const provision of annex.provisions) show(provision, STEP + 1);
  }
}
