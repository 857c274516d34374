/**
 * A book that was issued as a file (`acquis export book --format docx`) and edited by a person → the edition that it
 * says now. It is read as a source of its corpus: the manifest knows its bodies, meetings and parts, and it stands in
 * the place of what that edition was compiled from. What paper does not carry (reports, states of entries, what other
 * editions taught) is not in it.
 */
import { AcquisError } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import { compileCorpus, readSources } from './compile.ts';
import type { CorpusFiles } from './effects.ts';
import { loadManifest, MANIFEST_FILE, type ManifestSource } from './manifest.ts';

/**
 * @param corpus the folder with the manifest that the book was compiled by
 * @param edition id of the edition that the book is a copy of
 * @throws AcquisError `file-unreadable` for what holds no paragraph of a compendium, `argument-invalid` when the manifest
 * has no such edition; else as the readers do
 */
export async function readBook(
  file: string,
  bytes: Uint8Array,
  corpus: CorpusFiles,
  edition: string,
): Promise<Edition> {
  const manifest = loadManifest(corpus);
  if (!manifest.editions.some(({ id }) => id === edition))
    throw new AcquisError('argument-invalid', `The corpus in ${corpus.name} has no edition ${edition}.`, {
      advice: 'Name the folder of the corpus that the book is of, with --corpus.',
    });
  const source: ManifestSource = {
    id: 'book',
    file,
    title: file,
    symbol: null,
    date: null,
    role: 'compendium-and-index',
    edition,
  };
  const alone = {
    ...manifest,
    editions: manifest.editions.filter(({ id }) => id === edition),
    sources: [source],
  };
  const manifestBytes = new TextEncoder().encode(JSON.stringify(alone));
  const files: CorpusFiles = {
    name: corpus.name,
    read: (path) => (path === MANIFEST_FILE ? manifestBytes : path === file ? bytes : undefined),
  };
  const { editions } = compileCorpus(files, { texts: await readSources(files) });
  const [read] = editions;
  if (read && read.provisions.length > 0) return read;
  throw new AcquisError('file-unreadable', `${file} holds no paragraph of a compendium.`, {
    advice: 'Begin from "acquis export book --format docx" and keep its headings and numbers.',
  });
}
