/** What the tests of paper read back: the 2024 book of the corpus, compiled once, and the words of what was written. */
import { unzipSync } from 'fflate';
import type { Edition } from '../../../src/instrument/index.ts';
import { compendiumBook, type PrintedDocument, runsOf } from '../../../src/render/index.ts';
import { compileSom, editionOf } from '../../compendium/som.ts';

const corpus = compileSom();
export const book2019: Edition = editionOf(corpus, '2019');
export const book2024: Edition = editionOf(corpus, '2024');
export const { bodies } = corpus;
export const printed2024: PrintedDocument = compendiumBook(book2024, { bodies });

export const textOf = (document: PrintedDocument): string =>
  runsOf(document)
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('\n');

export function partsOf(docx: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** Letters and figures only: what is compared is words, not how lines break. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
