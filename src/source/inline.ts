import type { Inline, Mark, NoteMarker, Piece, Span } from '../text/index.ts';
import { superscriptNumber } from '../text/index.ts';

/**
 * The typography inside one block of Markdown or of text with HTML remains:
 *
 *     *Urges* States [55/25](#) <u>I.38</u> ... Crime,²¹ and the agenda*
 *     ^emphasis      ^link      ^underline         ^marker        ^marker
 *
 * Asterisks are emphasis when they pair up around words, a note marker when they stand alone after one.
 */

const TAGS: Readonly<Record<string, Mark['kind']>> = {
  i: 'emphasis',
  em: 'emphasis',
  b: 'strong',
  strong: 'strong',
  u: 'underline',
  ins: 'underline',
};
/** A superscript 2 or 3 after a unit of length is a square or a cube, not a note. */
const UNIT_BEFORE = /\d\s?[kcmd]?m$/u;

/** No word is longer; what is looked at around a line end stays short. */
const LONGEST_WORD = 60;

const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;
/** Everything that is not plain text: the scanner jumps from one to the next. */
const SPECIAL = /[*\\\u00AD\n\r<[\]⁰¹²³⁴⁵⁶⁷⁸⁹]/gu;

interface Writer {
  text: string;
  readonly marks: Mark[];
  readonly markers: NoteMarker[];
  readonly pieces: Piece[];
  readonly markup: Span[];
}

/** Tells whether a word, in lower case, stands elsewhere in the document unbroken. */
export type KnownWord = (word: string) => boolean;

