/**
 * What `acquis publish` and `acquis export` wrote → the edition, the same as it was. Each format says what the edition
 * was when it was written; what is not the same any more is refused.
 */
import { AcquisError } from '../../finding/index.ts';
import type { Edition } from '../../instrument/index.ts';
import { collectionIn, membersOf, openAkn, type ReadStatement, statementIn } from '../../render/akn/index.ts';
import { type CorpusExport, editionDigest } from '../../render/index.ts';
import type { FolderFiles } from '../effects.ts';
import { type EditionFile, readEditionFile } from '../read-edition.ts';
import { textIn } from './parcel.ts';
import { readIssuedDocx } from './read-docx.ts';
import { readTables } from './read-tables.ts';
import { folderOf, type IssuedPlace } from './recognise.ts';

export interface IssuedEdition {
  readonly edition: Edition;
  readonly corpus: CorpusExport | undefined;
}

/**
 * @param step told of each file before it is read
 * @throws AcquisError `file-missing`, `file-unreadable`, `format-unknown`: what is wrong, in which file
 */
export async function readIssued(
  files: FolderFiles,
  place: IssuedPlace,
  step: (path: string) => void = () => {},
): Promise<IssuedEdition> {
  const { edition, corpus, digest } = await readPlace(files, place, step);
  // Files of older versions do not say.
  if (digest !== undefined && digest !== '' && digest !== editionDigest(edition))
    throw new AcquisError(
      'file-unreadable',
      `${place.path} in ${files.name} is no longer the ${edition.id} edition as it was written: something in it was changed or lost.`,
      {
        advice:
          'Give the file as it was published. What a person has edited is shown by "acquis diff", or compiled as a source of a corpus.',
      },
    );
  return { edition, corpus };
}

/** What stands there, also where a person has edited it. @throws AcquisError as `readIssued` */
export const readAsIs = async (files: FolderFiles, place: IssuedPlace): Promise<Edition> =>
  (await readPlace(files, place, () => {})).edition;

function readPlace(
  files: FolderFiles,
  { format, path }: IssuedPlace,
  step: (path: string) => void,
): Promise<EditionFile> | EditionFile {
  const text = (at: string): string => {
    step(at);
    return textIn(files, at);
  };
  switch (format) {
    case 'json':
      return readEditionFile(path, text(path));
    case 'csv':
      return readTables((name) => {
        const file = `${folderOf(path)}${name}.csv`;
        return { file, text: text(file) };
      });
    case 'akn':
      return readAknFolder(files, path, text);
    case 'docx':
      step(path);
      return readIssuedDocx(path, files.read(path) ?? new Uint8Array());
  }
}

/** A collection, and the statements beside it that it names. */
async function readAknFolder(
  files: FolderFiles,
  path: string,
  text: (at: string) => string,
): Promise<EditionFile> {
  const collection = await openAkn(path, text(path));
  const there = new Set(files.list());
  const statements: ReadStatement[] = [];
  for (const key of membersOf(collection)) {
    const file = `${folderOf(path)}${encodeURIComponent(key)}.xml`;
    if (!there.has(file))
      throw new AcquisError(
        'file-missing',
        `${path} in ${files.name} names ${key}, but there is no ${file}.`,
        {
          advice: 'Give the collection with all its statements, as they were published.',
        },
      );
    statements.push(statementIn(await openAkn(file, text(file))));
  }
  return collectionIn(collection, statements);
}
