import { type DocxReading, isTakenOut } from './docx-reading.ts';
import { numberOf, settingOf, toggleOf } from './docx-styles.ts';
import type { Part, RowPart } from './parts.ts';
import { leave } from './tally.ts';
import { childNamed, elementsOf, textBelow, type XmlElement } from './xml.ts';

/** The grid of a table: merged cells leave the rest of their places empty; rows taken out by a change are left out. */

/** Word itself stops at 63 columns. */
const WIDEST = 63;

export function tableRows(
  reading: DocxReading,
  table: XmlElement,
  read: (cell: XmlElement) => Part[],
): RowPart[] {
  const rows: RowPart[] = [];
  for (const row of within(table, 'w:tr')) {
    const properties = childNamed(row, 'w:trPr');
    if (elementsOf(properties).some((e) => isTakenOut(e.name, reading.changes))) {
      leave(
        reading.tally,
        reading.changes === 'accept' ? 'deleted table rows' : 'inserted table rows',
        textBelow(row),
      );
      continue;
    }
    if (toggleOf(childNamed(properties, 'w:hidden'))) {
      leave(reading.tally, 'hidden passages', textBelow(row));
      continue;
    }
    const cells: Part[][] = empty(numberOf(childNamed(properties, 'w:gridBefore')));
    for (const cell of within(row, 'w:tc')) {
      const shape = childNamed(cell, 'w:tcPr');
      const goesOn = ['w:vMerge', 'w:hMerge'].some((name) => {
        const merge = childNamed(shape, name);
        return merge !== undefined && (settingOf(merge) ?? 'continue') === 'continue';
      });
      if (goesOn) {
        const text = textBelow(cell);
        if (text.trim() !== '') leave(reading.tally, 'text in merged cells', text);
      }
      cells.push(goesOn ? [] : read(cell), ...empty((numberOf(childNamed(shape, 'w:gridSpan')) ?? 1) - 1));
    }
    cells.push(...empty(numberOf(childNamed(properties, 'w:gridAfter'))));
    rows.push({ cells });
  }
  return rows;
}

const empty = (count: number | undefined): Part[][] =>
  Array.from({ length: Math.min(WIDEST, Math.max(0, count ?? 0)) }, () => []);

/** Rows of a table or cells of a row, through the content controls and changes that may wrap them. */
function within(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:tbl' || child.name === 'w:p' ? [] : within(child, name);
  });
}
