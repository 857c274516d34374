/** An edition in each format that it is issued in reads back as the same edition. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../src/compendium/index.ts';
import { readTables } from '../../../src/compendium/published/read-tables.ts';
import { readEditionFile } from '../../../src/compendium/read-edition.ts';
import type { Edition } from '../../../src/instrument/index.ts';
import {
  planEdition,
  readCollection,
  readStatement,
  toCollection,
  toStatement,
} from '../../../src/render/akn/index.ts';
import { corpusOf, editionDigest, toIssuedJson } from '../../../src/render/index.ts';
import { editionTable, toTableCsv } from '../../../src/render/tables/index.ts';
import { fullEdition } from '../../builders/full-edition.ts';
import { corpusFiles, corpusNames } from '../../corpora/print-edition.ts';
import { viewOf } from '../../render/view.ts';
import { compileSom } from '../som.ts';

const viaJson = (of: Edition): Edition =>
  readEditionFile('edition.json', toIssuedJson(of, corpusOf(viewOf(of)))).edition;

const viaTables = (of: Edition): Edition =>
  readTables((name) => ({ file: `${name}.csv`, text: toTableCsv(editionTable(viewOf(of), name)) })).edition;

async function viaAkn(of: Edition, profile: 'unxml' | 'recitals' = 'unxml'): Promise<Edition> {
  const akn = planEdition(viewOf(of), profile);
  const statements = await Promise.all(
    of.instruments.map((i) => readStatement(`${i.key}.xml`, toStatement(akn, i))),
  );
  return readCollection('compendium.xml', toCollection(akn) ?? '', statements);
}

const WAYS: readonly (readonly [string, (of: Edition) => Edition | Promise<Edition>])[] = [
  ['JSON', viaJson],
  ['tables in CSV', viaTables],
  ['Akoma Ntoso', viaAkn],
  ['Akoma Ntoso with recitals', (of) => viaAkn(of, 'recitals')],
];

describe.each(WAYS)('an edition as %s', (_, way) => {
  it('reads back as the same edition, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fullEdition, async (of) => {
        const back = await way(of);
        expect(back).toEqual(of);
        expect(editionDigest(back)).toBe(editionDigest(of));
      }),
      { numRuns: 40 },
    );
  });

  it('reads back as each compiled one', async () => {
    const editions = [compileSom(), ...corpusNames().map((name) => compileCorpus(corpusFiles(name)))].flatMap(
      (corpus) => corpus.editions,
    );
    for (const of of editions) expect(await way(of)).toEqual(of);
  });
});
