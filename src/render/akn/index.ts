/** How does an edition look as Akoma Ntoso 3.0 (AKN4UN), and what does such a file say when it is read back? */
export { toCollection } from './collection.ts';
export { collectionIri, conceptIri, expressionIri, workIri } from './iri.ts';
export type { AknProfile } from './plan.ts';
export { type OpenedFile, openAkn, type ReadStatement, readStatement, statementIn } from './read.ts';
export { collectionIn, membersOf, type ReadCollection, readCollection } from './read-collection.ts';
export { type AknEdition, planEdition, toStatement } from './statement.ts';
