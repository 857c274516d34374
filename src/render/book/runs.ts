/**
 * How do the words of a provision become runs of type? Typography as in the source, a call where a note is called, a
 * link where another paragraph of the same document is mentioned. Every character of the text is in exactly one run.
 */
import type { Footnote, Mention } from '../../instrument/index.ts';
import type { Mark } from '../../text/index.ts';
import type { Link, NoteRun, PrintedNote, Run, TextRun } from './printed.ts';
import { provisionAnchor } from './printed.ts';

/**
 * Numbers the notes of one document through. A marker that one instrument prints twice over the same words calls one
 * note twice ("17" in paragraphs 9 and 13 of resolution 5/3); in another instrument it is another note, for "Ibid." means
 * what stands before it there.
 */
export interface NoteBook {
  readonly call: (note: Footnote, instrument: string) => NoteRun;
  readonly add: (runs: readonly TextRun[]) => NoteRun;
  readonly notes: readonly PrintedNote[];
}

export function openNoteBook(): NoteBook {
  const notes: PrintedNote[] = [];
  const numbers = new Map<string, number>();
  const add = (runs: readonly TextRun[]): NoteRun => {
    notes.push({ runs });
    return { kind: 'note', number: notes.length, again: false };
  };
  return {
    notes,
    add,
    call: (note, instrument) => {
      const key = JSON.stringify([instrument, note.marker, note.text]);
      const known = numbers.get(key);
      if (known !== undefined) return { kind: 'note', number: known, again: true };
      const fresh = add(textRuns(note.text, note.marks));
      numbers.set(key, fresh.number);
      return fresh;
    },
  };
}

export interface Worded {
  readonly instrument: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly notes: readonly Footnote[];
  readonly mentions: readonly Mention[];
}

/** `within` says which designations the document itself holds: others are not linked. */
export function runsFor(worded: Worded, book: NoteBook, within: (ref: string) => boolean): Run[] {
  const { text, marks, notes } = worded;
  const mentions = worded.mentions.filter(
    ({ status, refs }) => status === 'resolved' && refs[0] !== undefined && within(refs[0]),
  );
  const cuts = cutsIn(text, [...marks, ...mentions], notes);
  const runs: Run[] = notesAt(worded, 0, book);
  for (const [start, end] of pairs(cuts)) {
    const mention = mentions.find((m) => m.start <= start && m.end >= end);
    const target = mention?.refs[0];
    const link =
      target === undefined ? undefined : ({ kind: 'within', anchor: provisionAnchor(target) } as const);
    runs.push(markedRun(text.slice(start, end), covering(marks, start, end), link));
    runs.push(...notesAt(worded, end, book));
  }
  return runs;
}

export function textRuns(text: string, marks: readonly Mark[]): TextRun[] {
  return pairs(cutsIn(text, marks, [])).map(([start, end]) =>
    markedRun(text.slice(start, end), covering(marks, start, end), undefined),
  );
}

function markedRun(text: string, marks: readonly Mark[], link: Link | undefined): TextRun {
  const has = (kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind);
  const address = marks.find(({ target }) => target !== undefined && /^https?:\/\//iu.test(target))?.target;
  const to = link ?? (address === undefined ? undefined : ({ kind: 'web', address } as const));
  return {
    kind: 'text',
    text,
    ...(has('emphasis') ? { emphasis: true } : {}),
    ...(has('strong') ? { strong: true } : {}),
    ...(has('underline') ? { underline: true } : {}),
    ...(to === undefined ? {} : { link: to }),
  };
}

const covering = (marks: readonly Mark[], start: number, end: number): Mark[] =>
  marks.filter((mark) => mark.start <= start && mark.end >= end);

interface Range {
  readonly start: number;
  readonly end: number;
}

function cutsIn(text: string, ranges: readonly Range[], notes: readonly Footnote[]): number[] {
  const places = [...ranges.flatMap(({ start, end }) => [start, end]), ...notes.map(({ at }) => at)];
  const cuts = new Set([0, text.length, ...places.map((place) => within(place, text))]);
  return [...cuts].sort((a, b) => a - b);
}

const pairs = (cuts: readonly number[]): [number, number][] =>
  cuts.slice(1).map((end, at) => [cuts[at] ?? 0, end]);

const within = (offset: number, text: string): number => Math.max(0, Math.min(text.length, offset));

const notesAt = ({ notes, text, instrument }: Worded, at: number, book: NoteBook): NoteRun[] =>
  notes.filter((note) => within(note.at, text) === at).map((note) => book.call(note, instrument));
