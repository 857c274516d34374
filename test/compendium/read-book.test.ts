import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBook } from '../../src/compendium/index.ts';
import { compareEditions } from '../../src/lineage/index.ts';
import { compendiumBook, print } from '../../src/render/index.ts';
import { compileSom, editionOf, somFiles } from './som.ts';

const corpus = compileSom();
const book = editionOf(corpus, '2019');
/** A docx of 60 pages is written and read on a busy machine. */
const LONG = 60_000;

let issued: Uint8Array = new Uint8Array();
beforeAll(async () => {
  issued = await print(compendiumBook(book, { bodies: corpus.bodies }), 'docx');
}, LONG);

/** The row of the index that begins with a topic, with words of it replaced. */
function editRow(topic: string, words: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(issued);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const at = xml.indexOf(`>${topic}<`, xml.lastIndexOf('<w:tbl>'));
  const end = xml.indexOf('</w:tr>', at);
  let row = xml.slice(at, end);
  for (const [from, to] of Object.entries(words)) {
    expect(row).toContain(`>${from}<`);
    row = row.replace(`>${from}<`, `>${to}<`);
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.slice(0, at) + row + xml.slice(end)) });
}

const read = (bytes: Uint8Array) => readBook('edited.docx', bytes, somFiles(), '2019');
const byTopic = (of: ReturnType<typeof compareEditions>) =>
  of.references.map((change) => [
    change.kind,
    (change.later ?? change.earlier)?.topic,
    change.earlier?.ref ?? null,
    change.later?.ref ?? null,
  ]);

describe('a book that was issued and edited by a person', () => {
  it(
    'differs, when nothing was edited, only by the corrections it was issued with',
    async () => {
      const { summary, references } = compareEditions(book, await read(issued));
      expect(summary.provisions).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: 174 });
      expect(summary.topics).toMatchObject({ same: 78, added: 0, removed: 0, renamed: 0 });
      expect(references.map(({ kind }) => kind)).toEqual([
        'corrected',
        'corrected',
        'corrected',
        'corrected',
      ]);
    },
    LONG,
  );

  it(
    'comes back with the paragraph that a cell of the index now names',
    async () => {
      const later = await read(editRow('Academia', { 'II.6': 'II.7', '10': '11' }));
      const before = byTopic(compareEditions(book, await read(issued)));
      const changes = byTopic(compareEditions(book, later)).filter(
        (change) => !before.some((b) => JSON.stringify(b) === JSON.stringify(change)),
      );
      expect(changes).toEqual([
        ['removed', 'Academia', 'A.II.6', null],
        ['added', 'Academia', null, 'A.II.7'],
      ]);
    },
    LONG,
  );

  it(
    'says so where only one of the two columns was edited',
    async () => {
      const { findings } = await read(editRow('Academia', { 'II.6': 'II.7' }));
      expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
        'II.7 and "10" are not the same paragraph: "10" of CTOC/COP/WG.7/2013/5 is II.6.',
      ]);
    },
    LONG,
  );

  it('is refused when there is no paragraph in it', async () => {
    const letter = strToU8('Dear colleague,\n');
    await expect(readBook('letter.txt', letter, somFiles(), '2019')).rejects.toThrow(
      'letter.txt holds no paragraph',
    );
  });
});
