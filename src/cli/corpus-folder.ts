import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { CorpusFiles, FolderFiles } from '../compendium/index.ts';
import { AcquisError } from '../finding/index.ts';
import { LARGEST_FILE } from '../text/index.ts';

/**
 * A corpus as a folder on the disk. A path that leaves the folder is refused: a manifest that somebody else wrote
 * must not make the compiler read other files of this machine.
 */
export function folderFiles(folder: string): CorpusFiles {
  return {
    name: folder,
    read(path) {
      const whole = resolve(folder, path);
      const inside = relative(resolve(folder), whole);
      if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside) {
        throw new AcquisError('file-unreadable', `${path} does not lie in the corpus folder ${folder}.`, {
          advice: 'Put the file into the folder and name it by its path there.',
        });
      }
      try {
        refuseUnlikeDocument(path, folder, whole);
        return readFileSync(whole);
      } catch (cause) {
        if (cause instanceof AcquisError) throw cause;
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new AcquisError('file-unreadable', `${path} in ${folder} could not be read (${why}).`, {
          advice: 'See that it is a file and that you may read it.',
          cause,
        });
      }
    },
  };
}

/** Told before anything is read: a pipe would never end, and a huge file would fill the memory. */
function refuseUnlikeDocument(path: string, folder: string, whole: string): void {
  const about = statSync(whole);
  if (about.isDirectory())
    throw new AcquisError('file-unreadable', `${path} in ${folder} is a folder, not a file.`, {
      advice: 'Name the files in it.',
    });
  if (!about.isFile())
    throw new AcquisError('file-unreadable', `${path} in ${folder} is a pipe or a device, not a file.`, {
      advice: 'Save what it yields into a file first.',
    });
  if (about.size > LARGEST_FILE)
    throw new AcquisError(
      'file-unreadable',
      `${path} in ${folder} has ${about.size} bytes, more than any document.`,
      { advice: 'Split it into its documents.' },
    );
}

/**
 * A folder of documents that somebody hands over. Folders inside are gone into; a link, a pipe or a device is listed and
 * refused when it is read, so that it is named; a folder that may not be read is passed over like an empty one, since
 * its files cannot be known.
 * @throws AcquisError `file-missing` or `file-unreadable` for the folder itself, from `list`
 */
export const documentFolder = (folder: string): FolderFiles => ({
  ...folderFiles(folder),
  read(path) {
    if (lstatSync(join(folder, path), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new AcquisError(
        'file-unreadable',
        `${path} in ${folder} is a link, and links are not followed.`,
        {
          advice: 'Put the file itself into the folder.',
        },
      );
    return folderFiles(folder).read(path);
  },
  list: () => filesBelow(folder, '').sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
});

function filesBelow(root: string, inside: string): string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(join(root, inside), { withFileTypes: true });
  } catch (cause) {
    if (inside !== '') return [];
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new AcquisError(
      missing ? 'file-missing' : 'file-unreadable',
      missing ? `There is no folder ${root}.` : `The folder ${root} could not be read.`,
      { advice: 'Name a folder with documents that you may read.', cause },
    );
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    // Paths are kept in the library, so that they are written alike on every machine.
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}
