import type { Inline, Mark, NoteMarker, Piece, Span } from '../text/index.ts';
import type { Item, TypedMark } from './parts.ts';
import { raise } from './raised.ts';

/**
 * Sets one line: the items of a paragraph or cell become characters on the page, and a rich text whose pieces point
 * at them. A tab or line break inside a paragraph is one space of its text; in a cell a line break stays one.
 */
export interface Page {
  readonly chunks: string[];
  length: number;
}

export function put(page: Page, characters: string): Span {
  const start = page.length;
  page.chunks.push(characters);
  page.length += characters.length;
  return { start, end: page.length };
}

const SPECIAL = /[\t\n\u00AD]/u;

/** @param items with raised text settled */
export function setInline(page: Page, items: readonly Item[], inCell: boolean): Inline {
  const start = page.length;
  const marks: { kind: Mark['kind']; target?: string; start: number; end: number }[] = [];
  const lastOf = new Map<string, (typeof marks)[number]>();
  const markers: NoteMarker[] = [];
  const pieces: { at: number; span: Span; joint?: true }[] = [];
  const markup: Span[] = [];
  const lines: string[] = [];
  let length = 0;
  let last = '';

  const say = (characters: string, typed: readonly TypedMark[]): void => {
    const span = put(page, characters);
    const piece = pieces.at(-1);
    if (
      piece &&
      !piece.joint &&
      piece.span.end === span.start &&
      piece.at + span.start - piece.span.start === length
    )
      piece.span = { start: piece.span.start, end: span.end };
    else pieces.push({ at: length, span });
    for (const mark of typed) {
      const key = `${mark.kind} ${mark.target ?? ''}`;
      const open = lastOf.get(key);
      if (open?.end === length) open.end = length + characters.length;
      else {
        const begun = { ...mark, start: length, end: length + characters.length };
        marks.push(begun);
        lastOf.set(key, begun);
      }
    }
    lines.push(characters);
    length += characters.length;
    last = characters.at(-1) ?? last;
  };
  /** White space that stands for a tab or the end of a line. */
  const space = (character: string): void => {
    const span = put(page, character);
    if (length === 0 || last === ' ') return;
    pieces.push({ at: length, span, joint: true });
    lines.push(' ');
    length += 1;
    last = ' ';
  };
  const lineEnd = (): void => (inCell ? say('\n', []) : space('\n'));

  for (const item of trimItems(items)) {
    if (item.kind === 'break') lineEnd();
    else if (item.kind === 'call') {
      const span = put(page, item.printed ?? raise(item.label));
      markers.push({ label: item.label, at: length, span });
    } else if (!SPECIAL.test(item.text)) say(item.text, item.marks);
    else
      for (const bit of item.text.split(/([\t\n\u00AD])/u)) {
        if (bit === '\u00AD') markup.push(put(page, bit));
        else if (bit === '\n') lineEnd();
        else if (bit === '\t') space(bit);
        else if (bit !== '') say(bit, item.marks);
      }
  }
  const text = lines.join('');
  return {
    span: { start, end: page.length },
    rich: {
      text,
      marks: marks.filter((m) => text.slice(m.start, m.end).trim() !== ''),
      markers,
      pieces: pieces satisfies Piece[],
    },
    markup,
  };
}

/** Without white space and line breaks at either end, empty text left out. */
export function trimItems(items: readonly Item[]): Item[] {
  const kept = items.filter((i) => i.kind !== 'text' || i.text !== '');
  const blank = (i: Item | undefined): boolean =>
    i !== undefined && (i.kind === 'break' || (i.kind === 'text' && i.text.trim() === ''));
  let from = 0;
  let to = kept.length;
  while (from < to && blank(kept[from])) from++;
  while (to > from && blank(kept[to - 1])) to--;
  return kept.slice(from, to).map((item, i, all) => {
    if (item.kind !== 'text') return item;
    const head = i === 0 ? item.text.trimStart() : item.text;
    return { ...item, text: i === all.length - 1 ? head.trimEnd() : head };
  });
}
