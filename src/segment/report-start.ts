import type { ReportWords } from '../language/index.ts';
import { beginsText, endsSentence } from './punctuation.ts';
import { isHeading, LONGEST_HEADING } from './report-draft.ts';
import { readPath, readWordLabel } from './report-labels.ts';
import type { ReportUnit } from './report-lines.ts';
import { labelOf, opensNote } from './resolution-unit.ts';

/** Where does the first page of a report end, and its table of contents? */

const CONTENTS =
  /^(?:Contents|Table of contents|Table des matières|Sommaire|Índice|Содержание|Оглавление|المحتويات|目录)\s*$/iu;
const PAGE_AT_END = /(?:\s|\.{2,}|\u2026)\d{1,3}(?:\s*[-\u2013]\s*\d{1,3})?$/u;

/** The first section or numbered paragraph behind the table of contents, with a lone heading right above it. */
export function bodyStart(units: readonly ReportUnit[], words: ReportWords): number {
  let contents = false;
  const start = units.findIndex((unit) => {
    const text = unit.rich.text;
    if (CONTENTS.test(text)) contents = true;
    else if (contents && (PAGE_AT_END.test(text) || text.length < 20)) return false;
    else if (text.length > LONGEST_HEADING) contents = false;
    if (unit.row) return unit.cells.filter((c) => c.rich.text !== '').length > 1;
    if (opensNote(unit)) return false;
    const path = readPath(text);
    if (path && (path.end >= text.length || beginsText(text.slice(path.end)))) return true;
    if (readWordLabel(text, words)) return true;
    const label = labelOf(text);
    if (!label || contents)
      return label?.readings[0]?.rank === 1 && label.bracket === '.' && endsSentence(text);
    return label.bracket === '.' || label.bracket === '()' ? label.readings.some((r) => r.rank < 1000) : true;
  });
  if (start < 0) {
    const top = Math.min(...units.map((u) => u.headingLevel ?? Number.POSITIVE_INFINITY));
    const section = units.findIndex((u) => u.headingLevel !== undefined && u.headingLevel > top);
    if (section >= 0) return section;
    const heading = units.findIndex(
      (u) => isHeading(u) && words.noun.test(u.rich.text) && !words.title.test(u.rich.text),
    );
    return heading < 0 ? units.length : heading;
  }
  const above = units[start - 1];
  const lone =
    above !== undefined &&
    !above.row &&
    isHeading(above) &&
    !words.title.test(above.rich.text) &&
    !CONTENTS.test(above.rich.text) &&
    !/\d/u.test(above.rich.text) &&
    ((words.noun.test(above.rich.text) && !units[start]?.row) ||
      units.slice(0, start - 1).some((u) => words.title.test(u.rich.text)));
  return lone ? start - 1 : start;
}
