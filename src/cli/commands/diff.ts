import { basename, dirname, extname, resolve } from 'node:path';
import type { IndexReview } from '../../compendium/index.ts';
import { AcquisError } from '../../finding/index.ts';
import type { Edition } from '../../instrument/index.ts';
import { compareEditions, type EditionComparison } from '../../lineage/index.ts';
import type { Store } from '../../store/index.ts';
import { corpusFolderOf, withStore } from '../built.ts';
import { comparisonText, summaryText } from '../comparison-text.ts';
import { chooseEdition } from '../edition-choice.ts';
import { EXIT } from '../failure.ts';
import { findingsText } from '../findings-text.ts';
import { indexReviewText } from '../index-review-text.ts';
import { flagOption, type Options } from '../options.ts';
import type { Session } from '../session.ts';

/**
 * `acquis diff 2019 2024`: texts, topics and references that an edition gained, lost or changed. The later one may be a
 * file: an edition as JSON, an index as CSV or a book as DOCX that a person has edited.
 */
export async function diff(
  session: Session,
  [earlier, later = '']: readonly string[],
  options: Options,
): Promise<number> {
  return withStore(session, async (store) => {
    const before = chooseEdition(store, earlier);
    const kind = extname(later).toLowerCase();
    if (kind === '.csv') return showReview(session, await readIndex(session, later, before));
    if (kind === '.docx')
      return showBook(session, before, await readBookFile(session, later, before), options);
    const comparison = compareEditions(before, await laterEdition(session, store, later, kind));
    if (session.options.json) session.printJson(comparison);
    else showComparison(session, comparison, options);
    return EXIT.fine;
  });
}

function showComparison(session: Session, comparison: EditionComparison, options: Options): void {
  if (!flagOption(options, 'summary')) session.print(comparisonText(session, comparison));
  session.print(summaryText(session, comparison));
}

async function readBookFile(session: Session, file: string, edition: Edition): Promise<Edition> {
  const { readBook } = await import('../../compendium/index.ts');
  const corpus = session.outside.files(corpusFolderOf(session));
  return readBook(file, bytesOf(session, file), corpus, edition.id);
}

/** What the checks find wrong in the edited book is the person's to mend: exit status 1. */
function showBook(session: Session, before: Edition, book: Edition, options: Options): number {
  const comparison = compareEditions(before, book);
  const errors = book.findings.filter(({ severity }) => severity === 'error');
  if (session.options.json) session.printJson({ ...comparison, errors });
  else {
    showComparison(session, comparison, options);
    if (errors.length > 0) session.print(findingsText(session, errors, errors.length));
  }
  return errors.length === 0 ? EXIT.fine : EXIT.bad;
}

async function laterEdition(session: Session, store: Store, later: string, kind: string): Promise<Edition> {
  if (kind !== '.json') return chooseEdition(store, later);
  const { readEditionJson } = await import('../../compendium/index.ts');
  return readEditionJson(later, await textOf(session, later));
}

async function readIndex(session: Session, file: string, edition: Edition): Promise<IndexReview> {
  const { readIndexCsv } = await import('../../compendium/index.ts');
  return readIndexCsv(file, await textOf(session, file), edition);
}

/** Problems of rows are the person's to mend: exit status 1. */
function showReview(session: Session, review: IndexReview): number {
  if (session.options.json) session.printJson(review);
  else session.print(indexReviewText(session, review));
  return review.problems.length === 0 ? EXIT.fine : EXIT.bad;
}

/** @throws AcquisError `file-missing`, or as the decoder does */
async function textOf(session: Session, file: string): Promise<string> {
  const { decode } = await import('../../source/index.ts');
  return decode(file, bytesOf(session, file)).text;
}

function bytesOf({ outside }: Session, file: string): Uint8Array {
  const path = resolve(outside.workingFolder, file);
  const bytes = outside.files(dirname(path)).read(basename(path));
  if (bytes === undefined)
    throw new AcquisError('file-missing', `There is no file ${path}.`, {
      advice: 'Name an edition, or a file by its path.',
    });
  return bytes;
}
