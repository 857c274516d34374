/** The data and the book of an edition as files of a publication, at the addresses that the pages name. */
import {
  compendiumBook,
  corpusOf,
  corrigendumDocument,
  type DataFilesOptions,
  dataFiles,
  type EditionView,
  PRINT_TYPES,
  type PrintFormat,
  print,
  toIssuedJson,
} from '../render/index.ts';
import { openArchive } from './archive.ts';
import type { Publication } from './publication.ts';

/** A file that was written, and one sentence on what it holds for the list of downloads. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly describes: string;
}

export type Say = (words: string) => void;

/** Every data file, and all of them in one archive, with the list that proves it whole. */
export async function dataPart(
  view: EditionView,
  options: DataFilesOptions,
  { put, open, proofOf }: Pick<Publication, 'put' | 'open' | 'proofOf'>,
  say: Say = () => {},
): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  const name = `data/${view.corpus.id}-${view.edition.id}.zip`;
  const archive = openArchive(open(name, 'application/zip'));
  for await (const { path, content, mediaType, describes } of dataFiles(view, options)) {
    say(`data: ${path}`);
    files.push({ path, bytes: put({ path, content: archive.pack(path, content), mediaType }), describes });
  }
  for (const { path, content } of proofOf(new Set(files.map((f) => f.path)))) archive.add(path, content);
  return [{ path: name, bytes: archive.close(), describes: 'All data files in one archive' }, ...files];
}

const FORMATS: readonly PrintFormat[] = ['docx', 'pdf'];
const NAMES: Readonly<Record<PrintFormat, string>> = { docx: 'Word', pdf: 'PDF' };

/** The book on both papers and the corrigendum, where the server has them too. */
export async function bookPart(
  view: EditionView,
  { put }: Pick<Publication, 'put'>,
  say: Say = () => {},
): Promise<WrittenFile[]> {
  const { edition, bodies } = view;
  const files: WrittenFile[] = [];
  const add = async (
    path: string,
    format: PrintFormat,
    describes: string,
    made: Promise<Uint8Array>,
  ): Promise<void> => {
    say(`book: ${path}`);
    files.push({
      path,
      bytes: put({ path, content: await made, mediaType: PRINT_TYPES[format] }),
      describes,
    });
  };
  const book = compendiumBook(edition, { bodies });
  const attached = toIssuedJson(edition, corpusOf(view));
  const corrigendum = corrigendumDocument(edition);
  for (const format of FORMATS) {
    await add(
      `compendium.${format}`,
      format,
      `The book, A4 (${NAMES[format]})`,
      print(book, format, { attached }),
    );
    await add(
      `compendium-letter.${format}`,
      format,
      `The book, letter (${NAMES[format]})`,
      print(book, format, { paper: 'letter', attached }),
    );
    await add(
      `findings/${encodeURIComponent(edition.id)}/corrigendum.${format}`,
      format,
      `Corrigendum to the ${edition.id} edition (${NAMES[format]})`,
      print(corrigendum, format),
    );
  }
  return files;
}
