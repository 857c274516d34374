/** How does a folder of documents become a verified compendium? The use cases, with their effects as arguments. */

export * from './check-draft.ts';
export {
  COMPILER_VERSION,
  compileCorpus,
  corpusFingerprint,
  readSources,
  type SourceTexts,
} from './compile.ts';
export * from './effects.ts';
export * from './library/index.ts';
export { loadManifest, MANIFEST_FILE, type Manifest, manifestSchema } from './manifest.ts';
export * from './manifest-schema.ts';
export * from './pair-lists.ts';
export * from './portal/index.ts';
export * from './published/index.ts';
export * from './read-book.ts';
export * from './read-edited-index.ts';
export * from './read-edition.ts';
export * from './records/index.ts';
export * from './search.ts';
export { editionDocuments, type StoredProvision } from './search-documents.ts';
export * from './search-facets.ts';
export * from './search-index.ts';
export * from './segment-file.ts';
export * from './segmented-entry.ts';
export * from './segmented-instrument.ts';
export * from './suggest.ts';
