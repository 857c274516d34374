import type { Edition, Provision, Section } from '../instrument/index.ts';
import { citationLines as linesOf } from '../render/citation/index.ts';
import {
  ancestorsOf,
  childrenOf,
  citationsOf,
  formatDates,
  openBook,
  sectionOf,
  topicsOf,
} from '../render/html/index.ts';
import type { Session } from './session.ts';
import { hang, wrap } from './terminal/width.ts';

/** How does a provision look on a terminal? As in the book: number in the margin, subparagraphs indented, notes below. */

const STEP = 4;

/** The words of a provision as they are to be shown. */
type Words = (provision: Provision) => string;

/** A provision with all that stands below it, each line within the width. */
export function printTree(
  session: Session,
  edition: Edition,
  provision: Provision,
  depth = 0,
  words: Words = plainWords,
): void {
  printOne(session, provision, depth, words);
  for (const child of childrenOf(openBook(edition), provision))
    printTree(session, edition, child, depth + 1, words);
}

const plainWords: Words = ({ text, kind }) => (text === '' && kind === 'omission' ? '(...)' : text);

/** With the markers of its footnotes, as in the book: `2000,¹²`. */
export const markedWords: Words = (provision) => {
  const { text, notes } = provision;
  if (notes.length === 0) return plainWords(provision);
  const stops = [...notes].sort((a, b) => a.at - b.at);
  const pieces = stops.map(
    ({ marker, at }, n) => text.slice(stops[n - 1]?.at ?? 0, at) + superscript(marker),
  );
  return pieces.join('') + text.slice(stops.at(-1)?.at ?? 0);
};

const superscript = (marker: string): string =>
  marker.replace(/[0-9]/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** Opening words that a provision depends on, without their other subparagraphs. */
export function printContext(session: Session, edition: Edition, provision: Provision): number {
  const above = ancestorsOf(openBook(edition), provision);
  above.forEach((ancestor, depth) => {
    printOne(
      { ...session, print: (text) => session.print(session.paint.dim(text)) },
      ancestor,
      depth,
      plainWords,
    );
  });
  return above.length;
}

function printOne({ print, width }: Session, provision: Provision, depth: number, words: Words): void {
  const label = provision.label === '' ? '' : `${provision.label.padEnd(STEP - 1)} `;
  print(hang(' '.repeat(depth * STEP) + label, words(provision), width));
}

/** Footnotes of a provision and of all below it. */
export function printNotes({ print, width, paint }: Session, edition: Edition, provision: Provision): void {
  const book = openBook(edition);
  const gather = (p: Provision): Provision['notes'] => [...p.notes, ...childrenOf(book, p).flatMap(gather)];
  const notes = gather(provision);
  if (notes.length === 0) return;
  print(paint.dim('Footnotes'));
  for (const { marker, text } of notes) print(hang(`  ${marker.padEnd(3)} `, text, width));
  print('');
}

/** "A.III.19   Third meeting, Vienna, 18 to 20 November 2015". */
export function heading({ paint }: Session, edition: Edition, provision: Provision): string {
  const section = sectionOf(openBook(edition), provision);
  return `${paint.bold(provision.ref)}   ${section ? paint.dim(meetingLine(section)) : ''}`.trimEnd();
}

export function meetingLine({ name, place, from, to }: Section): string {
  return [name, place, formatDates(from, to)].filter((part) => part !== null && part !== '').join(', ');
}

/** The report or resolution first, then the compendium: `CTOC/COP/WG.7/2015/6, para. 27`. */
export const citationLines = (edition: Edition, provision: Provision): string[] =>
  linesOf(citationsOf(openBook(edition), provision));

export const topicLabels = (edition: Edition, ref: string): string[] =>
  topicsOf(openBook(edition), ref).map(({ topic }) => topic.label);

/** `Topics    Children, protection; Gender`: a label in the margin and a wrapped text. */
export function labelled({ paint, width }: Session, label: string, lines: readonly string[]): string {
  const margin = label.padEnd(LABEL);
  return lines
    .flatMap((line) => wrap(line, Math.max(20, width - LABEL)))
    .map((line, index) => (index === 0 ? paint.dim(margin) : ' '.repeat(LABEL)) + line)
    .join('\n');
}

/** Width of the margin that holds labels. */
const LABEL = 11;
