/** What did a publication hold? Files that were written here, read back to the edition that they were written of. */
export { keptCorpus, keptEdition, keptFingerprint } from './kept-corpus.ts';
export { archiveFiles, singleFile } from './parcel.ts';
export { compiledBook } from './read-docx.ts';
export { type IssuedEdition, readAsIs, readIssued } from './read-issued.ts';
export { formatOf, ISSUED_FORMATS, type IssuedFormat, type IssuedPlace, issuedPlaces } from './recognise.ts';
