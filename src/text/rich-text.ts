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
  if (second.text === '')
    return {
      ...first,
      markers: [...first.markers, ...second.markers.map((m) => ({ ...m, at: first.text.length }))],
    };
  const lastPiece = first.pieces.at(-1);
  const firstPiece = second.pieces[0];
  const joint: Piece[] =
    lastPiece && firstPiece
      ? [
          {
            at: first.text.length,
            span: { start: lastPiece.span.end, end: lastPiece.span.end + 1 },
            joint: true,
          },
        ]
      : [];
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    marks: [
      ...first.marks,
      ...second.marks.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift })),
    ],
    markers: [...first.markers, ...second.markers.map((m) => ({ ...m, at: m.at + shift }))],
    pieces: [...first.pieces, ...joint, ...second.pieces.map((p) => ({ ...p, at: p.at + shift }))],
  };
}

/** `text.slice(start, end)` of a rich text with the marks, markers and pieces that stand in it. */
export function sliceRichText(rich: RichText, start: number, end: number = rich.text.length): RichText {
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (to > from) marks.push({ ...mark, start: from - start, end: to - start });
  }
  const pieces: Piece[] = [];
  for (const piece of rich.pieces) {
    const length = piece.joint ? 1 : piece.span.end - piece.span.start;
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + length, end);
    if (to <= from) continue;
    const shifted = { start: piece.span.start + (from - piece.at), end: piece.span.start + (to - piece.at) };
    pieces.push({ ...piece, at: from - start, span: piece.joint ? piece.span : shifted });
  }
  return {
    text: rich.text.slice(start, end),
    marks,
    markers: rich.markers
      .filter((m) => m.at >= start && m.at <= end)
      .map((m) => ({ ...m, at: m.at - start })),
    pieces,
  };
}

/** Without white space at either end; markers that stood behind it stay, at the end. */
export function trimRichText(rich: RichText): RichText {
  const lead = rich.text.length - rich.text.trimStart().length;
  const end = Math.max(lead, rich.text.trimEnd().length);
  if (lead === 0 && end === rich.text.length) return rich;
  const cut = sliceRichText(rich, lead, end);
  return {
    ...cut,
    markers: rich.markers.map((m) => ({ ...m, at: Math.min(Math.max(m.at - lead, 0), end - lead) })),
  };
}

/** Two halves of one text with nothing between them, as where a hyphen of its own ends a line. */
export function abutRichText(first: RichText, second: RichText): RichText {
  const shift = first.text.length;
  return {
    text: first.text + second.text,
    marks: [
      ...first.marks,
      ...second.marks.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift })),
    ],
    markers: [...first.markers, ...second.markers.map((m) => ({ ...m, at: m.at + shift }))],
    pieces: [...first.pieces, ...second.pieces.map((p) => ({ ...p, at: p.at + shift }))],
  };
}

/** A hyphen at the end of a line belongs to its word, unless it stands for the rest of one: "short- and long-term". */
const WORD_GOES_ON = /\p{L}[-\u2010]$/u;
const HALF_WORD = /^(?!(?:and|or|to|et|ou|y|o|e|u|и|или)(?!\p{L}))\p{Ll}/u;
/** Chinese is written without spaces; its lines break between any two characters. */
const CHINESE_END = /(?:\p{Script=Han}|[\u3001-\u301F\uFF01-\uFF5E])$/u;
const CHINESE_START = /^(?:\p{Script=Han}|[\u3001-\u301F\uFF01-\uFF5E])/u;

/** A line and the next one of the same paragraph: as if the line had not been broken. */
export function joinLines(first: RichText, second: RichText): RichText {
  const touching =
    (WORD_GOES_ON.test(first.text) && HALF_WORD.test(second.text)) ||
    (first.text !== '' &&
      second.text !== '' &&
      (CHINESE_END.test(first.text) || CHINESE_START.test(second.text)));
  return (touching ? abutRichText : joinRichText)(first, second);
}
