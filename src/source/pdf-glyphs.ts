import type { PdfFont, RawPage } from './pdf-library.ts';
import { apply, compose, IDENTITY, type Matrix, numbersIn, pageMatrix, readMatrix } from './pdf-matrix.ts';
import { rulesOf } from './pdf-rules.ts';
import type { PageGlyphs, Rule } from './pdf-shapes.ts';
import { type Placed, settleDirections } from './pdf-upright.ts';

/**
 * Which letters stand where on a page? Follows the graphics and text state of ISO 32000-1 (8.4, 9.3, 9.4) operator by
 * operator; anything it does not need it passes over.
 */

/** No page of text has more; a file that draws more is stopped here, page by page. */
const MOST_GLYPHS = 60_000;
const MOST_RULES = 20_000;
/** Forms inside forms, or saved states never restored, deeper than this are damage. */
const DEEPEST = 512;

interface State {
  readonly matrix: Matrix;
  readonly font: PdfFont | undefined;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

interface Pen {
  state: State;
  readonly stack: State[];
  text: Matrix;
  /** Where the line began and where the pen is, in text space. */
  line: readonly [number, number];
  at: readonly [number, number];
  /** Open marked content; true for what is furniture of the page. */
  readonly marked: boolean[];
  readonly placed: Placed[];
  readonly rules: Rule[];
  nameless: number;
}

export function readGlyphs(raw: RawPage, names: Readonly<Record<string, number>>): PageGlyphs {
  const { matrix, width, height } = pageMatrix(raw.view, raw.rotate);
  const start: State = {
    matrix,
    font: undefined,
    size: 0,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  const pen: Pen = {
    state: start,
    stack: [],
    text: IDENTITY,
    line: [0, 0],
    at: [0, 0],
    marked: [],
    placed: [],
    rules: [],
    nameless: 0,
  };
  const name = new Map(Object.entries(names).map(([key, code]) => [code, key]));
  let cut = false;
  for (let i = 0; i < raw.operators.length; i++) {
    const operand = raw.operands[i];
    const args = Array.isArray(operand) ? (operand as readonly unknown[]) : [];
    step(pen, name.get(raw.operators[i] ?? -1) ?? '', args, raw, name);
    cut = pen.placed.length >= MOST_GLYPHS;
    if (cut) break;
  }
  return { ...settleDirections(pen.placed, pen.rules, width, height), nameless: pen.nameless, cut };
}

function step(
  pen: Pen,
  operator: string,
  args: readonly unknown[],
  raw: RawPage,
  name: ReadonlyMap<number, string>,
): void {
  const { state } = pen;
  const set = (change: Partial<State>): void => {
    pen.state = { ...state, ...change };
  };
  const [first = 0, second = 0] = typeof args[0] === 'number' ? numbersIn(args) : [];
  switch (operator) {
    case 'save':
    case 'beginGroup':
      push(pen);
      return;
    case 'restore':
    case 'endGroup':
    case 'paintFormXObjectEnd':
      pen.state = pen.stack.pop() ?? state;
      return;
    case 'paintFormXObjectBegin':
      push(pen);
      set({ matrix: compose(state.matrix, readMatrix(args[0]) ?? IDENTITY) });
      return;
    case 'transform':
      set({ matrix: compose(state.matrix, readMatrix(args) ?? IDENTITY) });
      return;
    case 'setFont':
      set({ font: raw.font(String(args[0])), size: Number(args[1]) || 0 });
      return;
    case 'setCharSpacing':
      set({ letterSpace: first });
      return;
    case 'setWordSpacing':
      set({ wordSpace: first });
      return;
    case 'setHScale':
      set({ stretch: first / 100 });
      return;
    case 'setLeading':
      set({ leading: first });
      return;
    case 'setTextRise':
      set({ rise: first });
      return;
    case 'beginText':
      pen.text = IDENTITY;
      moveTo(pen, 0, 0);
      return;
    case 'setTextMatrix':
      pen.text = readMatrix(args) ?? IDENTITY;
      moveTo(pen, 0, 0);
      return;
    case 'setLeadingMoveText':
      set({ leading: -second });
      moveTo(pen, pen.line[0] + first, pen.line[1] + second);
      return;
    case 'moveText':
      moveTo(pen, pen.line[0] + first, pen.line[1] + second);
      return;
    case 'nextLine':
      moveTo(pen, pen.line[0], pen.line[1] - state.leading);
      return;
    case 'showText':
      if (Array.isArray(args[0])) show(pen, args[0] as readonly unknown[]);
      return;
    case 'beginMarkedContent':
    case 'beginMarkedContentProps':
      if (pen.marked.length < DEEPEST) pen.marked.push(args[0] === 'Artifact');
      return;
    case 'endMarkedContent':
      pen.marked.pop();
      return;
    case 'constructPath':
      path(pen, args, name.get(Number(args[0])) ?? '');
      return;
  }
}

function push(pen: Pen): void {
  if (pen.stack.length < DEEPEST) pen.stack.push(pen.state);
}

function moveTo(pen: Pen, x: number, y: number): void {
  pen.line = [x, y];
  pen.at = [x, y];
}

function path(pen: Pen, args: readonly unknown[], paint: string): void {
  const steps = Array.isArray(args[1]) ? args[1][0] : undefined;
  if (!ArrayBuffer.isView(steps) || pen.rules.length >= MOST_RULES) return;
  const drawn = steps as unknown as ArrayLike<number>;
  if (/fill/iu.test(paint)) pen.rules.push(...rulesOf(drawn, 'fill', pen.state.matrix));
  if (/stroke/iu.test(paint)) pen.rules.push(...rulesOf(drawn, 'stroke', pen.state.matrix));
}

/** A string: glyphs, and numbers that move the pen back by thousandths of the type size. */
function show(pen: Pen, glyphs: readonly unknown[]): void {
  const { state } = pen;
  const { font, size } = state;
  const matrix = compose(state.matrix, pen.text);
  const vertical = font?.vertical === true;
  const [originX, originY] = apply(matrix, 0, 0);
  const [upX, upY] = apply(matrix, 0, 1);
  const [alongX, alongY] = apply(matrix, vertical ? 0 : 1, vertical ? -1 : 0);
  const scale = font?.scale ?? 0.001;
  const height = Math.abs(size) * Math.hypot(upX - originX, upY - originY) * Math.abs(scale) * 1000;
  const direction = size < 0 ? -1 : 1;
  const along = [(alongX - originX) * direction, (alongY - originY) * direction] as const;
  const artifact = pen.marked.includes(true);
  // Type set aslant by the matrix alone: the poor man's italic.
  const slant =
    Math.abs((matrix[2] * matrix[0] + matrix[3] * matrix[1]) / (matrix[0] ** 2 + matrix[1] ** 2 || 1)) > 0.1;
  for (const glyph of glyphs) {
    const [x, y] = pen.at;
    if (typeof glyph === 'number') {
      const back = (glyph * size) / 1000;
      pen.at = vertical ? [x, y - back] : [x - back * state.stretch, y];
      continue;
    }
    const read = readGlyph(glyph);
    if (!read) continue;
    const spacing = state.letterSpace + (read.space ? state.wordSpace : 0);
    const width = read.width * size * scale;
    const inked = vertical ? Math.abs(size) : width * state.stretch;
    const advance = vertical ? -Math.abs(size) - spacing : (width + spacing) * state.stretch;
    if (pen.placed.length >= MOST_GLYPHS) return;
    if (read.nameless) pen.nameless += 1;
    const from = apply(matrix, x, y + state.rise);
    const to = vertical ? apply(matrix, x, y - inked) : apply(matrix, x + inked, y + state.rise);
    pen.placed.push({
      text: read.text,
      from,
      to,
      along,
      size: height,
      bold: font?.bold === true,
      italic: font?.italic === true || slant,
      artifact,
    });
    pen.at = vertical ? [x, y + advance] : [x + advance, y];
  }
}

function readGlyph(
  glyph: unknown,
): { text: string; width: number; space: boolean; nameless: boolean } | undefined {
  if (typeof glyph !== 'object' || glyph === null) return undefined;
  const { unicode, width, isSpace } = glyph as Partial<Record<'unicode' | 'width' | 'isSpace', unknown>>;
  const text = typeof unicode === 'string' ? unicode : '';
  // Controls and private characters are what remains when a font names no letters.
  const nameless = text === '' || /^[\p{Cc}\p{Co}\p{Cn}\uFFFD]+$/u.test(text.replace(/[\t\n\r]/gu, ' '));
  return {
    text: nameless ? '\uFFFD' : text,
    width: Number.isFinite(width) ? Number(width) : 0,
    space: isSpace === true,
    nameless,
  };
}
