import { logicalOrder, readsRightToLeft } from './pdf-direction.ts';
import { type Glyph, type Run, type Segment, UNSPACED } from './pdf-shapes.ts';

/**
 * Glyphs side by side → words. A space is where the file sets one or where the gap is as wide as one; ligatures and
 * the contextual forms of Arabic become plain letters; doubled glyphs of artificial bold are one letter.
 */

/** A letter with its marks, or a space. */
interface Sign {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly x0: number;
  readonly x1: number;
}

/** Widest gap that is still part of a word, in ems: where the file sets spaces itself, and where it does not. */
const GAP_WITH_SPACES = 0.28;
const GAP_WITHOUT_SPACES = 0.14;
/** Chinese characters set apart to fill a line have no space between them until the gap is near a whole one. */
const GAP_UNSPACED = 0.8;
/** The same letter this near to itself, in widths, is printed twice to look bold. */
const DOUBLED = 0.3;

export function readWords(glyphs: readonly Glyph[], labelled: boolean): Segment {
  const size = mainSize(glyphs);
  const inked = dropDoubles(glyphs.filter((g) => g.text.trim() !== ''));
  const base = inked.filter((g) => !isMark(g.text));
  const seen = withSpaces(attachMarks(base, inked), glyphs, size);
  const rtl = readsRightToLeft(seen);
  const ordered = logicalOrder(seen, rtl);
  const level = base.filter((g) => !g.raised);
  return {
    x0: Math.min(...inked.map((g) => g.x0)),
    x1: Math.max(...inked.map((g) => g.x1)),
    y: (level[0] ?? inked[0])?.y ?? 0,
    size,
    runs: runsOf(ordered),
    rtl,
    artifact: inked.every((g) => g.artifact),
    firstWord: firstWordWidth(ordered),
    labelled,
  };
}

/** The size most letters have: a raised marker or a large initial does not count. */
export function mainSize(glyphs: readonly Glyph[]): number {
  const times = new Map<number, number>();
  for (const g of glyphs) {
    const size = Math.round(g.size * 10) / 10;
    times.set(size, (times.get(size) ?? 0) + (g.raised ? 0.1 : 1));
  }
  return [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

export const isMark = (text: string): boolean => /^\p{Mn}+$/u.test(text);

function dropDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const near = kept
      .slice(-3)
      .some(
        (k) =>
          k.text === glyph.text && Math.abs(k.x0 - glyph.x0) < DOUBLED * Math.max(glyph.x1 - glyph.x0, 0.5),
      );
    if (!near) kept.push(glyph);
  }
  return kept;
}

/** Vowel signs stand over their letter, wherever in the file they come. */
function attachMarks(base: readonly Glyph[], all: readonly Glyph[]): Sign[] {
  const marks = new Map<Glyph, string>();
  for (const mark of all) {
    if (!isMark(mark.text)) continue;
    let nearest: Glyph | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const letter of base) {
      const away = distanceTo(letter, mark);
      if (away < distance) [nearest, distance] = [letter, away];
    }
    if (nearest) marks.set(nearest, (marks.get(nearest) ?? '') + mark.text);
  }
  return base.map((g) => ({
    text: plainLetters(g.text) + (marks.get(g) ?? ''),
    bold: g.bold,
    italic: g.italic,
    raised: g.raised,
    x0: g.x0,
    x1: g.x1,
  }));
}

/** A mark without width is drawn from where its letter begins (Arabic, Hebrew) or ends (other scripts). */
function distanceTo(letter: Glyph, mark: Glyph): number {
  if (mark.x1 - mark.x0 > 0.5) return Math.abs((letter.x0 + letter.x1) / 2 - (mark.x0 + mark.x1) / 2);
  return Math.abs(
    (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter.text) ? letter.x0 : letter.x1) - mark.x0,
  );
}

/** Presentation forms (ligatures, Arabic and Hebrew contextual forms) as the letters they stand for. */
const plainLetters = (text: string): string =>
  text.replace(/[\uFB00-\uFB4F\uFB50-\uFDFF\uFE70-\uFEFC]/gu, (c) => c.normalize('NFKC').trim());

function withSpaces(signs: readonly Sign[], glyphs: readonly Glyph[], size: number): Sign[] {
  const spaces = glyphs.filter((g) => g.text.trim() === '').map((g) => (g.x0 + g.x1) / 2);
  spaces.sort((a, b) => a - b);
  const gaps = signs.slice(1).map((s, i) => s.x0 - (signs[i]?.x1 ?? s.x0));
  // Letters set apart for emphasis: their own gap is not a space.
  const inWords = gaps.filter((_, i) => isLetter(signs[i]) && isLetter(signs[i + 1])).sort((a, b) => a - b);
  const usual = inWords[inWords.length >> 1] ?? 0;
  const spread = inWords.length > 3 && usual > 0.1 * size ? usual : 0;
  const limit = spread + (spaces.length > 0 ? GAP_WITH_SPACES : GAP_WITHOUT_SPACES) * size;
  const out: Sign[] = [];
  let next = 0;
  signs.forEach((sign, i) => {
    const before = signs[i - 1];
    if (before) {
      const from = (before.x0 + before.x1) / 2;
      const to = (sign.x0 + sign.x1) / 2;
      while (next < spaces.length && (spaces[next] ?? to) < from) next += 1;
      const explicit = (spaces[next] ?? to) < to;
      const unspaced = UNSPACED.test(before.text) && UNSPACED.test(sign.text);
      const gap = gaps[i - 1] ?? 0;
      if (unspaced ? gap > GAP_UNSPACED * size : explicit || gap > limit)
        out.push({
          text: ' ',
          bold: before.bold && sign.bold,
          italic: before.italic && sign.italic,
          raised: before.raised && sign.raised,
          x0: before.x1,
          x1: sign.x0,
        });
    }
    out.push(sign);
  });
  return out;
}

const isLetter = (sign: Sign | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign.text);

function runsOf(signs: readonly Sign[]): Run[] {
  const runs: { text: string; bold: boolean; italic: boolean; raised: boolean }[] = [];
  for (const { text, bold, italic, raised } of signs) {
    const last = runs.at(-1);
    const same = last && last.raised === raised && last.bold === bold && last.italic === italic;
    if (same) last.text += text;
    else runs.push({ text, bold, italic, raised });
  }
  return runs;
}

function firstWordWidth(ordered: readonly Sign[]): number {
  const end = ordered.findIndex((s) => s.text === ' ');
  const word = end < 0 ? ordered : ordered.slice(0, end);
  // Chinese breaks after any character.
  const taken = UNSPACED.test(word[0]?.text ?? '') ? word.slice(0, 2) : word;
  return (
    Math.max(...taken.map((s) => s.x1), 0) - Math.min(...taken.map((s) => s.x0), Number.POSITIVE_INFINITY)
  );
}
