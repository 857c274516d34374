/** An index of imported documents fits only the words it was made of. */
import { expect, it } from 'vitest';
import { importFolder, openSearchIndex } from '../../src/compendium/index.ts';
import { memorySource } from '../../src/search/index.ts';
import { store } from '../web/world.ts';
import { akn, earlier, folderOf } from './akn.ts';
import { gaManifest, sampleLibrary } from './sample.ts';

it('is made anew when a document was imported again with another title, though nothing was added or taken away', async () => {
  const library = await sampleLibrary();
  let kept: Uint8Array | undefined;
  let made = 0;
  const file = {
    open: () => kept && memorySource(kept),
    replace: (chunks: readonly Uint8Array[]) => {
      made += 1;
      kept = new Uint8Array(Buffer.concat(chunks));
    },
  };
  await openSearchIndex({ store, library }, file);
  await openSearchIndex({ store, library }, file);
  expect(made).toBe(1);
  const again = { ...earlier, number: '55/25', title: 'The Convention on springs' };
  await importFolder({
    folder: folderOf({ 'English/55_25_E.xml': akn(again) }),
    manifest: gaManifest,
    known: library,
    write: library,
    program: 'test',
  });
  await openSearchIndex({ store, library }, file);
  expect(made).toBe(2);
});
