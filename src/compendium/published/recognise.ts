/**
 * In which formats does a folder, an archive or a file hold an edition? Known by the names that a publication gives its
 * files and by what is in them; a folder of documents of others is none of these.
 */
import type { FolderFiles } from '../effects.ts';

/** In the order in which one is chosen when several are there: all carry the same. */
export const ISSUED_FORMATS = ['json', 'akn', 'csv', 'docx'] as const;
export type IssuedFormat = (typeof ISSUED_FORMATS)[number];

/** Where in the folder a format begins: a file, whose folder holds the others. */
export interface IssuedPlace {
  readonly format: IssuedFormat;
  readonly path: string;
}

export function issuedPlaces(files: FolderFiles): IssuedPlace[] {
  const found = files.list().flatMap((path): IssuedPlace[] => {
    const format = formatAt(files, path);
    return format ? [{ format, path }] : [];
  });
  const rank = ({ format }: IssuedPlace): number => ISSUED_FORMATS.indexOf(format);
  return found.sort(
    (a, b) => rank(a) - rank(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
  );
}

function formatAt(files: FolderFiles, path: string): IssuedFormat | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const begins = (text: string): boolean => headOf(files, path).includes(text);
  if (name.endsWith('.json') && begins('"acquis-edition/')) return 'json';
  if (name.endsWith('.xml') && begins('<documentCollection') && begins('akomaNtoso')) return 'akn';
  if (name === 'datapackage.json') return 'csv';
  if (name.endsWith('.docx')) return 'docx';
  return undefined;
}

/** Long enough for a declaration and the element after the root. */
const HEAD_BYTES = 1024;

const headOf = (files: FolderFiles, path: string): string =>
  new TextDecoder().decode(files.read(path)?.subarray(0, HEAD_BYTES));

/** Path of the folder that a file stands in, ending in a slash; empty for the outermost. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
