import { readGlyphs } from './pdf-glyphs.ts';
import type { OpenPdf } from './pdf-library.ts';
import type { PageRows } from './pdf-margins.ts';
import { readRows } from './pdf-rows.ts';
import { type PageGlyphs, type Row, type Run, textOf } from './pdf-shapes.ts';
import { PdfHalted } from './pdf-thread.ts';
import { leave, type Tally } from './tally.ts';

/** Page after page of an open file → rows of words; what cannot be read is counted and said, the rest goes on. */
export interface ReadPage extends PageRows {
  /** Text at a right angle to the rest of the page, each group as if it were a page of its own. */
  readonly turned: readonly (readonly Row[])[];
}

export interface Progress {
  readonly pages: ReadPage[];
  readonly tally: Tally;
  readonly remarks: string[];
}

/**
 * @param most pages read at most
 * @throws PdfHalted when the file takes too long or too much; what was read until then stands in `progress`
 */
export async function readPages(pdf: OpenPdf, most: number, progress: Progress): Promise<void> {
  const { tally, remarks } = progress;
  for (let number = 1; number <= Math.min(pdf.pages, most); number++) {
    try {
      progress.pages.push(readPage(readGlyphs(await pdf.page(number), pdf.names), number, progress));
    } catch (fault) {
      if (fault instanceof PdfHalted) throw fault;
      leave(tally, 'pages that could not be read');
      const why = fault instanceof Error ? fault.message : String(fault);
      remarks.push(`Page ${number} could not be read: ${why}.`);
    }
  }
  if (pdf.pages > most) {
    tally.set('pages beyond the limit', { count: pdf.pages - most, characters: 0 });
    remarks.push(`Only the first ${most} of ${pdf.pages} pages were read.`);
  }
}

function readPage(page: PageGlyphs, number: number, { tally, remarks }: Progress): ReadPage {
  count(tally, 'letters set aslant (watermarks)', page.slanted);
  count(tally, 'letters outside the page', page.outside);
  if (page.glyphs.length === 0) leave(tally, 'pages without text');
  if (page.cut) remarks.push(`Page ${number} holds more characters than a page can; the rest was left out.`);
  const { width, height, rules } = page;
  const all = readRows(page.glyphs, rules);
  const rows = all
    .map((row) => ({ ...row, segments: row.segments.filter((s) => !isNameless(s.runs)) }))
    .filter((row) => row.segments.length > 0);
  const damaged = namelessIn(rows);
  count(tally, 'signs that stand for no letter (bar codes)', namelessIn(all) - damaged);
  if (damaged > 0)
    remarks.push(`Page ${number}: the file does not say which letters ${damaged} of its signs are.`);
  const turned = page.turned.map((group) => readRows(group, []));
  return { page: number, width, height, rules, rows, turned };
}

/** Nothing but signs without a letter: a bar code, or a font that names none. */
const isNameless = (runs: readonly Run[]): boolean => /^[\s\uFFFD]+$/u.test(textOf(runs));

const namelessIn = (rows: readonly Row[]): number =>
  rows.reduce(
    (sum, row) => sum + row.segments.reduce((n, s) => n + textOf(s.runs).split('\uFFFD').length - 1, 0),
    0,
  );

function count(tally: Tally, what: string, letters: number): void {
  if (letters === 0) return;
  const entry = tally.get(what) ?? { count: 0, characters: 0 };
  tally.set(what, { count: entry.count + letters, characters: entry.characters + letters });
}
