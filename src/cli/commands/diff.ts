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
import { flagOption, type Options, textOption } from '../options.ts';
import type { Session } from '../session.ts';

/**
 * `acquis diff 2019 2024`: texts, topics and references that an edition gained, lost or changed. The later one may be a
 * file: a published edition, an index as CSV or XLSX or a book as DOCX that a person has edited.
 */
export async function diff(
  session: Session,
  [earlier, later = '']: readonly string[],
  options: Options,
): Promise<number> {
  return withStore(session, async (store) => {
    const before = chooseEdition(store, earlier);
    const kind = extname(later).toLowerCase();
    if (kind === '.csv' || kind === '.xlsx')
      return showReview(session, await readIndex(session, later, before, options));
    if (kind === '.docx')
      return showBook(session, before, await readBookFile(session, store, later, before), options);
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

async function readBookFile(
  session: Session,
  store: Store,
  file: string,
  edition: Edition,
): Promise<Edition> {
  const { compiledBook, readBook } = await import('../../compendium/index.ts');
  const bytes = bytesOf(session, file);
  const { id, title, bodies, editions } = store.corpus();
  // What was imported has no folder of sources: the edition itself says what a manifest would.
  if (editions.some((e) => e.id === edition.id && e.imported))
    return compiledBook(file, bytes, edition, { id, title, bodies });
  return readBook(file, bytes, session.outside.files(corpusFolderOf(session)), edition.id);
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
  if (kind === '.json') {
    const { readEditionJson } = await import('../../compendium/index.ts');
    return readEditionJson(later, await textOf(session, later));
  }
  const known = store.corpus().editions.some(({ id }) => id === later);
  if (known || !(kind === '.xml' || kind === '.zip' || later.includes('/')))
    return chooseEdition(store, later);
  // Published files, edited or not: here nothing must be proved.
  const [{ readAsIs }, { givenEdition }] = await Promise.all([
    import('../../compendium/index.ts'),
    import('../given-edition.ts'),
  ]);
  const given = await givenEdition(session, later, undefined);
  return given ? readAsIs(given.files, given.place) : chooseEdition(store, later);
}

async function readIndex(
  session: Session,
  file: string,
  edition: Edition,
  options: Options,
): Promise<IndexReview> {
  const { readEditedIndex } = await import('../../compendium/index.ts');
  const encoding = textOption(options, 'encoding');
  return readEditedIndex(file, bytesOf(session, file), edition, encoding === undefined ? {} : { encoding });
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
