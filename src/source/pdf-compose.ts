import type { SourceText } from '../text/index.ts';
import { layOut } from './layout.ts';
import { assemble } from './pdf-assemble.ts';
import { measurePitches } from './pdf-breaks.ts';
import { learnHyphens } from './pdf-hyphens.ts';
import { type Margins, type PageRows, partMargins } from './pdf-margins.ts';
import { layOutPage, rightEdge } from './pdf-page.ts';
import type { Progress, ReadPage } from './pdf-pages.ts';
import { fileWithoutText } from './pdf-refusals.ts';
import type { Line, PageLayout } from './pdf-shapes.ts';
import { leave, leftOut } from './tally.ts';

/**
 * The rows of all pages → the source text. What only the whole document shows is settled here: which rows are heads
 * and feet, which type size is that of the text, how its words are written.
 *
 * @throws AcquisError `file-empty` when no page has a letter
 */
export function compose(file: string, { pages, tally, remarks }: Progress): SourceText {
  if (!pages.some((p) => p.rows.length > 0)) throw fileWithoutText(file, pages.length);
  const margins = partMargins(pages);
  for (const { heads, feet, numbers } of margins) {
    for (const text of heads) leave(tally, 'page headers', text);
    for (const text of feet) leave(tally, 'page footers', text);
    for (const text of numbers) leave(tally, 'page numbers', text);
  }
  const layouts = layOutPages(pages, margins);
  const lines = layouts.flatMap(linesOf);
  const hyphens = learnHyphens(lines);
  const parts = assemble(layouts, hyphens, measurePitches(lines));
  if (hyphens.undone > 0)
    tally.set('hyphens at line ends', { count: hyphens.undone, characters: hyphens.undone });
  const { doubtful } = hyphens;
  if (doubtful.size > 0)
    remarks.push(
      `A hyphen at the end of a line was kept, since nothing shows whether it belongs to the word: ${[...doubtful].join(', ')}.`,
    );
  const left = leftOut(tally);
  return {
    file,
    ...layOut(parts),
    encoding: 'pdf',
    ...(left.length > 0 ? { left } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

/** Fewer rows than this do not show where the lines of a page end. */
const TELLING_ROWS = 6;

function layOutPages(pages: readonly ReadPage[], margins: readonly Margins[]): PageLayout[] {
  const bodySize = usualSize(pages);
  const rights = margins.map((m) => (m.body.length < TELLING_ROWS ? undefined : rightEdge(m.body)));
  // Left and right pages have margins of their own.
  const usual = [0, 1].map((side) => median(rights.filter((_, i) => i % 2 === side)));
  return pages.map((page, i): PageLayout => {
    const main = layOutPage({ ...page, rows: margins[i]?.body ?? page.rows }, bodySize, usual[i % 2] ?? 0);
    const aside = page.turned.map((rows) => layOutPage({ ...page, rows, rules: [] }, bodySize, 0));
    return {
      ...main,
      elements: [...main.elements, ...aside.flatMap((a) => a.elements)],
      notes: [...main.notes, ...aside.flatMap((a) => a.notes)],
    };
  });
}

const linesOf = (layout: PageLayout): Line[] => [
  ...layout.elements.flatMap((e): Line[] => (e.kind === 'line' ? [e.line] : [])),
  ...layout.notes,
];

/** The type size of most letters, by the room they take. */
function usualSize(pages: readonly PageRows[]): number {
  const room = new Map<number, number>();
  for (const { rows } of pages)
    for (const s of rows.flatMap((r) => r.segments)) {
      const size = Math.round(s.size * 2) / 2;
      room.set(size, (room.get(size) ?? 0) + s.x1 - s.x0);
    }
  return [...room].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function median(values: readonly (number | undefined)[]): number {
  const known = values.filter((v) => v !== undefined).sort((a, b) => a - b);
  return known[known.length >> 1] ?? 0;
}
