import { basename, dirname, resolve } from 'node:path';
import type {
  SegmentedEntry,
  SegmentedFile,
  SegmentedInstrument,
  SegmentedProvision,
  SegmentOptions,
} from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import { EXIT } from '../failure.ts';
import { type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';
import { hang } from '../terminal/width.ts';

/**
 * `acquis segment`: what is in documents of no corpus. A file that cannot be read is reported in its place, and the
 * others are done all the same.
 */

/** Work that takes longer than this (milliseconds) says how far it has come, and says so again after as long. */
const LONG = 3000;
const STEP = 2;

export async function segmentFiles(
  session: Session,
  files: readonly string[],
  options: Options,
): Promise<number> {
  const { outside } = session;
  const { canBeListed, canBePaired, pairList } = await import('../../compendium/index.ts');
  const against = textOption(options, 'against');
  const how = readingOptions(options);
  const named = against === undefined ? undefined : await answerFor(session, against, how);
  if (named && !canBeListed(named))
    throw new AcquisError('argument-invalid', `${named.file} is no report with recommendations.`, {
      advice: named.findings[0]?.message ?? 'Give the report that the list takes apart.',
    });
  const reports: SegmentedFile[] = [];
  // A list waits for the reports of the call, and what follows it waits for the list: answers come in order.
  const waiting: SegmentedFile[] = [];
  let status: number = EXIT.fine;
  let told = outside.clock();
  for (const [done, file] of files.entries()) {
    const answer = await answerFor(session, file, how);
    if (answer.genre === 'unread') status = EXIT.mistake;
    else if (answer.coverage.unaccounted > 0 && status === EXIT.fine) status = EXIT.bad;
    if (canBeListed(answer)) reports.push(answer);
    if (waiting.length > 0 || (canBePaired(answer) && !named)) waiting.push(answer);
    else show(session, named && canBePaired(answer) ? pairList(answer, [named], true) : answer);
    if (outside.clock() - told < LONG) continue;
    told = outside.clock();
    outside.err.write(`acquis: ${done + 1} of ${files.length} files\n`);
  }
  for (const answer of waiting) show(session, canBePaired(answer) ? pairList(answer, reports) : answer);
  return status;
}

/** @throws AcquisError `argument-invalid` for changes that are neither accepted nor refused */
function readingOptions(options: Options): SegmentOptions {
  const password = textOption(options, 'password');
  const changes = textOption(options, 'changes');
  if (changes !== undefined && changes !== 'accept' && changes !== 'refuse')
    throw new AcquisError('argument-invalid', `"${changes}" is not what can be done with tracked changes.`, {
      advice: 'Write --changes accept or --changes refuse.',
    });
  return {
    ...(password === undefined ? {} : { password }),
    ...(changes === undefined ? {} : { trackedChanges: changes }),
  };
}

async function answerFor(session: Session, file: string, how: SegmentOptions): Promise<SegmentedFile> {
  const { segmentFile, unreadFile } = await import('../../compendium/index.ts');
  try {
    return await segmentFile(file, bytesOf(session, file), how);
  } catch (error) {
    return unreadFile(file, asMistake(file, error));
  }
}

function show(session: Session, answer: SegmentedFile): void {
  if (session.options.json) session.print(JSON.stringify(answer));
  else printAnswer(session, answer);
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
  for (const entry of answer.entries) print(hang('  ', lineOf(entry), session.width));
  for (const { severity, message } of answer.findings)
    print(hang('  ', `${severity}: ${message}`, session.width));
  print('');
}

/** A row as it is printed, or an entry of a list with the provision it leads to. */
function lineOf({ topic, reference, text, cells, resolved, status }: SegmentedEntry): string {
  if (reference === '' && text === '') return [topic, ...cells].filter((t) => t !== '').join(' | ');
  const lead = resolved ? `-> ${resolved.eId}` : status === 'unchecked' ? '' : `-> ${status}`;
  return [topic, `${reference} ${text}`.trim(), lead].filter((t) => t !== '').join(' | ');
}

function summaryOf({ genre, instruments, entries, coverage }: SegmentedFile): string {
  if (genre === 'unread') return 'could not be read';
  const found =
    instruments.length > 0
      ? count(instruments.length, genre === 'report' ? 'report' : 'instrument')
      : genre === 'list'
        ? count(entries.length, 'row')
        : genre === 'other' || genre === 'report' || genre === 'resolution'
          ? 'no adopted text'
          : `no adopted text (${genre.replace('-', ' ')})`;
  const left = coverage.unaccounted === 0 ? 'all accounted for' : `${coverage.unaccounted} unaccounted for`;
  return `${found}, ${count(coverage.characters, 'character')}, ${left}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function printInstrument({ print, paint, width }: Session, instrument: SegmentedInstrument): void {
  const { symbol, number, title, body, date, language } = instrument;
  print(
    hang('  ', paint.bold([symbol ?? number, title].filter((t) => t !== null && t !== '').join('  ')), width),
  );
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
