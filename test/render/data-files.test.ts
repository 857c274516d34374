import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type DataFile, dataFiles, type EditionView } from '../../src/render/index.ts';
import { databaseOf } from '../../src/store/sqlite/index.ts';
import { compileSom } from '../compendium/som.ts';
import { book } from './book.ts';
import { viewOf } from './view.ts';

/** With what comes in pieces put together. */
type WholeFile = DataFile & { readonly content: string | Uint8Array };

async function filesOf(view: EditionView): Promise<WholeFile[]> {
  const files: WholeFile[] = [];
  for await (const { content, ...file } of dataFiles(view, { databaseOf })) {
    const whole =
      typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join('');
    files.push({ ...file, content: whole });
  }
  return files;
}
const sums = (files: readonly WholeFile[]): string[] =>
  files.map((f) => `${createHash('sha256').update(f.content).digest('hex')} ${f.path}`);

describe('the data files of an edition', () => {
  it('stand each at its own path, with something in them and a word on what that is', async () => {
    const files = await filesOf(viewOf(book, { base: 'https://example.org/' }));
    const paths = files.map((f) => f.path);
    expect(new Set(paths.map((p) => p.toLowerCase())).size).toBe(paths.length);
    for (const file of files) {
      expect(file.content.length, file.path).toBeGreaterThan(0);
      expect(file.describes, file.path).toMatch(/\S/u);
      expect(file.path).not.toMatch(/^\/|\.\.|\\/u);
      expect(file.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/u);
    }
    expect(paths).toEqual(
      expect.arrayContaining([
        'data/edition.json',
        'data/akn/compendium.xml',
        'data/akn/cop-6.xml',
        'data/topics.ttl',
        'data/tables/provisions.csv',
        'data/tables/provisions.parquet',
        'data/tables/datapackage.json',
        'data/tables.xlsx',
        'data/tables.sqlite',
        'data/citations.bib',
        'CITATION.cff',
        'feeds/topics/media.atom',
      ]),
    );
  });

  it('name in the data package only tables that are there', async () => {
    const files = await filesOf(viewOf(book));
    const described = files.find((f) => f.path.endsWith('datapackage.json'))?.content;
    for (const { path } of JSON.parse(String(described)).resources)
      expect(files.map((f) => f.path)).toContain(`data/tables/${path}`);
    expect(files.some((f) => f.path.startsWith('feeds/'))).toBe(false);
  });

  it('are the same bytes each time, for the published compendium', async () => {
    const [first, second] = compileSom().editions;
    if (!first || !second) throw new Error('two editions are needed');
    const view = (): EditionView => viewOf(second, { earlier: [first] });
    const once = sums(await filesOf(view()));
    await new Promise((wait) => setTimeout(wait, 2100));
    expect(sums(await filesOf(view()))).toEqual(once);
  }, 60_000);
});
