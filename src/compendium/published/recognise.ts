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

/** What stands in a folder or an archive under the names that a publication gives its files. */
export function issuedPlaces(files: FolderFiles): IssuedPlace[] {
  const paths = new Set(files.list());
  const found = [...paths].flatMap((path): IssuedPlace[] => {
    const name = NAMES.get(path.slice(path.lastIndexOf('/') + 1));
    return name && formatOf(files, path) === name ? [{ format: name, path }] : [];
  });
  const rank = ({ format }: IssuedPlace): number => ISSUED_FORMATS.indexOf(format);
  return found.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

const NAMES: ReadonlyMap<string, IssuedFormat> = new Map([
  ['edition.json', 'json'],
  ['compendium.xml', 'akn'],
  ['edition.csv', 'csv'],
  ['compendium.docx', 'docx'],
]);

/** By what is in a file, whatever its name; undefined for a file that holds no edition. */
export function formatOf(files: FolderFiles, path: string): IssuedFormat | undefined {
  const head = headOf(files, path);
  if (head.includes('"acquis-edition/')) return 'json';
  if (head.includes('<akomaNtoso') && head.includes('<documentCollection')) return 'akn';
  if (head.startsWith('id,title,year,language,corpus,')) return 'csv';
  return path.toLowerCase().endsWith('.docx') ? 'docx' : undefined;
}

/** Long enough for a declaration and the element after the root. */
const HEAD_BYTES = 1024;

const headOf = (files: FolderFiles, path: string): string =>
  new TextDecoder().decode(files.read(path)?.subarray(0, HEAD_BYTES));

/** Path of the folder that a file stands in, ending in a slash; empty for the outermost. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
