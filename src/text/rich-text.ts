import type { Span } from './span.ts';

/**
 * A run of adopted words as plain text, with what typography said about it kept beside it.
 * Every character of `text` is a character of the source (or stands for white space there): `pieces` says which.
 */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly markers: readonly NoteMarker[];
  readonly pieces: readonly Piece[];
}

/** Typography over `text.slice(start, end)`. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'underline' | 'link';
  readonly start: number;
  readonly end: number;
  /** Only for links, and only when the source gives one that leads somewhere. */
  readonly target?: string;
}

/** A footnote call standing after the character `text[at - 1]`: `¹`, `*`, `**`. */
export interface NoteMarker {
  /** Digits or asterisks, superscripts written as ordinary digits: `12`, `*`. */
  readonly label: string;
  readonly at: number;
  readonly span: Span;
}

/** `text.slice(at, at + length of span)` came from `span`; `joint` marks white space that stands for a break in the source. */
export interface Piece {
  readonly at: number;
  readonly span: Span;
  readonly joint?: true;
}

export const emptyRichText: RichText = { text: '', marks: [], markers: [], pieces: [] };

/** Two halves of one paragraph, joined by one space that stands for the break between them. */
export function joinRichText(first: RichText, second: RichText): RichText {
  if (first.text === '') return { ...second, markers: [...first.markers, ...second.markers] };
  const lastPiece = first.pieces.at(-1);
  const firstPiece = second.pieces[0];
  const joint: Piece[] =
    lastPiece && firstPiece
      ? [{ at: first.text.length, span: { start: lastPiece.span.end, end: lastPiece.span.end + 1 }, joint: true }]
      : [];
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    marks: [...first.marks, ...second.marks.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift }))],
    markers: [...first.markers, ...second.markers.map((m) => ({ ...m, at: m.at + shift }))],
    pieces: [...first.pieces, ...joint, ...second.pieces.map((p) => ({ ...p, at: p.at + shift }))],
  };
}
