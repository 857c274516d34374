/**
 * Which files of a folder are documents, and which of them are one document in several languages? Only what is read
 * together: documents are joined by their symbols, so that a file that is called otherwise is joined all the same.
 */
const DOCUMENTS = /\.(?:xml|akn|txt|text|md|markdown|html?|xhtml|docx|docm|dotx|doc|rtf|pdf)$/iu;

export const kindOfFile = (path: string): 'document' | 'metadata' | 'other' =>
  /\.jsonl?$/iu.test(path) ? 'metadata' : DOCUMENTS.test(path) ? 'document' : 'other';

/** Files whose names differ only in folder, format and the letter of the language: `75_100_A.xml`, `A_RES_75_320-2112336C.xml`. */
export function batchesOf(paths: readonly string[]): readonly (readonly string[])[] {
  const batches = new Map<string, string[]>();
  for (const path of paths) {
    const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/u, '').replace(/[_-]?[ACEFRS]$/u, '');
    const batch = batches.get(name);
    if (batch) batch.push(path);
    else batches.set(name, [path]);
  }
  return [...batches.values()];
}
