/** An index that went through a spreadsheet and a person: what saving changes is no edit, what was edited is named. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEditedIndex } from '../../src/compendium/index.ts';
import { toCorrectedIndexCsv, toCsv } from '../../src/render/index.ts';
import { toWorkbook } from '../../src/render/tables/index.ts';
import { edition, section, topic } from '../builders/edition.ts';
import { compileSom, editionOf } from './som.ts';

const readCsv = (text: string): string[][] => parse(text);

const som = editionOf(compileSom(), '2024');
const [header = [], ...rows] = readCsv(toCorrectedIndexCsv(som));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const same = { changes: [], problems: [] };

/** The table as a spreadsheet saves it. */
const workbook = (lines: readonly (readonly string[])[]): Promise<Uint8Array> =>
  toWorkbook([
    {
      name: 'index',
      meaning: 'The index',
      fields: header.map((name) => ({ name, type: 'string', meaning: name, source: 'print' })),
      key: [],
      links: [],
      rows: lines,
    },
  ]);

describe('an index that was only saved', () => {
  it('is unchanged, however the spreadsheet writes it and wherever its rows were moved', async () => {
    const saved = fc.record({
      separator: fc.constantFrom(',', ';', '\t'),
      mark: fc.boolean(),
      lineEnd: fc.constantFrom('\r\n', '\n'),
      dash: fc.constantFrom('–', '—', '-', '‒'),
      blank: fc.constantFrom(' ', '\n', '\u00A0', '  '),
      quoted: fc.boolean(),
      order: fc.array(fc.nat(), { minLength: rows.length, maxLength: rows.length }),
    });
    await fc.assert(
      fc.asyncProperty(saved, async ({ separator, mark, lineEnd, dash, blank, quoted, order }) => {
        const moved = rows
          .map((row, n) => ({ row, at: order[n] ?? n }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row.map((cell) => cell.replaceAll('–', dash).replaceAll(' ', blank)));
        const cell = (text: string): string =>
          quoted || /[\s",;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const text = [header, ...moved].map((row) => row.map(cell).join(separator)).join(lineEnd);
        expect(
          await readEditedIndex('index.csv', bytes(`${mark ? '\uFEFF' : ''}${text}`), som),
        ).toMatchObject(same);
      }),
      { numRuns: 20 },
    );
  });

  it('is unchanged as a workbook, its numbers typed as numbers', async () => {
    expect(await readEditedIndex('index.xlsx', await workbook(rows), som)).toMatchObject(same);
  });

  it('is unchanged in the encoding of an older Windows, once that is said', async () => {
    const text = toCsv(header, rows);
    const old = Uint8Array.from(
      [...text].map((c) => (c === '–' ? 0x96 : c === '’' ? 0x92 : (c.codePointAt(0) ?? 0))),
    );
    await expect(readEditedIndex('index.csv', old, som)).rejects.toMatchObject({
      code: 'encoding-unreadable',
      advice: expect.stringContaining('--encoding windows-1252'),
    });
    expect(await readEditedIndex('index.csv', old, som, { encoding: 'windows-1252' })).toMatchObject(same);
  });
});

describe('an index that was edited', () => {
  const world = edition({
    id: '2024',
    sections: [
      section('A.I', ['1 One.', '2 Two.', '3 Three.'], { paragraphs: 4, report: 'WG/2012/6' }),
      section('A.II', ['1 Four.'], { paragraphs: 9, report: 'WG/2013/5' }),
    ],
    topics: [topic('Children’s rights', 'A.I.1 A.I.2 A.II.1'), topic('Land', 'A.I.3')],
  });
  const lines = readCsv(toCorrectedIndexCsv(world));
  const edited = (row: number, column: string, text: string): string =>
    toCsv(
      lines[0] ?? [],
      lines
        .slice(1)
        .map((cells, n) => cells.map((cell, k) => (n + 2 === row && lines[0]?.[k] === column ? text : cell))),
    );
  const review = (text: string) => readEditedIndex('index.csv', bytes(text), world);

  it('knows a topic whose quotation marks were set otherwise', async () => {
    expect(await review(toCorrectedIndexCsv(world).replaceAll('’', "'"))).toMatchObject(same);
  });

  it('names each reference that leads nowhere by row and column, in a workbook too', async () => {
    const problem = {
      row: 3,
      column: 'references',
      topic: 'Children’s rights',
      cell: 'II.1 and II.7',
      message: 'The 2024 edition has no paragraph A.II.7.',
    };
    expect((await review(edited(3, 'references', 'II.1 and II.7'))).problems).toEqual([problem]);
    const book = await readEditedIndex(
      'index.xlsx',
      await workbook(readCsv(edited(3, 'references', 'II.1 and II.7')).slice(1)),
      world,
    );
    expect(book.problems).toEqual([problem]);
  });

  it('takes nothing for removed that stood where it cannot be read', async () => {
    const { changes, problems } = await review(edited(2, 'references', 'I.1 bnd I.2'));
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([
      { row: 2, column: 'references', message: 'The references cannot be read.' },
    ]);
  });

  it('says where the symbol of the report no longer fits', async () => {
    expect((await review(edited(2, 'symbol', 'WG/2099/1'))).problems).toMatchObject([
      { row: 2, column: 'symbol', cell: 'WG/2099/1' },
    ]);
  });

  it('never breaks on a workbook that is damaged', async () => {
    const whole = await workbook(lines.slice(1));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        try {
          await readEditedIndex('index.xlsx', damaged, world);
        } catch (error) {
          expect(error).toMatchObject({ code: 'file-unreadable' });
        }
      }),
      { numRuns: 60 },
    );
  });
});