/** @param known decides whether a hyphen at a line end was put there by the typesetter; without it such hyphens stay */
export function readInline(source: string, block: Span, known: KnownWord = () => false): Inline {
  const writer: Writer = { text: '', marks: [], markers: [], pieces: [], markup: [] };
  const open: {
    readonly kind: Mark['kind'];
    readonly token: string;
    readonly start: number;
    readonly target?: string;
  }[] = [];
  /** Tokens that may be open: looking for one that is not would cost a walk through all that are. */
  const tokens = new Set<string>();
  const pairs = pairAsterisks(source, block);
  let at = block.start;
  let pieceStart = at;
  const flush = (): void => {
    if (at > pieceStart) {
      writer.pieces.push({ at: writer.text.length, span: { start: pieceStart, end: at } });
      writer.text += source.slice(pieceStart, at);
    }
  };
  const begin = (opened: (typeof open)[number]): void => {
    open.push(opened);
    tokens.add(opened.token);
  };
  const skip = (length: number): void => {
    flush();
    writer.markup.push({ start: at, end: at + length });
    at += length;
    pieceStart = at;
  };
  const close = (token: string, length: number): void => {
    const index = tokens.has(token) ? open.findLastIndex((o) => o.token === token) : -1;
    if (index < 0) tokens.delete(token);
    skip(length);
    const begun = index < 0 ? undefined : open.splice(index, 1)[0];
    if (begun && writer.text.length > begun.start) {
      writer.marks.push({
        kind: begun.kind,
        start: begun.start,
        end: writer.text.length,
        ...(begun.target ? { target: begun.target } : {}),
      });
    }
  };
  while (at < block.end) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(source)?.index ?? block.end;
    if (next > at) {
      at = Math.min(next, block.end);
      continue;
    }
    const character = source[at] ?? '';
    if (character === '*') {
      const run = runLength(source, at, block.end, '*');
      const role = pairs.get(at);
      if (role === 'open') {
        skip(run);
        begin({
          kind: run === 1 ? 'emphasis' : 'strong',
          token: '*'.repeat(run),
          start: writer.text.length,
        });
      } else if (role === 'close') close('*'.repeat(run), run);
      else marker(run, source.slice(at, at + run));
      continue;
    }
    if (character === '\\' && /[\\`*_{}[\]()#+\-.!<>|]/u.test(source[at + 1] ?? '')) {
      skip(1);
      at += 1;
      continue;
    }
    if (character === '\u00AD') {
      skip(1);
      continue;
    }
    if (character === '\n' || character === '\r') {
      lineBreak();
      continue;
    }
    if (character === '<' && tag()) continue;
    if (character === '[' && (noteCall() || link())) continue;
    if (character === ']' && open.at(-1)?.token === ']') {
      const target =
        /^\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/u.exec(source.slice(at, block.end))?.[0] ?? ']';
      close(']', target.length);
      continue;
    }
    const superscripts = !SUPERSCRIPT.test(character)
      ? undefined
      : /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.exec(source.slice(at, Math.min(at + 8, block.end)))?.[0];
    if (superscripts && !UNIT_BEFORE.test(source.slice(Math.max(block.start, at - 5), at))) {
      marker(superscripts.length, superscriptNumber(superscripts) ?? superscripts);
      continue;
    }
    at += 1;
  }
  flush();
  // A tag that was never closed marks to the end; an unclosed bracket marks nothing.
  for (const begun of open)
    if (begun.token !== ']' && writer.text.length > begun.start)
      writer.marks.push({ kind: begun.kind, start: begun.start, end: writer.text.length });
  return {
    span: block,
    rich: { text: writer.text, marks: writer.marks, markers: writer.markers, pieces: writer.pieces },
    markup: writer.markup,
  };

  /** `[^1]` calls a footnote of Markdown; with a colon, at the beginning of a paragraph, it opens one. */
  function noteCall(): boolean {
    const found = /^\[\^([\p{L}\p{N}-]{1,20})\](:(?=\s))?/u.exec(
      source.slice(at, Math.min(at + 24, block.end)),
    );
    if (!found || found[1] === undefined) return false;
    const opens = found[2] !== undefined && at === block.start;
    marker(found[0].length - (found[2] !== undefined && !opens ? 1 : 0), found[1]);
    return true;
  }

  function marker(length: number, label: string): void {
    flush();
    writer.markers.push({ label, at: writer.text.length, span: { start: at, end: at + length } });
    at += length;
    pieceStart = at;
  }

  /** A line break inside a paragraph is one space; the indent of the next line belongs to it. */
  function lineBreak(): void {
    flush();
    const length = breakLength(source, at, block.end);
    const hyphen = hyphenAtEnd(at + length);
    if (hyphen === 'typeset') dropLast();
    if (hyphen === undefined && writer.text !== '' && lastWritten(1) !== ' ') {
      writer.pieces.push({ at: writer.text.length, span: { start: at, end: at + 1 }, joint: true });
      writer.text += ' ';
    }
    at += length;
    pieceStart = at;
  }

  /** The end of what was written, taken from the source: asking the growing text itself would copy it every time. */
  function lastWritten(length: number): string {
    const piece = writer.pieces.at(-1);
    if (!piece) return '';
    return piece.joint
      ? ' '
      : source.slice(Math.max(piece.span.start, piece.span.end - length), piece.span.end);
  }

  /** A word divided over two lines: by the typesetter when it stands undivided elsewhere, else it has a hyphen of its own. */
  function hyphenAtEnd(nextLine: number): 'typeset' | 'own' | undefined {
    const first = /\p{L}+(?=-$)/u.exec(lastWritten(LONGEST_WORD))?.[0];
    const second = /^\p{Ll}\p{L}*/u.exec(
      source.slice(nextLine, Math.min(nextLine + LONGEST_WORD, block.end)),
    )?.[0];
    if (first === undefined || second === undefined) return undefined;
    return known(`${first}${second}`.toLowerCase()) ? 'typeset' : 'own';
  }

  /** The hyphen just written is typography after all. */
  function dropLast(): void {
    const piece = writer.pieces.pop();
    if (!piece) return;
    const { start, end } = piece.span;
    if (end - 1 > start) writer.pieces.push({ ...piece, span: { start, end: end - 1 } });
    writer.markup.push({ start: end - 1, end });
    writer.text = writer.text.slice(0, -1);
  }

  function tag(): boolean {
    const match = /^<(\/?)([a-zA-Z]+)(?:\s[^<>]*)?\/?>/u.exec(source.slice(at, Math.min(at + 80, block.end)));
    const name = match?.[2]?.toLowerCase();
    if (!match || !name) return false;
    if (name === 'sup' && match[1] === '') {
      const body = /^<sup[^<>]*>([0-9*]{1,4})<\/sup>/iu.exec(source.slice(at, Math.min(at + 120, block.end)));
      if (body?.[1]) {
        marker(body[0].length, body[1]);
        return true;
      }
    }
    if (name === 'br') {
      skip(match[0].length);
      return true;
    }
    const kind = TAGS[name];
    if (!kind) return false;
    if (match[1] === '/') close(`<${name}>`, match[0].length);
    else {
      skip(match[0].length);
      begin({ kind, token: `<${name}>`, start: writer.text.length });
    }
    return true;
  }

  function link(): boolean {
    const match = /^\[[^[\]\n]*\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/u.exec(source.slice(at, block.end));
    if (!match) return false;
    skip(1);
    const target = match[1] ?? '';
    begin({
      kind: 'link',
      token: ']',
      start: writer.text.length,
      ...(target.length > 1 ? { target } : {}),
    });
    return true;
  }
}

function runLength(source: string, at: number, end: number, character: string): number {
  let length = 0;
  while (at + length < end && source[at + length] === character) length++;
  return length;
}

function breakLength(source: string, at: number, end: number): number {
  let to = at;
  while (to < end && (source[to] === '\n' || source[to] === '\r')) to++;
  while (to < end && (source[to] === ' ' || source[to] === '\t')) to++;
  return Math.max(1, to - at);
}

/** Which runs of asterisks open and close emphasis: equal runs, an opening one before a non-space, a closing one after. */
function pairAsterisks(source: string, block: Span): Map<number, 'open' | 'close'> {
  const pairs = new Map<number, 'open' | 'close'>();
  const waiting: { readonly at: number; readonly run: number }[] = [];
  /** Places in `waiting` by length of run, so that a closing run finds its partner at once. */
  const places = new Map<number, number[]>();
  for (let at = block.start; at < block.end; at++) {
    if (source[at] !== '*') continue;
    if (source[at - 1] === '\\' && at > block.start) continue;
    const run = runLength(source, at, block.end, '*');
    const before = at > block.start ? (source[at - 1] ?? ' ') : ' ';
    const after = at + run < block.end ? (source[at + run] ?? ' ') : ' ';
    const partner = places.get(run)?.at(-1) ?? -1;
    if (!/\s/u.test(before) && partner >= 0) {
      pairs.set(waiting[partner]?.at ?? at, 'open');
      pairs.set(at, 'close');
      for (const dropped of waiting.splice(partner).reverse()) places.get(dropped.run)?.pop();
    } else if (!/\s/u.test(after) && !/[\p{L}\p{N}]/u.test(before)) {
      const same = places.get(run);
      if (same) same.push(waiting.length);
      else places.set(run, [waiting.length]);
      waiting.push({ at, run });
    }
    at += run - 1;
  }
  return pairs;
}
