import type { Inline, SourceText } from '../text/index.ts';
import { endsSentence } from './punctuation.ts';
import type { Unit } from './resolution-unit.ts';
import type { Dropped } from './resolution-units.ts';

/**
 * Which lines of a text file belong to the page and not to the document: page numbers that stand alone, and short lines
 * that come back beside them or behind a form feed.
 */
export interface Line {
  readonly unit: Unit;
  readonly afterBlank: boolean;
  readonly headingLevel: number | undefined;
  readonly cells: readonly Inline[];
}

const PAGE_NUMBER =
  /^(?:[Pp]age\s+)?(?:[-\u2013\u2014]\s*)?(\d{1,3})(?:\s*\/\s*(\d{1,3}))?(?:\s*[-\u2013\u2014])?$/u;
const HEAD_LENGTH = 120;
/** A head or foot stands so many lines from the number of its page. */
const NEAR = 3;

export function pageFurniture(
  source: SourceText,
  lines: readonly Line[],
): ReadonlyMap<number, Dropped['reason']> {
  const texts = lines.map(({ unit }) => unit.rich.text.replace(/\s+/gu, ' ').trim());
  const feeds = lines.map(({ unit }, at) => {
    const before = lines[at - 1]?.unit.spans.at(-1)?.end ?? 0;
    return source.text.slice(before, unit.spans[0]?.start ?? before).includes('\f');
  });
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const repeated = (at: number): boolean => {
    const text = texts[at] ?? '';
    return text !== '' && (times.get(text) ?? 0) > 1 && text.length <= HEAD_LENGTH && !endsSentence(text);
  };
  const isNumber = (at: number): boolean => {
    const [found, page, of] = PAGE_NUMBER.exec(texts[at] ?? '') ?? [];
    return found !== undefined && (of === undefined || Number(page) <= Number(of));
  };
  const alone = (at: number): boolean =>
    (lines[at]?.afterBlank ?? true) && (at + 1 >= lines.length || (lines[at + 1]?.afterBlank ?? true));
  const found = new Map<number, Dropped['reason']>();
  texts.forEach((_, at) => {
    if (lines[at]?.unit.row || !isNumber(at)) return;
    const besideHead = repeated(at - 1) || repeated(at + 1);
    if (alone(at) || feeds[at] || feeds[at + 1] || (besideHead && lines[at]?.afterBlank))
      found.set(at, 'page number');
  });
  const turns = (at: number): boolean => {
    for (let i = Math.max(0, at - NEAR); i <= at + NEAR; i++)
      if ((i !== at && found.get(i) === 'page number') || (feeds[i] && Math.abs(i - at) <= 1)) return true;
    return false;
  };
  texts.forEach((_, at) => {
    if (!found.has(at) && !lines[at]?.unit.row && repeated(at) && turns(at) && mayBeHead(lines, at))
      found.set(at, 'running head');
  });
  return found;
}

/** A head stands behind a blank line or a page number, not within a paragraph. */
const mayBeHead = (lines: readonly Line[], at: number): boolean =>
  (lines[at]?.afterBlank ?? true) || PAGE_NUMBER.test(lines[at - 1]?.unit.rich.text.trim() ?? '');
