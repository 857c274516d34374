/** How does a folder of documents become a library? Read, joined by symbol, aligned by paragraph, kept one by one. */
export { adopterOf } from './citations.ts';
export { type ImportInput, type ImportProgress, type ImportResult, importFolder } from './import-folder.ts';
export { type LibraryManifest, libraryManifestJsonSchema, loadLibraryManifest } from './manifest.ts';
