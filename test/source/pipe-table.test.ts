/** Tables and footnotes of Markdown: rows and notes, with every character in its place. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/source/text-reader.ts';

const read = (text: string) => readText('paper.md', Buffer.from(text));
const rowsOf = (text: string) =>
  read(text).blocks.flatMap((b) => (b.kind === 'row' ? [b.cells.map((c) => c.rich.text)] : []));

describe('a table between bars', () => {
  it('is read as rows, without its rule', () => {
    expect(
      rowsOf('Before.\n\n| No. | Text |\n|:---:|---|\n| 1 | **Ratify** it |\n| 2 |  |\n\nAfter.\n'),
    ).toEqual([
      ['No.', 'Text'],
      ['1', 'Ratify it'],
      ['2', ''],
    ]);
  });

  it('may have no bars at its sides, and line breaks in its cells', () => {
    expect(rowsOf('No. | Text\n--- | ---\n1 | one<br>two \\| three\n')).toEqual([
      ['No.', 'Text'],
      ['1', 'one\ntwo | three'],
    ]);
  });

  it('needs its rule: bars alone make no table', () => {
    expect(rowsOf('a | b\nc | d\n')).toEqual([]);
  });

  it('holds every character in its rows, and each piece of a cell says where it stood', () => {
    const source = read('| No. | Text |\n|---|---|\n| 1 | one<br>two |\n');
    const [head, row] = source.blocks;
    expect(source.text.slice(head?.span.start, head?.span.end)).toBe('| No. | Text |\n|---|---|');
    if (row?.kind !== 'row') throw new Error('no row');
    for (const { rich } of row.cells)
      for (const { at, span, joint } of rich.pieces)
        if (!joint)
          expect(source.text.slice(span.start, span.end)).toBe(
            rich.text.slice(at, at + span.end - span.start),
          );
  });
});

describe('a footnote of Markdown', () => {
  it('is called and opened by its mark', () => {
    const [call, note] = read('Paint the ferries.[^a1] Soon.\n\n[^a1]: See R/2.\n').blocks;
    expect(call).toMatchObject({
      rich: { text: 'Paint the ferries. Soon.', markers: [{ label: 'a1', at: 18 }] },
    });
    expect(note).toMatchObject({ rich: { markers: [{ label: 'a1', at: 0 }] } });
  });
});
