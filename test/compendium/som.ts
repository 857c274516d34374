/**
 * The corpus on the smuggling of migrants as the tests read it: as it stands, or with the text of some sources
 * replaced by a damaged one. Nothing is written to disk.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CorpusFiles, compileCorpus } from '../../src/compendium/index.ts';
import type { Corpus, Edition } from '../../src/instrument/index.ts';
import { type SegmentedDocument, segment } from '../../src/segment/index.ts';
import { readText } from '../../src/source/index.ts';

const folder = fileURLToPath(new URL('../../corpora/som/', import.meta.url));

export const SOURCES = {
  compendium2019: 'sources/2019-compendium.txt',
  index2019: 'sources/2019-index.txt',
  book2024: 'sources/2024-compendium-and-index.txt',
  report2018: 'sources/2018-report-on-activities.txt',
} as const;

export const sourceText = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');

/** @param changed text of sources that differ from the published ones, by file */
export function somFiles(changed: Readonly<Record<string, string>> = {}): CorpusFiles {
  return {
    name: 'corpora/som',
    read: (path) => {
      const text = changed[path];
      if (text !== undefined) return new TextEncoder().encode(text);
      return existsSync(`${folder}${path}`) ? readFileSync(`${folder}${path}`) : undefined;
    },
  };
}

export const compileSom = (changed: Readonly<Record<string, string>> = {}): Corpus =>
  compileCorpus(somFiles(changed));

export const segmentFile = (file: string): SegmentedDocument =>
  segment(readText(file, readFileSync(`${folder}${file}`)));

export function editionOf(corpus: Corpus, id: string): Edition {
  const found = corpus.editions.find((e) => e.id === id);
  if (!found) throw new Error(`The corpus has no edition ${id}.`);
  return found;
}
