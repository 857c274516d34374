/** The invented folder as a library in memory, with a resolution that the compendium of the small world names. */
import { readFileSync } from 'node:fs';
import { importFolder, loadLibraryManifest } from '../../src/compendium/index.ts';
import type { LibraryWriter } from '../../src/store/index.ts';
import { memoryLibrary } from '../../src/store/memory/index.ts';
import { akn, earlier, FOLDER, folderOf } from './akn.ts';

export const gaManifest = loadLibraryManifest({
  name: 'corpora/ga',
  read: () => readFileSync(new URL('../../corpora/ga/manifest.json', import.meta.url)),
});

/** Named in footnote 7 of the compendium of `test/web/world.ts`. */
const convention = { ...earlier, number: '55/25', title: 'The Convention' };

export async function sampleLibrary(more: Readonly<Record<string, string>> = {}): Promise<LibraryWriter> {
  const library = memoryLibrary();
  const files = { ...FOLDER, 'English/55_25_E.xml': akn(convention), ...more };
  await importFolder({
    folder: folderOf(files),
    manifest: gaManifest,
    known: library,
    write: library,
    program: 'test',
  });
  return library;
}
