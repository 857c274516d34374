/** What did a person hand over to be imported: a published edition, in a file, an archive or a folder, or a folder of documents? */
import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { FolderFiles, IssuedFormat, IssuedPlace } from '../compendium/index.ts';
import { AcquisError } from '../finding/index.ts';
import type { Session } from './session.ts';

export interface GivenEdition {
  readonly files: FolderFiles;
  readonly place: IssuedPlace;
  /** As the person named it, with the place in it. */
  readonly name: string;
  /** SHA-256 of what was read of it: of the one file, or of the sums of all, a line each. */
  readonly mark: () => string;
}

/** @returns undefined for a folder that holds no edition: its documents are meant */
export async function givenEdition(
  session: Session,
  operand: string,
  format: IssuedFormat | undefined,
): Promise<GivenEdition | undefined> {
  const { issuedPlaces, archiveFiles } = await import('../compendium/index.ts');
  const path = resolve(session.outside.workingFolder, operand);
  const folder = folderAt(session, path);
  if (folder) {
    const places = issuedPlaces(folder);
    if (places.length === 0 && format === undefined) return undefined;
    return given(folder, chosen(operand, places, format), `${operand.replace(/\/+$/u, '')}/`);
  }
  const bytes = session.outside.files(dirname(path)).read(basename(path));
  if (!bytes)
    throw new AcquisError('file-missing', `There is no file or folder ${path}.`, {
      advice: 'Name a published edition, or a folder of documents.',
    });
  if (isArchive(path, bytes)) {
    const files = await archiveFiles(basename(path), bytes);
    return {
      ...given(files, chosen(operand, issuedPlaces(files), format), `${operand}: `),
      mark: () => sha256(bytes),
    };
  }
  return givenFile(session, operand, path, bytes);
}

/** A file that others belong to stands in its folder; any other stands alone. */
async function givenFile(
  session: Session,
  operand: string,
  path: string,
  bytes: Uint8Array,
): Promise<GivenEdition> {
  const { formatOf, singleFile } = await import('../compendium/index.ts');
  const name = basename(path);
  const alone = singleFile(name, bytes);
  const format = formatOf(alone, name);
  if (format === undefined)
    throw new AcquisError('format-unknown', `${operand} holds no published edition.`, {
      advice:
        'An edition is imported from what "acquis publish" wrote: the folder, its archive, edition.json, akn/compendium.xml, tables/edition.csv or compendium.docx.',
    });
  const around = format === 'akn' || format === 'csv' ? session.outside.folder(dirname(path)) : alone;
  return { ...given(around, { format, path: name }, ''), name: operand };
}

function chosen(
  operand: string,
  places: readonly IssuedPlace[],
  format: IssuedFormat | undefined,
): IssuedPlace {
  const [first] = format === undefined ? places : places.filter((p) => p.format === format);
  if (!first)
    throw new AcquisError(
      'file-missing',
      `${operand} holds no published edition${format === undefined ? '' : ` as ${format}`}.`,
      { advice: 'Name the folder or archive that "acquis publish" wrote, or a file of it.' },
    );
  const others = places.filter((p) => p.format === first.format);
  if (others.length === 1) return first;
  throw new AcquisError(
    'argument-invalid',
    `${operand} holds several editions: ${others.map(({ path }) => path).join(', ')}.`,
    { advice: 'Name the file or folder of one.' },
  );
}

function given(files: FolderFiles, place: IssuedPlace, before: string): GivenEdition {
  const read = new Map<string, string>();
  return {
    files: {
      ...files,
      read(path) {
        const bytes = files.read(path);
        if (bytes) read.set(path, sha256(bytes));
        return bytes;
      },
    },
    place,
    name: `${before}${place.path}`,
    mark: () => {
      const sums = [...read].sort().map(([path, sum]) => `${sum}  ${path}\n`);
      return read.size === 1 ? ([...read.values()][0] ?? '') : sha256(sums.join(''));
    },
  };
}

/** Undefined for what is no folder. */
function folderAt({ outside }: Session, path: string): FolderFiles | undefined {
  const folder = outside.folder(path);
  try {
    folder.list();
    return folder;
  } catch (error) {
    if (error instanceof AcquisError && error.code === 'file-missing') return undefined;
    throw error;
  }
}

/** A Word document is an archive too, but is read as one file. */
const isArchive = (path: string, bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && !path.toLowerCase().endsWith('.docx');

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
