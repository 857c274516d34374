/** Indexes in memory, for tests. */
import { loadStems, type Stems } from '../../src/language/index.ts';
import {
  createIndexBuilder,
  type IndexOptions,
  memorySource,
  type SearchDocument,
  Segment,
} from '../../src/search/index.ts';

export const stems: Stems = await loadStems(['en', 'fr', 'es', 'ru', 'ar', 'zh']);

export function bytesOf(
  documents: readonly SearchDocument[],
  fingerprint = 'f00d',
  options: Partial<IndexOptions> = {},
): Uint8Array {
  const builder = createIndexBuilder({ stems, fingerprint, ...options });
  for (const document of documents) builder.add(document);
  return whole(builder.finish());
}

export function whole(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export const segmentOf = (documents: readonly SearchDocument[]): Segment =>
  new Segment(memorySource(bytesOf(documents)));

/** A document with a text in English and nothing else. */
export const says = (key: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  key,
  language: 'en',
  fields: { text },
  date: '',
  facets: {},
  stored: '{}',
  ...more,
});
