/**
 * How is the thematic index set as a table? As in the book: the topic once, then a line for each part and a row for
 * each section under it; rows of the bodies that adopt resolutions and decisions are shaded where the book also has
 * recommendations. Columns that would be empty throughout are left out.
 */
import type { Edition } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { furnitureOf, partName } from './furniture.ts';
import type { PrintedIndexRow } from './index-rows.ts';
import { plain, type Run, type TableBlock, type TableRow, topicAnchor } from './printed.ts';

type Column = 'instruments' | 'paragraphs' | 'recommendations';

/** Shares of the width: topics and references need the most, symbols must not break. */
const WIDTHS = {
  topic: 19,
  references: 18,
  symbol: 23,
  instruments: 15,
  paragraphs: 11,
  recommendations: 15,
};

export function indexTable(
  edition: Edition,
  rows: readonly PrintedIndexRow[],
  language: LanguageCode,
): TableBlock {
  const words = furnitureOf(language);
  const columns = (['instruments', 'paragraphs', 'recommendations'] as const).filter((column) =>
    rows.some((row) => row[column] !== ''),
  );
  const heads: Readonly<Record<Column, string>> = {
    instruments: words.instrument,
    paragraphs: words.paragraphs,
    recommendations: words.recommendations,
  };
  const cell = (text: string, spans: number, down: number) => ({ text, columns: spans, rows: down });
  return {
    kind: 'table',
    description: words.thematicIndex,
    head: [
      [
        cell(words.topic, 1, 2),
        cell(words.references, 1, 2),
        cell(words.meetingReport, columns.length + 1, 1),
      ],
      [cell(words.documentSymbol, 1, 1), ...columns.map((column) => cell(heads[column], 1, 1))],
    ],
    widths: [WIDTHS.topic, WIDTHS.references, WIDTHS.symbol, ...columns.map((column) => WIDTHS[column])],
    rows: groupRows(edition, rows, columns, language),
  };
}

function groupRows(
  edition: Edition,
  rows: readonly PrintedIndexRow[],
  columns: readonly Column[],
  language: LanguageCode,
): TableRow[] {
  const shades = shadedParts(edition);
  const named = edition.parts.length > 1;
  const out: TableRow[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const opensTopic = before?.topic !== row.topic;
    const shaded = shades.has(row.part);
    const topic: Run[] = opensTopic ? [plain(row.topic.label)] : [];
    const anchor = opensTopic ? { anchor: topicAnchor(row.topic.id) } : {};
    const partLine = named && (opensTopic || before?.part !== row.part);
    if (partLine) {
      const name = [plain(partName(language, row.part))];
      out.push({ cells: [topic, name], shaded, opens: opensTopic, keepWithNext: true, ...anchor });
    }
    const first = partLine ? [] : topic;
    const numbers = columns.map((column) => [plain(row[column])]);
    out.push({
      cells: [first, row.references, [plain(row.symbol)], ...numbers],
      shaded,
      opens: opensTopic && !partLine,
      keepWithNext: false,
      ...(partLine ? {} : anchor),
    });
  }
  return out;
}

/** Shade tells bodies apart only where there are both kinds. */
function shadedParts({ instruments }: Edition): ReadonlySet<string> {
  const adopted = instruments.filter(({ kind }) => kind !== 'recommendations');
  return new Set(adopted.length < instruments.length ? adopted.map(({ part }) => part) : []);
}
