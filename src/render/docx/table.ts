/** How is a table set in Word: heads repeated on each page, the first column spanning its group, shade, no split rows? */
import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { plain, type TableRow as Row, type TableBlock } from '../book/index.ts';
import { runsIn, type Setter } from './runs.ts';

const SHADE = 'E4E8EC';
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Eighths of a point. */
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '1A1A1A' };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '1A1A1A' };
const HAIR: IBorderOptions = { style: BorderStyle.SINGLE, size: 2, color: '9AA3AB' };

interface Layout {
  readonly setter: Setter;
  /** Twentieths of a point. */
  readonly columns: readonly number[];
}

export function tableOf(setter: Setter, table: TableBlock, textWidth: number): Table {
  const shares = table.widths.reduce((sum, width) => sum + width, 0);
  const columns = table.widths.map((width) => Math.floor((width / shares) * textWidth));
  const layout: Layout = { setter, columns };
  const rows = table.rows.map((row, at) => bodyRow(layout, row, groupFrom(table.rows, at)));
  return new Table({
    rows: [...headRows(layout, table), ...rows],
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 45, bottom: 45, left: 60, right: 60, marginUnitType: WidthType.DXA },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false },
    ...(setter.rtl ? { visuallyRightToLeft: true } : {}),
  });
}

function headRows(layout: Layout, { head }: TableBlock): TableRow[] {
  return head.map((cells, at) => {
    const made = cells.map(
      (cell) =>
        new TableCell({
          columnSpan: cell.columns,
          rowSpan: cell.rows,
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { top: RULE, bottom: RULE },
          children: [paragraph(layout, 'IndexHead', runsIn(layout.setter, [plain(cell.text)]), true)],
        }),
    );
    return new TableRow({ children: made, tableHeader: true, cantSplit: true, ...roomFor(at) });
  });
}

/** LibreOffice does not make room for a head that spans rows; the last row of heads gives it four lines. */
const HEAD_ROOM = 640;
const roomFor = (row: number) =>
  row === 0 ? {} : { height: { value: HEAD_ROOM, rule: HeightRule.ATLEAST } };

/** `group`: rows the first cell spans when the row opens a group; 0 for rows it already covers. */
function bodyRow(layout: Layout, row: Row, group: number): TableRow {
  const { setter, columns } = layout;
  const [first = [], ...others] = row.cells;
  const topic = runsIn(setter, first);
  const cells = others.map((cell, at) => {
    const last = at === others.length - 1;
    const span = last ? columns.length - 1 - at : 1;
    const style = row.keepWithNext ? 'IndexPart' : 'IndexText';
    return new TableCell({
      ...(span > 1 ? { columnSpan: span } : {}),
      borders: { top: row.opens ? THIN : HAIR },
      ...(row.shaded ? { shading: { type: ShadingType.CLEAR, fill: SHADE, color: 'auto' } } : {}),
      children: [paragraph(layout, style, runsIn(setter, cell), false)],
    });
  });
  const opening =
    group === 0
      ? []
      : [
          new TableCell({
            rowSpan: group,
            borders: { top: row.opens ? THIN : NONE },
            children: [
              paragraph(
                layout,
                'IndexTopic',
                row.anchor === undefined ? topic : setter.bookmarks.around(row.anchor, topic),
                row.opens && group > 1,
              ),
            ],
          }),
        ];
  return new TableRow({ children: [...opening, ...cells], cantSplit: true });
}

function groupFrom(rows: readonly Row[], at: number): number {
  if (at > 0 && !rows[at]?.opens) return 0;
  const next = rows.findIndex((row, n) => n > at && row.opens);
  return (next === -1 ? rows.length : next) - at;
}

const paragraph = (
  { setter }: Layout,
  style: string,
  children: readonly ParagraphChild[],
  keepNext: boolean,
): Paragraph =>
  new Paragraph({
    style,
    children,
    ...(keepNext ? { keepNext } : {}),
    ...(setter.rtl ? { bidirectional: true } : {}),
  });
